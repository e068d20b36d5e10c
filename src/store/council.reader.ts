import type { Council } from '../core/access/council.ts'
import type { Database } from './database.ts'

/** The council as it is described now, and how many times that was changed. */
export interface KeptCouncil extends Council {
  readonly version: number
}

/** Nothing until somebody has described it. */
export async function selectOptionalCouncil(database: Database): Promise<KeptCouncil | undefined> {
  return await database
    .selectFrom('council')
    .select(['version', 'name', 'short_name as shortName', 'email', 'phone', 'site', 'supervisor'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}
