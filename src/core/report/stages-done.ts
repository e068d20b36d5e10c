import type { ReportFields } from './report-content.ts'
import { type ReportSubject, reportField } from './report-fields.ts'

/** The stages that were done before, as a report that nobody has begun begins with them. */
export function stagesDone({ indicators }: ReportSubject): ReportFields {
  const done = indicators.flatMap(({ position, rule: { target }, accepted }) => {
    if (target.kind !== 'stages') return []
    const before = accepted.flatMap(({ reported }) => ('done' in reported ? reported.done : []))
    return target.stages.flatMap(({ name }, index) =>
      before.includes(name) ? [[reportField.stage(position, index + 1), 'yes']] : [],
    )
  })
  return Object.fromEntries(done)
}
