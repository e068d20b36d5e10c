import type { Transaction } from './database.ts'

/** Keeps which reports an uploaded form is of; answers with its id. */
export async function insertReportForm(
  transaction: Transaction,
  form: {
    readonly documentId: string
    readonly planId: string
    readonly period: string
    readonly institutionId: string
    readonly by: string
    readonly at: string
  },
): Promise<string> {
  const { id } = await transaction
    .insertInto('report_form')
    .values({
      document_id: form.documentId,
      plan_id: form.planId,
      period: form.period,
      institution_id: form.institutionId,
      received_by: form.by,
      received_at: form.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
