import { toDecimal } from '../base/decimal.ts'
import type { Target } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { ruleInForce } from '../plan/target-in-force.ts'
import { previousKnown } from '../report/known-previous.ts'
import type { PublishedPreviousValue } from '../report/previous-value.ts'
import { accumulate } from './accumulate.ts'
import { exactBound, figureAgainst } from './against.ts'
import { capped } from './capped.ts'
import type { Circumstances } from './circumstances.ts'
import { coverageDegree } from './coverage.ts'
import { type ExactDegree, type Figure, unjudged } from './exact-degree.ts'
import { judgementInForce } from './judgement.ts'
import { type KnownReport, knownReports, type PeriodReport } from './known-reports.ts'
import { type Rules, rulesOf } from './rules.ts'
import { scheduleOf } from './schedule-of.ts'
import { stagesDegree } from './stages.ts'
import { isKeptFromFigure, nothingTold, sayingWhatIsKept, withoutFallback } from './suppressed.ts'
import { notesOnPeriods, traceReports } from './trace-reports.ts'
import { trendFigure } from './trend.ts'
import type { Degree } from './verdict.ts'

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

/** The degree before rounding. */
export function exactDegreeOf(
  adopted: IndicatorRule,
  reports: readonly PeriodReport[],
  circumstances: Circumstances = {},
  rules: Rules = rulesOf(circumstances),
): ExactDegree {
  const { knowledge } = rules
  const {
    targetRevisions = [],
    judgements = [],
    previous = [],
    isPreviousSuppressed = false,
    run,
  } = circumstances
  const { rule, revision } = ruleInForce(adopted, targetRevisions, knowledge.asOf)
  const known = knownReports(reports, knowledge)
  const { basis, ...figure } = sayingWhatIsKept(
    figureOf(
      isPreviousSuppressed ? withoutFallback(rule) : rule,
      known,
      previousKnown(previous, knowledge.until),
      rules,
    ),
    { baseline: rule.isBaselineSuppressed ?? false, previous: isPreviousSuppressed },
  )
  const judgement = judgementInForce(judgements, knowledge.asOf)
  const { explanation } = figure
  const exact = {
    ...figure,
    computed: figure.verdict,
    // Where there is nothing to compute, a person's judgement is the verdict.
    verdict: judgement && figure.reason === 'judged-in-words' ? judgement.verdict : figure.verdict,
    judgement,
    revision,
    explanation: {
      ...explanation,
      reports: traceReports(known, basis.counted, knowledge),
      notes: [...explanation.notes, ...notesOnPeriods(known, knowledge, run?.due)],
    },
  }
  const actual = basis.value ?? null
  const schedule = scheduleOf(exact, { rule, known, actual, run, rules })
  return { ...exact, schedule }
}

/** What these targets come to does not rest on the numbers reported. */
const neverOfNumbers: readonly Target['kind'][] = ['none', 'words', 'stages']

/**
 * What can never be a percentage says so first; then missing reports; only then is anything compared.
 */
function figureOf(
  rule: IndicatorRule,
  known: readonly KnownReport[],
  previous: PublishedPreviousValue | null,
  rules: Rules,
): Figure {
  const { accumulates, target } = rule
  const isThreshold = rule.measured === 'threshold'
  const isKept = isKeptFromFigure(accumulates, known, rules.arithmetic)
  const actual = () => (isKept ? nothingTold : accumulate(accumulates, known, rules.arithmetic))
  if (isKept && !neverOfNumbers.includes(target.kind)) return unjudged('suppressed', nothingTold)
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
      return figureAgainst(exactBound(target), rule, actual(), rules.criteria)
  }
}
