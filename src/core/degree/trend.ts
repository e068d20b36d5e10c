import { toRational } from '../base/decimal.ts'
import { lengthOf, monthSpanOf } from '../base/period.ts'
import {
  absolute,
  compare,
  divide,
  hundred,
  multiply,
  type Rational,
  subtract,
  zero,
} from '../base/rational.ts'
import type { Target, Tolerance, TrendDirection } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { PublishedPreviousValue } from '../report/previous-value.ts'
import { type Accumulated, given } from './accumulate.ts'
import { type Basis, type Figure, unjudged } from './exact-degree.ts'
import { analysisIsDue, comparedWithBaseline } from './notes.ts'
import { spell, spellTerm } from './spell.ts'
import type { TrendOutcome, Verdict } from './verdict.ts'

type Trend = Extract<Target, { kind: 'trend' }>

/**
 * A value against last year's accepted one. It has a verdict where the plan says which way the value is
 * to go, and never a percentage; where the plan says nothing, an analysis is due, which a person writes
 * and judges. The plan's baseline stands in where no accepted value is known, and says so.
 */
export function trendFigure(
  rule: IndicatorRule & { readonly target: Trend },
  actual: Accumulated,
  previous: PublishedPreviousValue | null,
): Figure {
  const { target, accumulates, baseline } = rule
  const former = previous?.value ?? baseline
  const basis: Basis = {
    ...actual,
    inputs: [...actual.inputs, ...(former === null ? [] : [given('P', toRational(former))])],
    notes: [
      ...actual.notes,
      ...(previous === null && baseline !== null ? [comparedWithBaseline] : []),
    ],
  }
  const isWhole = accumulates !== 'sum' || coversAsMuch(actual, previous)
  const compared =
    actual.value === null || former === null || !isWhole
      ? null
      : against(actual.value, toRational(former), target.tolerance)
  if (target.direction === undefined) {
    const due = { ...basis, notes: [...basis.notes, analysisIsDue] }
    return {
      ...unjudged('judged-in-words', due),
      ...told(compared, due),
      trend: 'analysis-due',
    }
  }
  if (actual.value === null) return unjudged('no-data', basis)
  if (former === null) return unjudged('no-previous', basis)
  if (compared === null) return unjudged('year-incomplete', basis)
  return {
    ...unjudged('trend', basis),
    ...told(compared, basis),
    verdict: verdicts[target.direction][compared.outcome],
  }
}

type Went = Exclude<TrendOutcome, 'analysis-due'>

interface Compared {
  readonly outcome: Went
  readonly comparison: string
}

const told = (compared: Compared | null, basis: Basis): Pick<Figure, 'trend' | 'explanation'> => {
  const { explanation } = unjudged('trend', basis)
  return {
    trend: compared?.outcome ?? null,
    explanation: { ...explanation, comparison: compared?.comparison ?? null },
  }
}

const verdicts: Readonly<Record<TrendDirection, Readonly<Record<Went, Verdict>>>> = {
  rise: { rise: 'met', unchanged: 'not-met', fall: 'worsened' },
  fall: { fall: 'met', unchanged: 'not-met', rise: 'worsened' },
  keep: { unchanged: 'met', rise: 'not-met', fall: 'not-met' },
}

/** "A - P = 5 > 2": the difference beside the tolerance; up to the tolerance nothing has changed. */
function against(actual: Rational, former: Rational, tolerance: Tolerance | undefined): Compared {
  const difference = subtract(actual, former)
  const allowed = toleranceOf(former, tolerance)
  const order = compare(difference, zero)
  const isUnchanged = compare(absolute(difference), allowed) <= 0
  const sign = compare(absolute(difference), allowed) > 0 ? '>' : '≤'
  const worked = `${spell(actual)} - ${spellTerm(former)} = ${spell(difference)}`
  return {
    outcome: isUnchanged ? 'unchanged' : order > 0 ? 'rise' : 'fall',
    comparison: `${worked}; |${spell(difference)}| ${sign} ${spell(allowed)}`,
  }
}

function toleranceOf(former: Rational, tolerance: Tolerance | undefined): Rational {
  if (tolerance === undefined) return zero
  const value = toRational(tolerance.value)
  return tolerance.kind === 'absolute' ? value : divide(multiply(value, absolute(former)), hundred)
}

/** Nine months of a flow are not to be compared with a whole year of it. */
function coversAsMuch(actual: Accumulated, previous: PublishedPreviousValue | null): boolean {
  const months = actual.counted.reduce((all, { span }) => all + lengthOf(span), 0)
  return months >= (previous === null ? 12 : lengthOf(monthSpanOf(previous.period)))
}
