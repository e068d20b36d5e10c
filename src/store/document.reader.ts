import type { Database } from './database.ts'
import { isRowId } from './row-id.ts'

export interface KeptDocument {
  readonly name: string
  readonly bytes: Uint8Array
  /** In hexadecimal. */
  readonly sha256: string
}

/** The file that a plan was read from; nothing for a plan that was not read from one. */
export async function selectOptionalDocument(
  database: Database,
  planId: string,
): Promise<KeptDocument | undefined> {
  if (!isRowId(planId)) return undefined
  return await database
    .selectFrom('document')
    .innerJoin('draft', 'draft.document_id', 'document.id')
    .select(['document.name', 'document.bytes', 'document.sha256'])
    .where('draft.plan_id', '=', planId)
    .executeTakeFirst()
}
