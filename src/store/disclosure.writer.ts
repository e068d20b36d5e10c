import type { Words } from '../core/base/language.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

/** @param version from 1; what is said later is the next one, and the old one stays. */
export async function insertDisclosure(
  transaction: Transaction,
  indicatorId: string,
  said: {
    readonly version: number
    readonly sensitive: boolean
    readonly partOfId: string | null
    readonly reason: Words
  },
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<void> {
  await transaction
    .insertInto('indicator_disclosure')
    .values({
      indicator_id: indicatorId,
      version: said.version,
      sensitive: said.sensitive,
      part_of_id: said.partOfId,
      reason: toJson(said.reason),
      ...entryColumns(entry),
    })
    .execute()
}
