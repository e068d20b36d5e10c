import { monthSpanOf, type Period } from '../../base/period.ts'
import type { OfIndicator } from '../../degree/circumstances.ts'
import type { Degree } from '../../degree/verdict.ts'
import type { IndicatorReports, PublishedReport, ReportedValue } from '../../report/report.ts'
import { mostSuppressed } from '../disclosure.ts'
import type { Publication } from '../publication.ts'
import { boundsOf, type Equation, unknownsOf } from './equations.ts'
import { name, type SecretWorld } from './secret-world.ts'

/** A count that should have stayed secret and what somebody makes of it who has kept every version. */
export interface Found {
  readonly what: string
  /** Which of the counts from 1 to 4 it may still be. */
  readonly possible: readonly number[]
}

const small = Array.from({ length: mostSuppressed }, (_, each) => each + 1)

/** Levels of different moments add up to nothing. */
const isLevel = ({ measure }: Pick<OfIndicator, 'measure'>): boolean =>
  measure === '3' || measure === '6'

/** The counts of one report: what adds up over months, each under a name of its own. */
function countsOf(of: OfIndicator, reported: ReportedValue): readonly [string, number][] {
  if ('value' in reported) return [[name(of), Number(reported.value)]]
  if ('done' in reported) return []
  const [part, whole] = [Number(reported.numerator), Number(reported.denominator)]
  return [
    [`${name(of)} n`, part],
    [`${name(of)} rest`, whole - part],
  ]
}

/** The months that a number is of; of a total, those of its parts. */
function monthsOf(of: string, period: Period, { rule }: SecretWorld): Set<string> {
  const sum = rule.sums.find(({ total }) => name(total) === of)
  return unknownsOf(sum ? sum.parts.map(name) : [of], monthSpanOf(period))
}

type Known = readonly [key: string, Equation]

const toldBy = (
  world: SecretWorld,
  { measure, indicator, reports }: IndicatorReports<PublishedReport>,
): Known[] =>
  isLevel({ measure })
    ? []
    : reports.flatMap(({ period, reported }) =>
        'suppressed' in reported
          ? []
          : countsOf({ measure, indicator }, reported).map(
              ([of, value]): Known => [
                `${of} ${period}`,
                { of: monthsOf(of, period, world), value },
              ],
            ),
      )

/** What a figure says of all that was counted in it. */
function totalOf(world: SecretWorld, of: OfIndicator, { explanation }: Degree): Known[] {
  const total = explanation.inputs.find(({ symbol }) => symbol === 'A')
  const counted = explanation.reports.filter((each) => each.counted)
  if (!total || isLevel(of) || of.measure === '4') return []
  const months = counted.flatMap(({ period }) => [...monthsOf(name(of), period, world)])
  return [[`${name(of)} in all`, { of: new Set(months), value: Number(total.value) }]]
}

/** Of each version two sets of equations that somebody may believe: its own, and the latest of all so far. */
function believed(world: SecretWorld, versions: readonly Publication[]) {
  const known = new Map<string, Equation>()
  return versions.map(({ reports, degrees }) => {
    const own = new Map([
      ...reports.flatMap((each) => toldBy(world, each)),
      ...degrees.measures.flatMap(({ measure, indicators }) =>
        indicators.flatMap((degree, index) =>
          totalOf(world, { measure, indicator: index + 1 }, degree),
        ),
      ),
    ])
    for (const [key, each] of own) known.set(key, each)
    return [[...own.values()], [...known.values()]] as const
  })
}

/** Every small count of the world of which the versions together leave less than all of 1, 2, 3 and 4 possible. */
export function solve(world: SecretWorld, versions: readonly Publication[]): Found[] {
  const beliefs = believed(world, versions)
  const secrets = [...secretsOf(world), ...leftOutIn(world)]
  return secrets.flatMap(({ what, months, version, count, from = 0 }) =>
    beliefs.slice(version).flatMap((sets) =>
      sets.flatMap((equations) => {
        const bounds = boundsOf(months, equations)
        if (!bounds) return []
        const isPossible = (each: number): boolean => {
          const value = from === 0 ? each : from - each
          return bounds.low - 1e-6 <= value && value <= bounds.high + 1e-6
        }
        // Corrections contradict what was believed before: somebody who is led astray has found nothing.
        const possible = isPossible(count) ? small.filter(isPossible) : small
        return possible.length < small.length ? [{ what, possible }] : []
      }),
    ),
  )
}

interface Secret {
  readonly what: string
  readonly months: ReadonlySet<string>
  /** The version from which on it is known, from 0. */
  readonly version: number
  readonly count: number
  /** The whole, of which the secret is what is left. */
  readonly from?: number
}

/** Every count from 1 to 4 that was reported of a sensitive indicator and adds up with others. */
export function secretsOf(world: SecretWorld): Secret[] {
  const isSensitive = new Set(world.rule.sensitive.map(name))
  const seen = new Set<string>()
  return world.versions.flatMap(({ reports }, version) =>
    reports.flatMap(({ measure, indicator, reports: rows }) =>
      rows.flatMap(({ period, revision, reported }): Secret[] => {
        const of = { measure, indicator }
        const key = `${name(of)} ${period} ${revision}`
        if (!isSensitive.has(name(of)) || isLevel(of) || seen.has(key)) return []
        seen.add(key)
        return countsOf(of, reported).flatMap(([label, count]) =>
          small.includes(count)
            ? [
                {
                  what: `${label} ${period} is ${count}`,
                  months: monthsOf(label, period, world),
                  version,
                  count,
                },
              ]
            : [],
        )
      }),
    ),
  )
}

/** How few of a whole that the plan names were left out, where quarters alone were reported. */
function leftOutIn(world: SecretWorld): Secret[] {
  const of = { measure: '5', indicator: 1 }
  const target = world.plan.measures[4]?.indicators[0]?.rule.target
  if (target?.kind !== 'all' || !world.rule.sensitive.some((each) => name(each) === name(of)))
    return []
  const whole = Number(target.value)
  return world.versions.flatMap(({ reports }, version) => {
    const rows = reports.find((each) => each.measure === of.measure)?.reports ?? []
    const latest = new Map(rows.map(({ period, reported }) => [period, reported]))
    if (![...latest.keys()].every((period) => period.includes('Q'))) return []
    const values = [...latest.values()].flatMap((reported) => countsOf(of, reported))
    const left = whole - values.reduce((all, [, value]) => all + value, 0)
    const months = new Set(
      [...latest.keys()].flatMap((period) => [...monthsOf(name(of), period, world)]),
    )
    return small.includes(left)
      ? [{ what: `${left} of ${whole} left out`, months, version, count: left, from: whole }]
      : []
  })
}
