import type { Period } from '../core/base/period.ts'
import type { ReportRhythm } from '../core/report/what-is-due.ts'
import type { Database } from './database.ts'

/** For which periods a measure reports, as a person set it. */
export interface KeptRhythm extends ReportRhythm {
  readonly version: number
  readonly reason: string
}

/** The one that holds; nothing where the measure goes by its deadline and always has. */
export async function selectOptionalRhythm(
  database: Database,
  measureId: string,
): Promise<KeptRhythm | undefined> {
  const row = await database
    .selectFrom('report_rhythm')
    .select(['version', 'kind', 'periods', 'reason'])
    .where('measure_id', '=', measureId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, periods: row.periods as Period[] }
}
