import type { Transaction } from './database.ts'

/** Keeps the file as it came and answers with its id and the SHA-256 of its bytes. */
export async function insertDocument(
  transaction: Transaction,
  document: { readonly name: string; readonly bytes: Uint8Array },
): Promise<{ id: string; sha256: string }> {
  return await transaction
    .insertInto('document')
    .values({ name: document.name, bytes: document.bytes })
    .returning(['id', 'sha256'])
    .executeTakeFirstOrThrow()
}
