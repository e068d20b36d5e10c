import type { Database } from './database.ts'
import { isRowId } from './row-id.ts'

/** A form of reports that came back, with the file as it came. */
export interface KeptReportForm {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly institutionId: string
  readonly receivedBy: string
  readonly receivedAt: string
}

export async function selectOptionalReportForm(
  database: Database,
  id: string,
): Promise<KeptReportForm | undefined> {
  if (!isRowId(id)) return undefined
  return await database
    .selectFrom('report_form')
    .innerJoin('document', 'document.id', 'report_form.document_id')
    .select([
      ...(['report_form.id', 'document.name', 'document.bytes'] as const),
      'report_form.institution_id as institutionId',
      'report_form.received_by as receivedBy',
      'report_form.received_at as receivedAt',
    ])
    .where('report_form.id', '=', id)
    .executeTakeFirst()
}
