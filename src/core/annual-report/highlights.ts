import { type Decimal, toRational } from '../base/decimal.ts'
import { absolute, compare, divide, type Rational, subtract } from '../base/rational.ts'
import type { Degree } from '../degree/verdict.ts'
import type { Indicator, Measure } from '../plan/plan.ts'
import type { FigureTable } from './figure.ts'
import type { ReportData } from './year-facts.ts'

/** An indicator that is worth telling of, with what its figures are kept under. */
export interface Highlight {
  readonly measure: Measure
  readonly indicator: Indicator
  /** "measure 12 indicator 1": what the addresses of its figures begin with. */
  readonly at: string
}

/** What stands out among the indicators of a goal. */
export interface Highlights {
  /** Those that reached their targets, the furthest past it first. */
  readonly reached: readonly Highlight[]
  /** Those that did not, the furthest from it first. */
  readonly behind: readonly Highlight[]
  /** Those that moved against last year, the most moved in proportion first. */
  readonly moved: readonly Highlight[]
}

const most = { reached: 4, behind: 3, moved: 3 } as const

interface Ranked extends Highlight {
  readonly degree: Degree
  readonly raw: Rational | null
  readonly movement: Rational | null
}

/** Only what has a value and a target of one number is told; what was carried over or dropped is told elsewhere. */
export function highlightsOf(data: ReportData, goal: string, figures: FigureTable): Highlights {
  const all = indicatorsOf(data, goal, figures)
  const measured = all.filter(
    ({ at, raw }) => raw !== null && isKnown(figures, `${at} value`, `${at} target`),
  )
  const byRaw = (sign: 1 | -1) => (a: Ranked, b: Ranked) =>
    a.raw === null || b.raw === null ? 0 : sign * compare(a.raw, b.raw)
  const hasReached = ({ degree: { verdict } }: Ranked) =>
    verdict === 'exceeded' || verdict === 'met'
  const isBehind = ({ degree: { verdict } }: Ranked) =>
    verdict === 'partly' || verdict === 'not-met' || verdict === 'worsened'
  return {
    reached: measured.filter(hasReached).sort(byRaw(-1)).slice(0, most.reached),
    behind: measured.filter(isBehind).sort(byRaw(1)).slice(0, most.behind),
    moved: all
      .filter(({ movement }) => movement !== null && movement.numerator !== 0n)
      .sort((a, b) =>
        a.movement === null || b.movement === null ? 0 : compare(b.movement, a.movement),
      )
      .slice(0, most.moved),
  }
}

function indicatorsOf({ plan, degrees }: ReportData, goal: string, figures: FigureTable): Ranked[] {
  const byCode = new Map(degrees.measures.map((each) => [each.measure, each]))
  return plan.measures.flatMap((measure) => {
    const whole = byCode.get(measure.code)
    if (measure.goal !== goal || !whole || whole.decision !== null) return []
    return measure.indicators.flatMap((indicator, index) => {
      const degree = whole.indicators[index]
      if (!degree) return []
      const at = `measure ${measure.code} indicator ${indicator.position}`
      const raw = degree.raw === null ? null : toRational(degree.raw)
      return [{ measure, indicator, at, degree, raw, movement: movementOf(at, figures) }]
    })
  })
}

const isKnown = (figures: FigureTable, ...addresses: string[]): boolean =>
  addresses.every((address) => typeof figures.get(address)?.value === 'string')

/** How far a value went from last year's, in proportion to it; null where that cannot be told. */
function movementOf(at: string, figures: FigureTable): Rational | null {
  const [now, before] = [`${at} value`, `${at} value of last year`].map((address) => {
    const value = figures.get(address)?.value
    return typeof value === 'string' ? toRational(value as Decimal) : null
  })
  if (!now || !before || before.numerator === 0n) return null
  return absolute(divide(subtract(now, before), before))
}
