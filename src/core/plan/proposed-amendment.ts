import { canonicalJson } from '../base/canonical-json.ts'
import type { PlanLanguage } from '../base/language.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { type CellKey, cellKeys, type Draft, type MeasureText } from '../draft/draft.ts'
import { matchMeasures } from '../draft/match-measures.ts'
import type { Target } from '../draft/target.ts'
import { adoptDraft } from './adopt-draft.ts'
import { draftOfPlan } from './draft-of-plan.ts'
import { type IndicatorPair, matchIndicators } from './match-indicators.ts'
import type { AmendableContent, Indicator, Measure, PlanContent } from './plan.ts'
import { amendableOf, withTargetsInForce } from './plan-on.ts'

/** What a draft of a plan in force says otherwise than the plan: what its amendment would be. */
export interface ProposedAmendment {
  readonly changed: readonly ChangedMeasure[]
  /** As the draft has them; their codes and positions are given when they are recorded. */
  readonly added: readonly Measure[]
  /** Those that the draft has no more: a decision drops them or carries them over. */
  readonly removed: readonly Measure[]
}

export interface ChangedMeasure {
  /** As it is in force, with its last targets. */
  readonly before: Measure
  readonly after: AmendableContent
  /** Whether anything but targets and indicators is otherwise. */
  readonly isReworded: boolean
  readonly targets: readonly ChangedTarget[]
  readonly indicators: readonly Indicator[]
}

export interface ChangedTarget {
  readonly indicator: Indicator
  readonly target: Target
}

export const changesNothingOf = ({ changed, added, removed }: ProposedAmendment): boolean =>
  changed.length + added.length + removed.length === 0

/**
 * What the draft makes of a plan in force, measure by measure, or everything in it that no amendment can
 * record: another heading, or an indicator that would be measured otherwise than its reports were.
 *
 * @param plan as it reads with all amendments, see `planOn`
 */
export function proposedAmendment(
  plan: PlanContent,
  draft: Draft,
): ProposedAmendment | readonly Refusal[] {
  const inForce = withTargetsInForce(plan)
  const wanted = adoptDraft(draft)
  if (areRefusals(wanted)) return wanted
  const before = draftOfPlan(inForce, plan.language)
  const oldOf = new Map(before.measures.map((each, index) => [each, inForce.measures[index]]))
  const newOf = new Map(draft.measures.map((each, index) => [each, wanted.measures[index]]))
  const pairs = matchMeasures(before.measures, draft.measures).map((pair) => ({
    old: pair.before ? oldOf.get(pair.before) : undefined,
    now: pair.after ? newOf.get(pair.after) : undefined,
    shared: pair.before?.sharedFundingWith ?? [],
  }))
  const changes = pairs.flatMap(({ old, now, shared }) =>
    old && now ? [changeOf(old, now, plan.language, shared)] : [],
  )
  const refusals = [
    ...headingRefusals(before, draft),
    ...changes.flatMap((change) => (areRefusals(change) ? change : [])),
  ]
  if (refusals.length > 0) return refusals
  return {
    changed: changes.flatMap((change) =>
      areRefusals(change) || !isChange(change) ? [] : [change],
    ),
    added: pairs.flatMap(({ old, now }) => (now && !old ? [now] : [])),
    removed: pairs.flatMap(({ old, now }) => (old && !now ? [old] : [])),
  }
}

const isChange = ({ isReworded, targets, indicators }: ChangedMeasure): boolean =>
  isReworded || targets.length + indicators.length > 0

function headingRefusals(before: Draft, after: Draft): Refusal[] {
  const heading = ({ title, year, goals, language }: Draft) =>
    canonicalJson({ title, year, language, goals })
  return heading(before) === heading(after) ? [] : [otherHeading]
}

function changeOf(
  before: Measure,
  now: Measure,
  language: PlanLanguage,
  /** What the draft of the plan begins with: the plan's own, with what people have decided of it. */
  shared: readonly string[],
): ChangedMeasure | Refusal[] {
  const pairs = matchIndicators(before.indicators, now.indicators)
  const refusals = pairs.flatMap((pair) => refusalOfPair(pair, before))
  if (refusals.length > 0) return refusals
  const known = new Map(pairs.map((pair) => [pair.before, pair.after]))
  const old = amendableOf(before)
  const after: AmendableContent = {
    ...amendableOf(now),
    text: retold(before.text, now.text[language], language),
    sharedFundingWith: isSame(shared, now.sharedFundingWith)
      ? before.sharedFundingWith
      : now.sharedFundingWith,
    indicatorWords: before.indicators.map((indicator) => {
      const said = known.get(indicator) ?? indicator
      const { baselineNote, targetNote } = said
      const same = indicator.name[language] === said.name[language]
      return { name: same ? indicator.name : said.name, baselineNote, targetNote }
    }),
  }
  return {
    before,
    after,
    isReworded: canonicalJson(old) !== canonicalJson(after),
    targets: pairs.flatMap(({ before: indicator, after: said }) =>
      indicator && said && !isSame(indicator.rule.target, said.rule.target)
        ? [{ indicator, target: said.rule.target }]
        : [],
    ),
    indicators: pairs.flatMap((pair) => (pair.before === null && pair.after ? [pair.after] : [])),
  }
}

/** The text in every language that it had; a translation of a cell that reads otherwise says nothing. */
const retold = (
  text: Measure['text'],
  said: MeasureText | undefined,
  language: PlanLanguage,
): Measure['text'] => {
  const own = text[language]
  if (!said || !own) return text
  const otherwise = cellKeys.filter((cell) => own[cell] !== said[cell])
  if (otherwise.length === 0) return text
  const untold = Object.fromEntries(otherwise.map((cell) => [cell, '']))
  return Object.fromEntries(
    Object.entries(text).map(([each, words]) => [
      each,
      each === language ? said : { ...words, ...untold },
    ]),
  )
}

/** The cells of a changed measure whose words are otherwise in the plan's own language. */
export const cellsReworded = (
  { before, after }: Pick<ChangedMeasure, 'before' | 'after'>,
  language: PlanLanguage,
): readonly CellKey[] =>
  cellKeys.filter((cell) => before.text[language]?.[cell] !== after.text[language]?.[cell])

function refusalOfPair({ before, after }: IndicatorPair, measure: Measure): Refusal[] {
  if (before === null) return []
  if (after === null) return [indicatorGone(measure, before)]
  const measuredBy = ({ kind, rule }: Indicator) => [kind, rule.baseline]
  const howOf = ({ rule }: Indicator) => [rule.accumulates, rule.measured]
  const sameTarget = isSame(before.rule.target, after.rule.target)
  const otherwise =
    !isSame(measuredBy(before), measuredBy(after)) ||
    (sameTarget && !isSame(howOf(before), howOf(after)))
  return otherwise ? [indicatorOtherwise(measure, before)] : []
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

const otherHeading: Refusal = {
  code: 'amendment-of-heading',
  message: {
    bg: 'Изменението не може да смени заглавието, годината, езика или целите на плана. Върнете ги, както са в приетия план.',
    en: 'An amendment cannot change the title, the year, the language or the goals of the plan. Put them back as they are in the adopted plan.',
  },
}

const nameOf = ({ name }: Indicator): string => Object.values(name)[0] ?? ''

const indicatorGone = ({ number }: Measure, indicator: Indicator): Refusal => ({
  code: 'amended-indicator-gone',
  message: {
    bg: `В мярка ${number} го няма индикатора „${nameOf(indicator)}“. По него вече може да е отчетено: оставете го или отменете цялата мярка.`,
    en: `Measure ${number} has no indicator “${nameOf(indicator)}” any more. It may have been reported on: keep it, or drop the whole measure.`,
  },
})

const indicatorOtherwise = ({ number }: Measure, indicator: Indicator): Refusal => ({
  code: 'amended-indicator-otherwise',
  message: {
    bg: `В мярка ${number} индикаторът „${nameOf(indicator)}“ има друга базова стойност или се измерва по друг начин. Изменението може да смени само целта и думите му; за друго добавете нов индикатор.`,
    en: `In measure ${number} the indicator “${nameOf(indicator)}” has another baseline or is measured otherwise. An amendment can change its target and words only; for anything else add a new indicator.`,
  },
})
