import type { MoneyFigures } from '../money/money-figures.ts'
import { eventsOf } from './events.ts'
import type { BindableFigure, FigureTable } from './figure.ts'
import { nameOf, subjects } from './figure-names.ts'
import { figuresOfMeasure } from './figures-of-measure.ts'
import { bindable, countOf, figuresOfTally, type NameStart } from './figures-of-tally.ts'
import { performanceTogether } from './performance.ts'
import type { LastYear, Performance, ReportData } from './year-facts.ts'

/** Every figure that a text of the annual report can be bound to, in the order in which they are offered. */
export function reportFigures(data: ReportData): FigureTable {
  const all = [
    ...figuresOfPlan(data),
    ...figuresOfMoney(data.money),
    ...figuresOfInstitutions(data.facts.institutions),
    ...figuresOfEvents(data),
    ...figuresOfLastYear(data.facts.lastYear),
    ...figuresOfMeasures(data),
  ]
  return new Map(all.map((figure) => [figure.address, figure]))
}

const figuresOfPlan = ({ plan, degrees }: ReportData): BindableFigure[] => [
  ...figuresOfTally([subjects.plan], degrees.tally),
  ...degrees.goals.flatMap(({ goal, tally }) => figuresOfTally([subjects.goal, goal], tally)),
  countOf([subjects.plan], 'goals', plan.goals.length),
  bindable([subjects.plan], 'year', { kind: 'year', value: String(plan.year) }),
]

function figuresOfMeasures({ plan, degrees, circumstances, facts }: ReportData): BindableFigure[] {
  const byCode = new Map(degrees.measures.map((each) => [each.measure, each]))
  const entered = circumstances.previous ?? []
  const published = facts.lastYear?.values ?? []
  return plan.measures.flatMap((measure) => {
    const degree = byCode.get(measure.code)
    if (!degree) return []
    const isOf = (indicator: number) => (each: { measure: string; indicator: number }) =>
      each.measure === measure.code && each.indicator === indicator
    return figuresOfMeasure(
      measure,
      degree,
      (indicator) =>
        entered.findLast(isOf(indicator))?.value ?? published.find(isOf(indicator))?.value ?? null,
    )
  })
}

function figuresOfMoney(money: MoneyFigures | undefined): BindableFigure[] {
  if (!money) return []
  const euro = (start: NameStart, what: 'counted' | 'committed' | 'spent', value: string | null) =>
    bindable(start, what, { kind: 'euro', value })
  const start: NameStart = [subjects.money]
  return [
    euro(start, 'counted', money.totals.countedOnce.euro),
    euro(start, 'committed', money.reported.committed.euro),
    euro(start, 'spent', money.reported.spent.euro),
    countOf(start, 'withAmount', money.totals.withAmount),
    countOf(start, 'undetermined', money.totals.undetermined),
    ...money.byGoal.flatMap((line) => {
      const of: NameStart = [subjects.money, subjects.goal, line.goal]
      return [
        euro(of, 'counted', line.countedOnce.euro),
        euro(of, 'committed', line.reported?.committed.euro ?? null),
        euro(of, 'spent', line.reported?.spent.euro ?? null),
      ]
    }),
  ]
}

const performed = ['reports', 'onTime', 'late', 'missing', 'returns'] as const

const figuresOfInstitutions = (institutions: readonly Performance[]): BindableFigure[] => {
  const together = performanceTogether(institutions)
  return [
    ...performed.map((what) => countOf([subjects.institutions], what, together[what])),
    ...institutions.flatMap((each) => {
      const start = [nameOf(subjects.institution, each.shortName)]
      return performed.map((what) => countOf(start, what, each[what]))
    }),
  ]
}

function figuresOfEvents(data: ReportData): BindableFigure[] {
  const kinds = eventsOf(data).map(({ kind }) => kind)
  const count = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length
  const start: NameStart = [subjects.events]
  return [
    countOf(start, 'amendments', count('amendment')),
    countOf(start, 'targets', count('target')),
    countOf(start, 'carriedOver', count('carried-over')),
    countOf(start, 'dropped', count('dropped')),
    countOf(start, 'reopened', count('reopened')),
  ]
}

const figuresOfLastYear = (lastYear: LastYear | null): BindableFigure[] =>
  lastYear === null
    ? []
    : [
        bindable([subjects.lastYear], 'year', { kind: 'year', value: String(lastYear.year) }),
        ...figuresOfTally([subjects.lastYear, subjects.plan], lastYear.tally),
        ...lastYear.goals.flatMap(({ goal, tally }) =>
          figuresOfTally([subjects.lastYear, subjects.goal, goal], tally),
        ),
      ]
