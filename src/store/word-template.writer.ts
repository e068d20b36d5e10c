import type { TemplateKind } from '../core/publication/template-fields.ts'
import type { Transaction } from './database.ts'

/** Answers with false where somebody else has kept this version meanwhile. */
export async function insertTemplate(
  transaction: Transaction,
  template: {
    readonly kind: TemplateKind
    readonly version: number
    /** null where none is to be used. */
    readonly documentId: string | null
    readonly enteredBy: string
    readonly enteredAt: string
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('word_template')
    .values({
      ...{ kind: template.kind, version: template.version, document_id: template.documentId },
      ...{ entered_by: template.enteredBy, entered_at: template.enteredAt },
    })
    .onConflict((conflict) => conflict.columns(['kind', 'version']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
