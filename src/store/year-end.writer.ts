import type { WithoutReport } from '../core/report/closing.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { inPortions } from './in-portions.ts'
import type { YearEnd } from './year-end.reader.ts'

/** Keeps that a year was closed or reopened, and the reports that it was closed without. */
export async function insertYearEnd(
  transaction: Transaction,
  end: Pick<YearEnd, 'version' | 'how' | 'reason'> & { readonly planId: string },
  without: readonly (WithoutReport & { readonly measureId: string })[],
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<void> {
  const { planId: plan_id, version, how, reason } = end
  await transaction
    .insertInto('year_end')
    .values({ plan_id, version, how, reason, ...entryColumns(entry) })
    .execute()
  for (const portion of inPortions(without))
    await transaction
      .insertInto('closed_without_report')
      .values(
        portion.map((each) => ({
          ...{ plan_id, version, measure_id: each.measureId },
          ...{ period: each.period, reason: each.reason },
        })),
      )
      .execute()
}
