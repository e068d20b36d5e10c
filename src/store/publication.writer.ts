import type { Transaction } from './database.ts'
import { sha256 } from './sha256.ts'

/** The number of the plan's next version, which nobody else takes until the transaction ends. */
export async function takeNextVersion(transaction: Transaction, planId: string): Promise<number> {
  await transaction
    .selectFrom('plan')
    .select('id')
    .where('id', '=', planId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const { latest } = await transaction
    .selectFrom('publication')
    .select((all) => all.fn.max('version').as('latest'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return (latest ?? 0) + 1
}

/** Keeps the content byte for byte and answers with its row and the SHA-256 of its UTF-8, in hexadecimal. */
export async function insertPublication(
  transaction: Transaction,
  publication: {
    readonly planId: string
    readonly version: number
    readonly content: string
    readonly publishedBy: string
    readonly publishedAt: string
  },
): Promise<{ id: string; sha256: string }> {
  const digest = sha256(publication.content)
  const { id } = await transaction
    .insertInto('publication')
    .values({
      plan_id: publication.planId,
      version: publication.version,
      content: publication.content,
      sha256: digest,
      published_by: publication.publishedBy,
      published_at: publication.publishedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, sha256: digest }
}
