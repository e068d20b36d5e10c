import type { ReportContent, ReportFields } from '../core/report/report-content.ts'
import type { KeptReportStatus, RecordedMove } from '../core/report/report-status.ts'
import type { Transaction } from './database.ts'
import { inPortions } from './in-portions.ts'
import { toJson } from './json-text.ts'

/** A report with all that became of it. */
export interface WholeReport {
  readonly measureId: string
  readonly period: string
  readonly institutionId: string
  readonly status: KeptReportStatus
  readonly content: ReportContent
  /** In the order of time; none of what is only begun. */
  readonly steps: readonly {
    readonly move: RecordedMove
    readonly remark: string | null
    readonly remarks: ReportFields
    readonly by: string
    readonly at: string
  }[]
  /** When it was last written to, where no step says so. */
  readonly begun: { readonly by: string; readonly at: string }
}

/** Keeps reports that nobody has begun here, each as it came to be. */
export async function insertWholeReports(
  transaction: Transaction,
  reports: readonly WholeReport[],
): Promise<void> {
  for (const portion of inPortions(reports)) {
    const kept = await transaction
      .insertInto('measure_report')
      .values(portion.map(rowOf))
      .returning(['id', 'measure_id', 'period'])
      .execute()
    const idOf = ({ measureId, period }: WholeReport) =>
      kept.find((row) => row.measure_id === measureId && row.period === period)?.id ?? ''
    const steps = portion.flatMap((report) =>
      report.steps.map(({ move, remark, remarks, by, at }, index) => ({
        ...{ report_id: idOf(report), version: index + 1, move, remark },
        ...{ language: report.content.language, fields: toJson(report.content.fields) },
        ...{ remarks: toJson(remarks), made_by: by, made_at: at },
      })),
    )
    for (const some of inPortions(steps))
      await transaction.insertInto('measure_report_step').values(some).execute()
  }
}

function rowOf(report: WholeReport) {
  const { measureId, period, institutionId, status, content, steps, begun } = report
  const last = steps.at(-1) ?? begun
  const submitted = steps.findLast(({ move }) => move === 'submit')
  return {
    ...{ measure_id: measureId, period, institution_id: institutionId, status },
    ...{ version: Math.max(steps.length, 1), language: content.language },
    fields: toJson(content.fields),
    returns: steps.filter(({ move }) => move === 'return').length,
    ...{ changed_by: last.by, changed_at: last.at },
    ...{ submitted_by: submitted?.by ?? null, submitted_at: submitted?.at ?? null },
  }
}
