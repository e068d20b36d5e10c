import { comparePeriods } from '../base/period.ts'
import type { ReportFields } from './report-content.ts'
import { type ReportSubject, reportField } from './report-fields.ts'

/**
 * The stages that were done by the end of the period, as a report that nobody has begun begins with them; one
 * that is written late does not tell of what came after it.
 */
export function stagesDone({ indicators, period }: ReportSubject): ReportFields {
  const done = indicators.flatMap(({ position, rule: { target }, accepted }) => {
    if (target.kind !== 'stages') return []
    const known = accepted.filter((each) => comparePeriods(each.period, period) <= 0)
    const before = known.flatMap(({ reported }) => ('done' in reported ? reported.done : []))
    return target.stages.flatMap(({ name }, index) =>
      before.includes(name) ? [[reportField.stage(position, index + 1), 'yes']] : [],
    )
  })
  return Object.fromEntries(done)
}
