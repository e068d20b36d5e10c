import { toDecimal, toRational } from '../base/decimal.ts'
import { between, hundred, type Rational, zero } from '../base/rational.ts'
import type { IndicatorRule, Target } from '../plan/plan.ts'
import { ruleInForce } from '../plan/target-in-force.ts'
import { usualCriteria } from '../plan/verdict-criteria.ts'
import { accumulate, given } from './accumulate.ts'
import type { Calculation } from './calculation.ts'
import { change } from './change.ts'
import type { Arithmetic, Circumstances } from './circumstances.ts'
import { closeness, closenessToRange, type Start } from './closeness.ts'
import { coverageDegree } from './coverage.ts'
import { type ExactCriteria, exactCriteria } from './exact-criteria.ts'
import { type ExactDegree, type Figure, judged, unjudged } from './exact-degree.ts'
import { judgementInForce } from './judgement.ts'
import {
  type Knowledge,
  type KnownReport,
  knowledgeOf,
  knownReports,
  type PeriodReport,
} from './known-reports.ts'
import { level } from './level.ts'
import { scheduleOf } from './schedule-of.ts'
import { stagesDegree } from './stages.ts'
import { type Bound, standingOf } from './standing.ts'
import { notesOnPeriods, traceReports } from './trace-reports.ts'
import { trendFigure } from './trend.ts'
import type { Degree, DegreeInput, DegreeReason } from './verdict.ts'

/** The degree of implementation of one indicator. */
export const degreeOf = (
  rule: IndicatorRule,
  reports: readonly PeriodReport[],
  circumstances: Circumstances = {},
): Degree => roundedDegree(exactDegreeOf(rule, reports, circumstances))

/** As it is shown and published: at most four decimals, rounded half up. */
export function roundedDegree(exact: ExactDegree): Degree {
  const { raw } = exact
  if (raw === null) return { ...exact, degree: null, raw }
  return { ...exact, degree: toDecimal(capped(raw)), raw: toDecimal(raw) }
}

/** From 0 to 100: nothing makes up for another indicator's lack. */
export const capped = (raw: Rational): Rational => between(raw, zero, hundred)

/** What the arithmetic goes by: worked out once for all indicators of a plan. */
export interface Rules {
  readonly criteria: ExactCriteria
  readonly arithmetic: Arithmetic
  readonly knowledge: Knowledge
}

export const rulesOf = ({
  asOf = null,
  periods = [],
  criteria = usualCriteria,
  arithmetic = 2,
}: Circumstances): Rules => ({
  criteria: exactCriteria(criteria),
  arithmetic,
  knowledge: knowledgeOf(asOf, periods),
})

/** The degree before rounding. */
export function exactDegreeOf(
  adopted: IndicatorRule,
  reports: readonly PeriodReport[],
  circumstances: Circumstances = {},
  rules: Rules = rulesOf(circumstances),
): ExactDegree {
  const { knowledge } = rules
  const { targetRevisions = [], judgements = [], previous = null, run } = circumstances
  const { rule, revision } = ruleInForce(adopted, targetRevisions, knowledge.asOf)
  const known = knownReports(reports, knowledge)
  const { basis, ...figure } = figureOf(rule, known, previous, rules)
  const judgement = judgementInForce(judgements, knowledge.asOf)
  const { explanation } = figure
  const exact = {
    ...figure,
    computed: figure.verdict,
    verdict: judgement && isForAPerson(figure.reason) ? judgement.verdict : figure.verdict,
    judgement,
    revision,
    explanation: {
      ...explanation,
      reports: traceReports(known, basis.counted, knowledge),
      notes: [...explanation.notes, ...notesOnPeriods(known, knowledge)],
    },
  }
  return { ...exact, schedule: scheduleOf(exact, { rule, known, run, knowledge }) }
}

/** Where there is nothing to compute, a person's judgement is the verdict. */
const isForAPerson = (reason: DegreeReason | null): boolean =>
  reason === 'judged-in-words' || reason === 'analysis-due'

/**
 * What can never be a percentage says so first; then missing reports; only then is anything compared.
 */
function figureOf(
  rule: IndicatorRule,
  known: readonly KnownReport[],
  previous: (Circumstances['previous'] & {}) | null,
  rules: Rules,
): Figure {
  const { accumulates, target } = rule
  const isThreshold = rule.measured === 'threshold'
  const actual = () => accumulate(accumulates, known, rules.arithmetic)
  switch (target.kind) {
    case 'none':
      return unjudged('no-target', actual())
    case 'words':
      return unjudged('judged-in-words', actual())
    case 'trend':
      return rules.arithmetic === 1
        ? unjudged('judged-in-words', actual())
        : trendFigure({ ...rule, target }, actual(), previous)
    case 'stages':
      return stagesDegree(target.stages, isThreshold, known, rules.criteria)
    case 'all':
      return coverageDegree({ accumulates, whole: target.value }, isThreshold, known, rules)
    default:
      return figureAgainst(exactBound(target), rule, known, rules)
  }
}

type NumericTarget = Extract<Target, { kind: Bound['kind'] }>

const exactBound = (target: NumericTarget): Bound =>
  target.kind === 'between'
    ? { kind: 'between', low: toRational(target.low), high: toRational(target.high) }
    : { kind: target.kind, value: toRational(target.value) }

function figureAgainst(
  bound: Bound,
  rule: IndicatorRule,
  known: readonly KnownReport[],
  { criteria, arithmetic }: Rules,
): Figure {
  const actual = accumulate(rule.accumulates, known, arithmetic)
  if (actual.value === null) return unjudged('no-data', actual)
  const baseline = rule.baseline === null ? null : toRational(rule.baseline)
  const inputs = [...actual.inputs, ...inputsOfPlan(bound, baseline)]
  return judged(
    standingOf(actual.value, bound),
    calculate(actual.value, baseline, bound, rule.measured),
    { ...actual, inputs },
    criteria,
  )
}

/** A bound from above can only be come down to, so even its level is measured from the baseline. */
function calculate(
  actual: Rational,
  baseline: Rational | null,
  bound: Bound,
  measured: IndicatorRule['measured'],
): Calculation {
  if (measured === 'threshold') return { reason: 'threshold' }
  const start: Start = measured === 'level' ? 'zero' : { baseline }
  switch (bound.kind) {
    case 'between':
      return closenessToRange(actual, bound.low, bound.high, start)
    case 'exactly':
      return closeness(actual, bound.value, start)
    case 'at-most':
      return change(actual, baseline, bound.value, 'at-most')
    case 'at-least':
      return measured === 'level'
        ? level(actual, bound.value)
        : change(actual, baseline, bound.value, 'at-least')
  }
}

const inputsOfPlan = (bound: Bound, baseline: Rational | null): DegreeInput[] => [
  ...(baseline === null ? [] : [given('B', baseline)]),
  ...(bound.kind === 'between'
    ? [given('L', bound.low), given('H', bound.high)]
    : [given('T', bound.value)]),
]
