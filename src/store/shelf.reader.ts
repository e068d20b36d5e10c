import { sql } from 'kysely'
import type { Database } from './database.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { listPublications, type PublishedVersion } from './publication.reader.ts'
import { listWithdrawn, type WithdrawnVersion } from './withdrawal.reader.ts'

/** Everything that has been published, as a reader finds it at one moment. */
export interface Shelf {
  /** Another one whenever anything that the public sees has become another. */
  readonly stamp: string
  /** Those that may be shown, the one published last first. */
  readonly versions: readonly PublishedVersion[]
  /** The latest withdrawal first. */
  readonly withdrawn: readonly WithdrawnVersion[]
}

/**
 * All that public pages are drawn from. Most of it only grows, so that a count tells whether it has changed. A
 * table from which public pages show anything is told here, or they go on showing what was.
 */
const state = sql<{ stamp: string }>`/* prepared: shelf-stamp */ select concat_ws('.',
  (select count(*) from publication),
  (select count(*) from publication_withdrawal),
  (select count(*) from publication_edition),
  (select count(*) from publication_file),
  (select count(*) from signing_key),
  (select max(changed_at) from publication_preparation)
) as stamp`

const shelves = new WeakMap<Database, () => Promise<Shelf>>()

/**
 * The shelf as it is now. However many ask, one question to the database is under way at a time and answers
 * all who asked before it began, so that nobody sees less than what was there when they came.
 */
export function currentShelf(database: Database): Promise<Shelf> {
  const known = shelves.get(database)
  if (known) return known()
  const ask = oneAtATime(freshShelf(database))
  shelves.set(database, ask)
  return ask()
}

function freshShelf(database: Database): () => Promise<Shelf> {
  let last: Shelf | undefined
  return async () => {
    const { rows } = await state.execute(database)
    const stamp = rows[0]?.stamp ?? ''
    if (last?.stamp === stamp) return last
    const all = await listPublications(database)
    const withdrawn = await listWithdrawn(database)
    last = { stamp, versions: all.filter(({ isWithdrawn }) => !isWithdrawn), withdrawn }
    return last
  }
}
