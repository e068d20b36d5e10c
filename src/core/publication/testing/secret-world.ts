import type { Decimal } from '../../base/decimal.ts'
import { monthSpanOf, type Period } from '../../base/period.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { OfIndicator, PlanCircumstances } from '../../degree/circumstances.ts'
import { adoptedPlanOf, countTo, fallTo, withTarget } from '../../degree/testing/plan-of.ts'
import type { IndicatorRule, Plan } from '../../plan/plan.ts'
import type { IndicatorReports, Report, ReportedValue } from '../../report/report.ts'
import type { DisclosureRule } from '../disclosure.ts'
import { type Chance, chanceOf } from './chance.ts'

/** What really happened in a year, and what was reported of it by each of several publications. */
export interface SecretWorld {
  readonly plan: Plan
  readonly rule: DisclosureRule
  /** All that was known at each publication, the first to the last. */
  readonly versions: readonly {
    readonly publishedAt: string
    readonly reports: readonly IndicatorReports[]
  }[]
  readonly circumstances: PlanCircumstances
}

const decimal = (value: number): Decimal => String(value) as Decimal

/** Measure 1 has a sum and its two parts; 2 counts, 3 a level, 4 a share, 5 a coverage of a whole, 6 a trend. */
const rules = (chance: Chance): Readonly<Record<string, readonly IndicatorRule[]>> => {
  const target = () => decimal(5 + chance.below(60))
  return {
    'I/1': [countTo(target()), countTo(target()), countTo(target())],
    'I/2': [countTo(target())],
    'II/3': [fallTo('2', decimal(1 + chance.below(30)))],
    'II/4': [{ ...countTo('50'), accumulates: 'ratio' }],
    'II/5': [withTarget({ kind: 'all', value: decimal(20 + chance.below(20)) })],
    'III/6': [{ ...withTarget({ kind: 'trend', direction: 'fall' }), accumulates: 'last' }],
  }
}

const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'] as Period[]
const months = Array.from(
  { length: 12 },
  (_, index) => `2024-${String(index + 1).padStart(2, '0')}` as Period,
)
const longer = ['2024-H1', '2024-H2', '2024'] as Period[]

type Course = number[]

export function secretWorld(seed: number): SecretWorld {
  const chance = chanceOf(seed)
  const content = adoptedPlanOf(rules(chance))
  const places: OfIndicator[] = content.measures.flatMap(({ code, indicators }) =>
    indicators.map(({ position }) => ({ measure: code, indicator: position })),
  )
  const truth = new Map(places.map((of) => [name(of), courseOf(chance)]))
  const target = content.measures[4]?.indicators[0]?.rule.target
  const most = target?.kind === 'all' ? Number(target.value) : 0
  const wholes = Array.from({ length: 12 }, () => 5 + chance.below(12))
  const rows = new Map<string, Report[]>(places.map((of) => [name(of), []]))
  const versions = Array.from({ length: 2 + chance.below(3) }, (_, version) => {
    for (const of of places) {
      if (version > 0 && chance.is(50)) correct(truth.get(name(of)), chance)
      addTotals(truth)
      reportOn({ of, version, truth, most, wholes, chance, into: rows.get(name(of)) ?? [] })
    }
    return {
      publishedAt: `2025-0${version + 1}-28T10:00:00Z`,
      reports: places.map((of) => ({ ...of, reports: [...(rows.get(name(of)) ?? [])] })),
    }
  })
  const [one, two, three] = [1, 2, 3].map((indicator) => ({ measure: '1', indicator }))
  const sensitive = places.filter(() => chance.is(70))
  return {
    plan: content,
    rule: {
      sensitive,
      sums: one && two && three ? [{ total: one, parts: [two, three] }] : [],
      carried: [],
    },
    versions,
    circumstances: {
      asOf: '2025-12-31' as PlainDate,
      previous: [
        {
          ...{ measure: '6', indicator: 1, value: decimal(chance.below(12)) },
          ...{ period: '2023' as Period, acceptedAt: null, acceptedBy: null },
        },
      ],
    },
  }
}

export const name = ({ measure, indicator }: OfIndicator): string => `${measure}/${indicator}`

/** Few in most months, as of vulnerable people. */
const courseOf = (chance: Chance): Course =>
  Array.from({ length: 12 }, () =>
    chance.is(40) ? 0 : chance.is(60) ? chance.below(5) : chance.below(20),
  )

function correct(course: Course | undefined, chance: Chance): void {
  if (course) course[chance.below(12)] = chance.below(chance.is(50) ? 5 : 15)
}

/** The first indicator of measure 1 is the sum of the others. */
function addTotals(truth: ReadonlyMap<string, Course>): void {
  const [total, one, two] = ['1/1', '1/2', '1/3'].map((each) => truth.get(each))
  if (!total || !one || !two) return
  for (let month = 0; month < 12; month += 1) total[month] = (one[month] ?? 0) + (two[month] ?? 0)
}

interface Reporting {
  readonly of: OfIndicator
  readonly version: number
  readonly truth: ReadonlyMap<string, Course>
  /** As many as measure 5 can reach in all; more in one period is refused. */
  readonly most: number
  readonly wholes: Course
  readonly chance: Chance
  readonly into: Report[]
}

/** Some periods for the first time, some again because they were corrected. */
function reportOn({ of, version, truth, most, wholes, chance, into }: Reporting): void {
  const style = chance.oneOf([quarters, quarters, [...quarters, ...longer], months, longer])
  for (const period of style) {
    const known = into.filter((report) => report.period === period)
    const reported = valueIn(of, period, truth.get(name(of)) ?? [], { most, wholes })
    const before = JSON.stringify(known.at(-1)?.reported)
    if (before === JSON.stringify(reported) || chance.is(known.length > 0 ? 30 : 45)) continue
    into.push({
      period,
      reported,
      note: { bg: `Бележка: ${JSON.stringify(reported)}` },
      enteredBy: 'М. Иванова',
      enteredAt: `2025-0${version + 1}-1${chance.below(9)}T10:00:00Z`,
      revision: known.length + 1,
      demonstration: false,
    })
  }
}

function valueIn(
  of: OfIndicator,
  period: Period,
  course: Course,
  { most, wholes }: Pick<Reporting, 'most' | 'wholes'>,
): ReportedValue {
  const { first, last } = monthSpanOf(period)
  const [from, to] = [first % 12, last % 12]
  const added = (values: Course) => values.slice(from, to + 1).reduce((all, each) => all + each, 0)
  if (of.measure === '4') {
    const whole = added(wholes)
    return { numerator: decimal(Math.min(added(course), whole)), denominator: decimal(whole) }
  }
  if (of.measure === '5') return { value: decimal(Math.min(added(course), most)) }
  const isLevel = of.measure === '3' || of.measure === '6'
  return { value: decimal(isLevel ? (course[to] ?? 0) : added(course)) }
}
