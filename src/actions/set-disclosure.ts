import type { Language } from '../core/base/language.ts'
import { areRefusals, Refused } from '../core/base/refusal.ts'
import type { OfIndicator } from '../core/degree/circumstances.ts'
import { isCountedInItself, slugsOf } from '../core/publication/disclosure-marks.ts'
import { parseTypedDisclosure, type RawDisclosure } from '../core/publication/typed-disclosure.ts'
import { appendToLog } from '../store/audit.writer.ts'
import type { Transaction } from '../store/database.ts'
import {
  listDisclosureMarks,
  listDisclosureVersions,
  selectOptionalIndicatorId,
} from '../store/disclosure.reader.ts'
import { insertDisclosure } from '../store/disclosure.writer.ts'
import { listIndicatorLinks } from '../store/lineage.reader.ts'
import { listPublications } from '../store/publication.reader.ts'
import { lockPlans } from '../store/publication-edition.writer.ts'
import type { ActionContext } from './action-context.ts'
import { whenPermitted } from './in-transaction.ts'
import { redactPlans } from './redact-publications.ts'
import {
  changedMeanwhile,
  countedInItself,
  noSuchIndicator,
  noSuchTotal,
  publishedAsSensitive,
} from './refusals.ts'

export interface DisclosureSetting extends OfIndicator {
  readonly slug: string
  readonly typed: RawDisclosure
  readonly language: Language
  /** The version that the person saw; 0 when there was none. */
  readonly seen: number
}

/**
 * Says of an indicator whether it tells of people that small counts would reveal, and in which total it is counted.
 * Whatever was published of it, in this plan and in those that it goes on from or into, is redacted at once.
 *
 * @throws {Refused} when the actor may not, there is no such indicator or total, the fields are wrong, somebody said
 *   something else meanwhile, or it was published as sensitive and is to be so no longer.
 */
export async function setDisclosure(
  context: ActionContext,
  { slug, measure, indicator, typed, language, seen }: DisclosureSetting,
): Promise<{ redacted: number }> {
  return await whenPermitted(context, 'mark-sensitive', async (transaction) => {
    const at = context.now()
    const place = { slug, measure, indicator }
    const links = await listIndicatorLinks(transaction)
    const slugs = slugsOf(place, links)
    await lockPlans(transaction, slugs)
    const id = await selectOptionalIndicatorId(transaction, place)
    if (!id) throw new Refused(noSuchIndicator)
    const latest = (await listDisclosureVersions(transaction, id)).at(-1)
    if ((latest?.version ?? 0) !== seen) throw new Refused(changedMeanwhile)
    const said = parseTypedDisclosure(typed, language)
    if (areRefusals(said)) throw new Refused(...said)
    if (latest?.sensitive && !said.sensitive && (await isPublished(transaction, slugs)))
      throw new Refused(publishedAsSensitive)

    await insertDisclosure(
      transaction,
      id,
      {
        version: seen + 1,
        sensitive: said.sensitive,
        partOfId: await totalOf(transaction, place, said.partOf),
        reason: said.reason,
      },
      { enteredBy: context.actor.name, enteredAt: at },
    )
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: 'set-disclosure',
      entity: 'indicator',
      entityId: `${slug}/${measure}/${indicator}`,
      old: latest
        ? { sensitive: latest.sensitive, partOf: latest.partOf, reason: latest.reason }
        : null,
      new: said,
    })
    return { redacted: await redactPlans(context, transaction, slugs) }
  })
}

async function isPublished(transaction: Transaction, slugs: readonly string[]): Promise<boolean> {
  for (const slug of slugs) if ((await listPublications(transaction, slug)).length > 0) return true
  return false
}

async function totalOf(
  transaction: Transaction,
  place: { readonly slug: string } & OfIndicator,
  partOf: OfIndicator | null,
): Promise<string | null> {
  if (!partOf) return null
  const id = await selectOptionalIndicatorId(transaction, { slug: place.slug, ...partOf })
  if (!id) throw new Refused(noSuchTotal)
  const marks = await listDisclosureMarks(transaction)
  const ofPlan = marks.filter(({ slug }) => slug === place.slug)
  if (isCountedInItself(place, partOf, ofPlan)) throw new Refused(countedInItself)
  return id
}
