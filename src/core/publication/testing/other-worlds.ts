import type { Decimal } from '../../base/decimal.ts'
import type { IndicatorReports, ReportedValue } from '../../report/report.ts'
import { mostSuppressed } from '../disclosure.ts'
import { name, type SecretWorld } from './secret-world.ts'

/**
 * The worlds that differ from one in a single small count of a sensitive indicator, by the count that is told the
 * least of: its part of a share, or its value.
 */
export function otherWorlds(world: SecretWorld): { what: string; world: SecretWorld }[] {
  const isSensitive = new Set(world.rule.sensitive.map(name))
  const last = world.versions.at(-1)?.reports ?? []
  const rows = last.flatMap((each) =>
    isSensitive.has(name(each)) ? each.reports.map((report) => ({ of: name(each), report })) : [],
  )
  const reported = rows.flatMap(({ of, report }) => {
    const other = otherThan(report.reported, report.revision)
    if (!other) return []
    const what = `${of} ${report.period} revision ${report.revision}`
    const changed = (reports: readonly IndicatorReports[]) =>
      reports.map((each) =>
        name(each) === of
          ? {
              ...each,
              reports: each.reports.map((row) =>
                row.period === report.period && row.revision === report.revision
                  ? { ...row, reported: other, note: { bg: JSON.stringify(other) } }
                  : row,
              ),
            }
          : each,
      )
    const versions = world.versions.map((version) => ({
      ...version,
      reports: changed(version.reports),
    }))
    return [{ what, world: { ...world, versions } }]
  })
  return [
    ...reported,
    ...withOtherPrevious(world, isSensitive),
    ...withOtherBaselines(world, isSensitive),
  ]
}

const isSmall = (count: string): boolean => Number(count) > 0 && Number(count) <= mostSuppressed

const another = (count: string, by: number): Decimal =>
  String(((Number(count) - 1 + (by % (mostSuppressed - 1)) + 1) % mostSuppressed) + 1) as Decimal

function otherThan(reported: ReportedValue, by: number): ReportedValue | undefined {
  if ('value' in reported)
    return isSmall(reported.value) ? { value: another(reported.value, by) } : undefined
  if ('done' in reported || !isSmall(reported.numerator)) return undefined
  const numerator = another(reported.numerator, by)
  return Number(numerator) <= Number(reported.denominator) ? { ...reported, numerator } : undefined
}

function withOtherPrevious(world: SecretWorld, isSensitive: ReadonlySet<string>) {
  const { previous = [] } = world.circumstances
  return previous.flatMap((each, index) => {
    if (!isSensitive.has(name(each)) || !isSmall(each.value)) return []
    const changed = previous.with(index, { ...each, value: another(each.value, 1) })
    const circumstances = { ...world.circumstances, previous: changed }
    return [{ what: `what went before ${name(each)}`, world: { ...world, circumstances } }]
  })
}

function withOtherBaselines(world: SecretWorld, isSensitive: ReadonlySet<string>) {
  return world.plan.measures.flatMap(({ code, indicators }) =>
    indicators.flatMap(({ position, rule: { baseline } }) => {
      const of = name({ measure: code, indicator: position })
      if (!isSensitive.has(of) || baseline === null || !isSmall(baseline)) return []
      const plan = withBaseline(world.plan, of, another(baseline, 1))
      return [{ what: `the baseline of ${of}`, world: { ...world, plan } }]
    }),
  )
}

const withBaseline = (plan: SecretWorld['plan'], of: string, baseline: Decimal) => ({
  ...plan,
  measures: plan.measures.map((measure) => ({
    ...measure,
    indicators: measure.indicators.map((indicator) =>
      name({ measure: measure.code, indicator: indicator.position }) === of
        ? { ...indicator, rule: { ...indicator.rule, baseline } }
        : indicator,
    ),
  })),
})

/** The world that differs from one in every small count of its sensitive indicators. */
export function oppositeWorld(world: SecretWorld): SecretWorld {
  const steps = otherWorlds(world).length
  let opposite = world
  for (let step = 0; step < steps; step += 1)
    opposite = otherWorlds(opposite)[step]?.world ?? opposite
  return opposite
}
