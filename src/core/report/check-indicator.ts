import { toDecimal, toRational } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import { comparePeriods, lengthOf, monthSpanOf } from '../base/period.ts'
import {
  absolute,
  compare,
  divide,
  hundred,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  zero,
} from '../base/rational.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { checkWords as words } from './check-words.ts'
import type { EntryWarning } from './entry-check.ts'
import type { ReportedValue } from './report.ts'
import { type IndicatorToReport, reportField } from './report-fields.ts'

/** How a value of a period looks beside those accepted before and beside the target. */
export function checkIndicator(
  indicator: IndicatorToReport,
  period: Period,
  reported: ReportedValue,
): readonly EntryWarning[] {
  const before = upTo(period, indicator)
  if ('done' in reported) return checkStages(before, reported.done)
  const value = figureOf(reported)
  if (value === null) return []
  const field =
    'value' in reported
      ? reportField.value(indicator.position)
      : reportField.numerator(indicator.position)
  const past = pastOf(indicator, period)
  const unlike =
    unlikePast(value, past, field) ??
    (isTotal(indicator.rule) ? fallen(value, pastOf(before, period), field) : null)
  const over = beyondTarget(indicator, period, value, field)
  return [unlike, over].filter((each) => each !== null)
}

/** Without what was accepted for later periods: of them a report that is mended or comes late knows nothing. */
const upTo = (period: Period, indicator: IndicatorToReport): IndicatorToReport => ({
  ...indicator,
  accepted: indicator.accepted.filter((each) => comparePeriods(each.period, period) <= 0),
})

/** A stage that was done stays done. */
function checkStages(
  { position, rule, accepted }: IndicatorToReport,
  done: readonly string[],
): EntryWarning[] {
  if (rule.target.kind !== 'stages') return []
  const before = new Set(
    accepted.flatMap(({ reported }) => ('done' in reported ? reported.done : [])),
  )
  return rule.target.stages.flatMap(({ name }, index) =>
    before.has(name) && !done.includes(name)
      ? [
          {
            code: 'stage-undone' as const,
            field: reportField.stage(position, index + 1),
            message: words.stageUndone(name),
          },
        ]
      : [],
  )
}

/** The value, or the share in per cent; nothing where a share is of nothing. */
function figureOf(reported: ReportedValue): Rational | null {
  if ('value' in reported) return toRational(reported.value)
  if ('done' in reported) return null
  const denominator = toRational(reported.denominator)
  if (denominator.numerator === 0n) return null
  return divide(multiply(toRational(reported.numerator), hundred), denominator)
}

/** What the value is compared with: those of periods as long as this one; else last year's, where it is a level. */
function pastOf({ accepted, previous, rule }: IndicatorToReport, period: Period): Rational[] {
  const length = lengthOf(monthSpanOf(period))
  const past = accepted
    .filter((each) => rule.accumulates !== 'sum' || lengthOf(monthSpanOf(each.period)) === length)
    .filter((each) => each.period !== period)
    .flatMap(({ reported }) => figureOf(reported) ?? [])
  if (past.length > 0 || rule.accumulates === 'sum' || previous === null) return past
  return [toRational(previous)]
}

/** Differences below this many units are nothing to ask about: four meetings may follow on one. */
const leastDifference = rational(5n)
/** A value so many times the usual one, or its part, is a jump. */
const jump = rational(3n)
/** How near to ten, a hundred or a thousand times the usual value an entry is that may have slipped. */
const nearly = [rational(2n, 3n), rational(3n, 2n)] as const
const slips = [10n, 100n, 1000n]

function unlikePast(
  value: Rational,
  past: readonly Rational[],
  field: string,
): EntryWarning | null {
  const usual = medianOf(past)
  if (usual === null || compare(usual, zero) <= 0) return null
  if (value.numerator === 0n)
    return past.every((each) => each.numerator > 0n)
      ? { code: 'zero-unlike-past', field, message: words.zero(toDecimal(usual)) }
      : null
  if (compare(absolute(subtract(value, usual)), leastDifference) < 0) return null
  const times = divide(value, usual)
  const slip = slips.find(
    (each) => isNearly(times, rational(each)) || isNearly(times, rational(1n, each)),
  )
  const shown = [toDecimal(value), toDecimal(usual)] as const
  if (slip !== undefined) return { code: 'slip', field, message: words.slip(...shown, slip) }
  const jumps = compare(times, jump) >= 0 || compare(multiply(times, jump), rational(1n)) <= 0
  return jumps ? { code: 'jump', field, message: words.jump(...shown) } : null
}

const isNearly = (times: Rational, factor: Rational): boolean =>
  compare(times, multiply(factor, nearly[0])) >= 0 &&
  compare(times, multiply(factor, nearly[1])) <= 0

function medianOf(all: readonly Rational[]): Rational | null {
  const sorted = all.toSorted(compare)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** A number that counts from the beginning and is to rise does not fall. */
const isTotal = ({ accumulates, target }: IndicatorRule): boolean =>
  accumulates === 'last' && (target.kind === 'at-least' || target.kind === 'all')

function fallen(value: Rational, past: readonly Rational[], field: string): EntryWarning | null {
  const last = past.at(-1)
  return last && compare(value, last) < 0
    ? { code: 'fall-of-total', field, message: words.fall(toDecimal(value), toDecimal(last)) }
    : null
}

/** Half as much again as was to be reached is a reason to look at the figures; over a bound, anything is. */
const farBeyond = rational(3n, 2n)

function beyondTarget(
  { rule, accepted }: IndicatorToReport,
  period: Period,
  value: Rational,
  field: string,
): EntryWarning | null {
  const most = mostOf(rule)
  if (most === null) return null
  const before =
    rule.accumulates === 'sum'
      ? accepted
          .filter((each) => each.period !== period)
          .flatMap(({ reported }) => figureOf(reported) ?? [])
      : []
  const year = sum([...before, value])
  return compare(year, most) > 0
    ? {
        code: 'over-target',
        field,
        message: words.overTarget(toDecimal(year), toDecimal(targetOf(rule) ?? most)),
      }
    : null
}

const targetOf = ({ target }: IndicatorRule): Rational | null => {
  if (target.kind === 'between') return toRational(target.high)
  return 'value' in target && target.value !== null ? toRational(target.value) : null
}

function mostOf(rule: IndicatorRule): Rational | null {
  const target = targetOf(rule)
  if (target === null || compare(target, zero) < 0) return null
  if (rule.target.kind === 'at-least')
    return target.numerator === 0n ? null : multiply(target, farBeyond)
  return target
}
