import { type Decimal, toDecimal, toRational } from '../base/decimal.ts'
import { subtract } from '../base/rational.ts'
import type { MeasureDegree } from '../degree/measure-degree.ts'
import type { Degree } from '../degree/verdict.ts'
import type { Target } from '../draft/target.ts'
import type { Indicator, Measure } from '../plan/plan.ts'
import type { BindableFigure, FigureValue } from './figure.ts'
import { subjects } from './figure-names.ts'
import { bindable, type NameStart } from './figures-of-tally.ts'

/** @param before the value of the year before, by the indicator's position */
export function figuresOfMeasure(
  { code, indicators }: Measure,
  whole: MeasureDegree,
  before: (indicator: number) => string | null,
): BindableFigure[] {
  const start: NameStart = [subjects.measure, code]
  return [
    bindable(start, 'verdict', { kind: 'measure-verdict', value: whole.verdict }),
    bindable(start, 'degree', { kind: 'percent', value: whole.degree, ...reasonOf(whole) }),
    ...indicators.flatMap((indicator, index) => {
      const degree = whole.indicators[index]
      const { position } = indicator
      const at = [...start, subjects.indicator, String(position)]
      return degree ? figuresOfIndicator(at, indicator, degree, before(position)) : []
    }),
  ]
}

const reasonOf = ({ reason }: Pick<Degree, 'reason'>): Pick<FigureValue, 'reason'> =>
  reason === null ? {} : { reason }

function figuresOfIndicator(
  start: NameStart,
  { unit, rule }: Indicator,
  degree: Degree,
  before: string | null,
): BindableFigure[] {
  const reason = reasonOf(degree)
  const quantity = (value: string | null): FigureValue => ({
    kind: 'quantity',
    value,
    ...(unit === null ? {} : { unit }),
    ...(value === null ? reason : {}),
  })
  const value = degree.explanation.inputs.find(({ symbol }) => symbol === 'A')?.value ?? null
  const target = numberOf(degree.revision?.target ?? rule.target)
  // What was not published this year is not told by what it was before, nor by how far it went.
  const isSuppressed = degree.reason === 'suppressed'
  const known = isSuppressed ? null : before
  return [
    bindable(start, 'value', quantity(value)),
    ...(target === null ? [] : [bindable(start, 'target', quantity(target))]),
    ...(rule.baseline === null ? [] : [bindable(start, 'baseline', quantity(rule.baseline))]),
    bindable(start, 'degree', { kind: 'percent', value: degree.degree, ...reason }),
    bindable(start, 'uncapped', { kind: 'percent', value: degree.raw, ...reason }),
    bindable(start, 'verdict', { kind: 'indicator-verdict', value: degree.verdict }),
    ...(before === null && !isSuppressed
      ? []
      : [
          bindable(start, 'before', quantity(known)),
          bindable(start, 'change', quantity(differenceOf(value, known))),
        ]),
  ]
}

/** The one number that a target names, if it names one. */
const numberOf = (target: Target): Decimal | null => ('value' in target ? target.value : null)

const differenceOf = (now: string | null, before: string | null): string | null =>
  now === null || before === null
    ? null
    : toDecimal(subtract(toRational(now as Decimal), toRational(before as Decimal)))
