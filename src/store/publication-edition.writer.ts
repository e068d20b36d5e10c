import type { Transaction } from './database.ts'
import { sha256 } from './sha256.ts'

/** Nobody publishes the plan or says what of it is sensitive until the transaction ends. */
export async function lockPlans(transaction: Transaction, slugs: readonly string[]): Promise<void> {
  await transaction
    .selectFrom('plan')
    .select('id')
    .where('slug', 'in', [...slugs])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** Keeps an edition that is served from now on in the place of the one before; answers with its digest. */
export async function insertEdition(
  transaction: Transaction,
  edition: {
    readonly publicationId: string
    /** From 1. */
    readonly edition: number
    readonly content: string
    readonly madeBy: string
    readonly madeAt: string
  },
): Promise<string> {
  const digest = sha256(edition.content)
  await transaction
    .insertInto('publication_edition')
    .values({
      publication_id: edition.publicationId,
      edition: edition.edition,
      content: edition.content,
      sha256: digest,
      made_by: edition.madeBy,
      made_at: edition.madeAt,
    })
    .execute()
  return digest
}
