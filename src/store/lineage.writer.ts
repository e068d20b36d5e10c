import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { inPortions } from './in-portions.ts'

/** Which measures and indicators of a plan go on from which of the plan before: the next version of it. */
export async function insertLineage(
  transaction: Transaction,
  { version, byPerson }: { readonly version: number; readonly byPerson: boolean },
  links: {
    readonly measures: readonly { readonly id: string; readonly previous: string | null }[]
    readonly indicators: readonly { readonly id: string; readonly previous: string | null }[]
  },
  entry: Omit<EnteredBy, 'demonstration'>,
): Promise<void> {
  for (const portion of inPortions(links.measures))
    await transaction
      .insertInto('measure_lineage')
      .values(
        portion.map(({ id, previous }) => ({
          ...{ measure_id: id, version, previous_measure_id: previous, by_person: byPerson },
          ...entryColumns(entry),
        })),
      )
      .execute()
  for (const portion of inPortions(links.indicators))
    await transaction
      .insertInto('indicator_lineage')
      .values(
        portion.map(({ id, previous }) => ({
          ...{ indicator_id: id, version, previous_indicator_id: previous, by_person: byPerson },
          ...entryColumns(entry),
        })),
      )
      .execute()
}
