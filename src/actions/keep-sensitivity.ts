import type { PlanLanguage } from '../core/base/language.ts'
import type { OfIndicator } from '../core/degree/circumstances.ts'
import type { Measure } from '../core/plan/plan.ts'
import { slugsOf } from '../core/publication/disclosure-marks.ts'
import type { Transaction } from '../store/database.ts'
import { selectOptionalIndicatorId } from '../store/disclosure.reader.ts'
import { insertDisclosure } from '../store/disclosure.writer.ts'
import type { EnteredBy } from '../store/entry.ts'
import { listIndicatorLinks } from '../store/lineage.reader.ts'
import { lockPlans } from '../store/publication-edition.writer.ts'
import type { ActionContext } from './action-context.ts'
import { redactPlans } from './redact-publications.ts'

/**
 * Keeps beside a plan what its draft says of these indicators, as the first thing said of each. Answers with those that
 * are sensitive, for the log.
 */
export async function keepSensitivity(
  transaction: Transaction,
  { slug, language }: { readonly slug: string; readonly language: PlanLanguage },
  measures: readonly Pick<Measure, 'code' | 'indicators'>[],
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<OfIndicator[]> {
  const sensitive: OfIndicator[] = []
  for (const { code: measure, indicators } of measures)
    for (const { position: indicator, sensitivity } of indicators) {
      if (!sensitivity) continue
      const id = await selectOptionalIndicatorId(transaction, { slug, measure, indicator })
      if (!id) throw new Error(`the plan ${slug} lacks what was just kept: ${measure}/${indicator}`)
      const { sensitive: isSensitive, reason } = sensitivity
      const said = { sensitive: isSensitive, partOfId: null, reason: { [language]: reason } }
      await insertDisclosure(transaction, id, { version: 1, ...said }, entry)
      if (isSensitive) sensitive.push({ measure, indicator })
    }
  return sensitive
}

/** Takes out of what was published of the plans before what is sensitive in the one that goes on from them. */
export async function redactBefore(
  context: ActionContext,
  transaction: Transaction,
  slug: string,
  sensitive: readonly OfIndicator[],
): Promise<void> {
  if (sensitive.length === 0) return
  const links = await listIndicatorLinks(transaction)
  const slugs = new Set(sensitive.flatMap((of) => slugsOf({ slug, ...of }, links)))
  await lockPlans(transaction, [...slugs])
  await redactPlans(context, transaction, [...slugs])
}
