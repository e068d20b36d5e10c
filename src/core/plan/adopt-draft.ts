import { inNoDocument } from '../base/finding.ts'
import type { Refusal } from '../base/refusal.ts'
import type { Draft, DraftDeadline, DraftFunding, DraftInstitution } from '../draft/draft.ts'
import { indicatorRule } from './indicator-rule.ts'
import { measureCodes } from './measure-code.ts'
import type { Indicator, Measure, PlanContent, SharingDecision } from './plan.ts'
import { pairsByNumber } from './shared-pairs.ts'
import { type Translations, translationsOf } from './translations.ts'
import { whyNotAdoptable } from './why-not-adoptable.ts'

/**
 * The plan that a draft becomes when it is adopted, or everything that stands in the way.
 *
 * @param translations the same plan in other languages: goals matched by number, measures by
 *   position, abbreviations by themselves
 */
export function adoptDraft(
  draft: Draft,
  translations: readonly Draft[] = [],
): PlanContent | readonly Refusal[] {
  const refusals = whyNotAdoptable(draft, translations)
  if (refusals.length > 0 || draft.year === null) return refusals
  const translated = translationsOf(draft, translations)
  const measures = adoptMeasures(draft, translated)
  const sharing = decidedIn(draft, measures)
  return {
    title: translated.title(),
    year: draft.year,
    language: draft.language,
    goals: draft.goals.map(({ number }) => ({ number, title: translated.goal(number) })),
    measures,
    glossary: translated.glossary(),
    ...(sharing.length > 0 ? { sharing } : {}),
    declaredMeasureCount: draft.declaredMeasureCount,
  }
}

function adoptMeasures(draft: Draft, translated: Translations): Measure[] {
  const codes = measureCodes(draft.measures.map(({ number }) => number))
  return draft.measures.map((measure, order) => ({
    // One that was taken out left a gap.
    position: order + 1,
    number: measure.number,
    code: codes[order] ?? `m${measure.position}`,
    goal: measure.goal,
    text: translated.text(measure.position),
    indicators: measure.indicators.map(
      (indicator, index): Indicator => ({
        position: index + 1,
        name: translated.indicator(measure.position, index, 'name'),
        kind: indicator.kind,
        unit:
          indicator.unit === null ? null : translated.indicator(measure.position, index, 'unit'),
        baselineNote: indicator.baseline.note,
        targetNote: indicator.target.note,
        rule: indicatorRule(indicator),
        confidence: indicator.confidence,
        ...(indicator.sensitivity ? { sensitivity: indicator.sensitivity } : {}),
      }),
    ),
    funding: measure.funding.map(adopted),
    sharedFundingWith: measure.sharedFundingWith,
    deadline: adopted(measure.deadline),
    responsible: measure.responsible.map(adopted),
    partners: measure.partners.map(adopted),
    source: measure.source.table === inNoDocument.table ? null : measure.source,
  }))
}

/** What people have said of shared money stays said; proposals go by the measures' own numbers. */
const decidedIn = (draft: Draft, measures: readonly Measure[]): SharingDecision[] =>
  pairsByNumber(
    draft.measures.map((measure, order) => ({ ...measure, code: measures[order]?.code ?? '' })),
  ).flatMap(({ measures: pair, status, reason }) =>
    status === 'proposed' ? [] : [{ measures: pair, decision: status, reason }],
  )

/** What was adopted is no longer in doubt. */
function adopted<Read extends DraftDeadline | DraftFunding | DraftInstitution>(
  read: Read,
): Omit<Read, 'confidence'> {
  const { confidence: _, ...certain } = read
  return certain
}
