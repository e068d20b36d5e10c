import { type InBothLanguages, interfaceLanguageFor, wordsIn } from '../core/base/language.ts'
import type { Draft } from '../core/draft/draft.ts'
import { type SaidSensitive, withSensitivity } from '../core/draft/sensitivity.ts'
import type { Measure } from '../core/plan/plan.ts'
import { keyOf } from '../core/publication/disclosure.ts'
import type { Transaction } from '../store/database.ts'
import { listDisclosureVersions, selectOptionalIndicatorId } from '../store/disclosure.reader.ts'
import { disclosureOfPlan } from './disclosure-of-plan.ts'

/**
 * A draft that begins from a plan, with what is sensitive in the plan.
 *
 * @param measures those of the plan that the draft is of, in its order
 */
export async function withKnownSensitivity(
  transaction: Transaction,
  slug: string,
  draft: Draft,
  measures: readonly Measure[],
): Promise<Draft> {
  const { sensitive } = await disclosureOfPlan(transaction, slug)
  const keys = new Set(sensitive.map(keyOf))
  const said: SaidSensitive[] = []
  for (const [order, { code, indicators }] of measures.entries())
    for (const [index, { position: indicator }] of indicators.entries()) {
      const of = { measure: code, indicator }
      const position = draft.measures[order]?.position
      if (position === undefined || !keys.has(keyOf(of))) continue
      const reason = await reasonOf(transaction, { slug, ...of }, draft)
      said.push({ position, index, sensitivity: { sensitive: true, reason } })
    }
  return withSensitivity(draft, said)
}

async function reasonOf(
  transaction: Transaction,
  place: Parameters<typeof selectOptionalIndicatorId>[1],
  { language }: Draft,
): Promise<string> {
  const inWhich = interfaceLanguageFor(language)
  const id = await selectOptionalIndicatorId(transaction, place)
  const latest = id ? (await listDisclosureVersions(transaction, id)).at(-1) : undefined
  return latest?.sensitive ? wordsIn(latest.reason, inWhich).text : asBefore[inWhich]
}

const asBefore: InBothLanguages = {
  bg: 'Чувствителен е и в плана, от който продължава.',
  en: 'It is sensitive in the plan that it goes on from.',
}
