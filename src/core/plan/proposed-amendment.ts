import { canonicalJson } from '../base/canonical-json.ts'
import type { PlanLanguage } from '../base/language.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { type CellKey, cellKeys, type Draft, type MeasureText } from '../draft/draft.ts'
import { matchMeasures } from '../draft/match-measures.ts'
import { adoptDraft } from './adopt-draft.ts'
import { type ChangedHeading, changedHeading } from './changed-heading.ts'
import { draftOfPlan } from './draft-of-plan.ts'
import { placedFunding, placesOfFunding } from './funding-place.ts'
import { type IndicatorPair, matchIndicators } from './match-indicators.ts'
import type { AmendableContent, Indicator, Measure, PlanContent, TargetRevision } from './plan.ts'
import { amendableOf, indicatorWordsOf, withTargetsInForce } from './plan-on.ts'

/** What a draft of a plan in force says otherwise than the plan: what its amendment would be. */
export interface ProposedAmendment {
  /** The title and the goals before and after; null where both stay as they are. */
  readonly heading: ChangedHeading | null
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
  /** Those that it adds. */
  readonly indicators: readonly Indicator[]
  /** Those that it takes away. */
  readonly gone: readonly IndicatorWords[]
}

/** An indicator as far as its words go. */
export type IndicatorWords = Pick<Indicator, 'position' | 'name' | 'baselineNote' | 'targetNote'>

/** An indicator as it was measured, with what it is to be measured by. */
export interface ChangedTarget extends Pick<TargetRevision, 'target' | 'counting'> {
  readonly indicator: Indicator
}

export const changesNothingOf = ({ heading, changed, added, removed }: ProposedAmendment) =>
  heading === null && changed.length + added.length + removed.length === 0

/**
 * What the draft makes of a plan in force, measure by measure, or everything in it that no amendment can
 * record: a plan of another year or language is another plan.
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
  if (draft.year !== plan.year || draft.language !== plan.language) return [anotherPlan]
  const changes = pairs.flatMap(({ old, now, shared }) =>
    old && now ? [changeOf(old, now, plan, shared)] : [],
  )
  const removed = pairs.flatMap(({ old, now }) => (old && !now ? [old] : []))
  return {
    heading: changedHeading(plan, wanted, removed),
    changed: changes.filter(isChange),
    added: pairs.flatMap(({ old, now }) => (now && !old ? [now] : [])),
    removed,
  }
}

const isChange = ({ isReworded, targets, indicators }: ChangedMeasure): boolean =>
  isReworded || targets.length + indicators.length > 0

function changeOf(
  before: Measure,
  now: Measure,
  plan: PlanContent,
  /** What the draft of the plan begins with: the plan's own, with what people have decided of it. */
  shared: readonly string[],
): ChangedMeasure {
  const { language } = plan
  const pairs = matchIndicators(before.indicators, now.indicators).flatMap((pair) =>
    isAnother(pair, language) ? apart(pair) : [pair],
  )
  const known = new Map(pairs.map((pair) => [pair.before, pair.after]))
  const gone = before.indicators.filter((indicator) => !known.get(indicator))
  const removedIndicators = [
    ...(before.removedIndicators ?? []),
    ...gone.map(({ position }) => position),
  ]
  const old = amendableOf(before)
  const after: AmendableContent = {
    ...amendableOf(now),
    ...placedFunding(before, now.funding, placesTaken(before, plan)),
    ...(removedIndicators.length > 0 ? { removedIndicators } : {}),
    text: retold(before.text, now.text[language], language),
    sharedFundingWith: isSame(shared, now.sharedFundingWith)
      ? before.sharedFundingWith
      : now.sharedFundingWith,
    indicatorWords: indicatorWordsOf(
      before.indicators.flatMap((indicator) => {
        const said = known.get(indicator)
        if (!said) return []
        const { baselineNote, targetNote } = said
        const same = indicator.name[language] === said.name[language]
        return [{ ...indicator, name: same ? indicator.name : said.name, baselineNote, targetNote }]
      }),
    ),
  }
  return {
    ...{ before, after, gone },
    isReworded: canonicalJson(old) !== canonicalJson(after),
    targets: pairs.flatMap(({ before: indicator, after: said }) =>
      indicator && said ? targetOf(indicator, said) : [],
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

/**
 * Whether what was reported would mean something else: of another kind or unit, or come together otherwise
 * though the target is the same. Then the one ends on the day of the amendment, and another begins.
 */
function isAnother({ before, after }: IndicatorPair, language: PlanLanguage): boolean {
  if (before === null || after === null) return false
  const unitOf = ({ unit }: Indicator) => (unit?.[language] ?? '').trim().toLowerCase()
  return (
    before.kind !== after.kind ||
    unitOf(before) !== unitOf(after) ||
    (isSame(before.rule.target, after.rule.target) &&
      before.rule.accumulates !== after.rule.accumulates)
  )
}

const apart = ({ before, after }: IndicatorPair): readonly IndicatorPair[] => [
  { before, after: null },
  { before: null, after },
]

/** How many places the sums of a measure were ever given. */
const placesTaken = ({ code, asAdopted }: Measure, { amendments = [] }: PlanContent): number =>
  Math.max(
    asAdopted?.funding.length ?? 0,
    ...amendments
      .flatMap(({ measures }) => measures)
      .flatMap(({ measure, content }) => (measure === code ? placesOfFunding(content) : [])),
  )

/** Another target, another baseline, or another way of holding the one against the other. */
function targetOf(indicator: Indicator, { rule }: Indicator): readonly ChangedTarget[] {
  const old = indicator.rule
  const isSameTarget = isSame(old.target, rule.target)
  const isMeasuredAlike =
    isSame(old.baseline, rule.baseline) && (!isSameTarget || old.measured === rule.measured)
  if (isSameTarget && isMeasuredAlike) return []
  const { target, baseline, measured } = rule
  return [{ indicator, target, ...(isMeasuredAlike ? {} : { counting: { baseline, measured } }) }]
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

const anotherPlan: Refusal = {
  code: 'amendment-of-heading',
  message: {
    bg: 'Изменението не може да смени годината или езика на плана: план за друга година е друг план. Върнете ги, както са в приетия.',
    en: 'An amendment cannot change the year or the language of the plan: a plan for another year is another plan. Put them back as they are in the adopted one.',
  },
}
