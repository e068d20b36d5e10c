import { type PlanLanguage, type Words, wordsIn } from '../base/language.ts'
import {
  cellKeys,
  type Draft,
  type DraftIndicator,
  type DraftMeasure,
  type MeasureText,
} from '../draft/draft.ts'
import type { Target } from '../draft/target.ts'
import { setApart } from './indicator-rule.ts'
import type { Indicator, Measure, PlanContent, SharingDecision } from './plan.ts'

/**
 * The draft that a plan's document in one language stands for: adopting it gives the plan again, in
 * that language. It is what a document that we write says beside its words.
 */
export function draftOfPlan(plan: PlanContent, language: PlanLanguage): Draft {
  const said = (words: Words) => wordsIn(words, language).text
  return {
    title: said(plan.title),
    year: plan.year,
    language,
    goals: plan.goals.map(({ number, title }) => ({ number, title: said(title) })),
    measures: plan.measures.map((measure) => ({
      ...draftMeasure(measure, plan.language, language),
      ...decisionsOn(measure, plan),
    })),
    glossary: plan.glossary.map(({ abbreviation, meaning }) => ({
      abbreviation,
      meaning: said(meaning),
    })),
    declaredMeasureCount: plan.declaredMeasureCount,
  }
}

const draftMeasure = (
  measure: Measure,
  own: PlanLanguage,
  language: PlanLanguage,
): DraftMeasure => ({
  position: measure.position,
  number: measure.number,
  goal: measure.goal,
  text: measure.text[language] ?? measure.text[own] ?? noWords,
  indicators: measure.indicators.map((indicator) => draftIndicator(indicator, language)),
  funding: measure.funding,
  sharedFundingWith: measure.sharedFundingWith,
  deadline: measure.deadline,
  responsible: measure.responsible,
  partners: measure.partners,
  source: measure.source ?? { table: 1, row: measure.position },
})

/** What was decided of a measure's shared money, by the numbers of the others, as a draft has it. */
function decisionsOn(
  { code, sharedFundingWith }: Measure,
  { sharing = [], measures }: PlanContent,
): Partial<DraftMeasure> {
  const latest = new Map(
    sharing.flatMap(({ measures: [a, b], decision, reason }) => {
      const other = a === code ? b : b === code ? a : undefined
      const number = measures.find((measure) => measure.code === other)?.number
      return number ? [[number, { decision, reason }] as const] : []
    }),
  )
  if (latest.size === 0) return {}
  const numbers = (wanted: SharingDecision['decision']) =>
    [...latest].flatMap(([number, { decision }]) => (decision === wanted ? [number] : []))
  const [confirmed, refused] = [numbers('confirmed'), numbers('refused')]
  const reasons = [...latest].flatMap(([number, { reason }]) =>
    reason === null ? [] : [[number, reason]],
  )
  return {
    sharedFundingWith: [...new Set([...sharedFundingWith, ...confirmed])].filter(
      (number) => !refused.includes(number),
    ),
    ...(confirmed.length > 0 ? { sharingConfirmed: confirmed } : {}),
    ...(refused.length > 0 ? { sharingRefused: refused } : {}),
    ...(reasons.length > 0 ? { sharingReasons: Object.fromEntries(reasons) } : {}),
  }
}

const noWords = Object.fromEntries(cellKeys.map((cell) => [cell, ''])) as MeasureText

function draftIndicator(indicator: Indicator, language: PlanLanguage): DraftIndicator {
  const { name, kind, unit, baselineNote, targetNote, rule } = indicator
  const said = {
    kind,
    unit: unit === null ? null : wordsIn(unit, language).text,
    baseline: { value: rule.baseline, note: baselineNote },
    target: { ...requirementOf(rule.target), note: targetNote },
  }
  return {
    name: wordsIn(name, language).text,
    ...said,
    ...setApart(rule, said),
    confidence: 'sure',
  }
}

/** The requirement that a draft has of a target. Stages, trends, bounds on both sides and words are set apart. */
function requirementOf(target: Target): Pick<DraftIndicator['target'], 'operator' | 'value'> {
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'all':
      return { operator: target.kind, value: target.value }
    default:
      return { operator: 'none', value: null }
  }
}
