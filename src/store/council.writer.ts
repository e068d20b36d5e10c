import { sql } from 'kysely'
import type { Council } from '../core/access/council.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

/** Nobody else describes the council until the transaction ends. */
export async function lockCouncil(transaction: Transaction): Promise<void> {
  await sql`lock table council in share row exclusive mode`.execute(transaction)
}

/** Adds the next version of what is said of the council; the ones before stay. */
export async function insertCouncil(
  transaction: Transaction,
  version: number,
  council: Council,
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<void> {
  const { name, shortName, email, phone, site, supervisor } = council
  await transaction
    .insertInto('council')
    .values({
      version,
      name: toJson(name),
      short_name: shortName && toJson(shortName),
      ...{ email, phone, site },
      supervisor: supervisor && toJson(supervisor),
      ...entryColumns(entry),
    })
    .execute()
}
