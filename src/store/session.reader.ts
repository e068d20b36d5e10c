import type { Subject } from '../core/access/roles.ts'
import { rolesAndInstitutions } from './account.reader.ts'
import type { Database } from './database.ts'

export interface KeptSession extends Subject {
  readonly accountId: string
  readonly name: string
  /** ISO 8601 instants, UTC. */
  readonly lastSeenAt: string
  readonly expiresAt: string
}

/** The session whether it is still good or not; nothing when it was never there or was ended. */
export async function selectOptionalSession(
  database: Database,
  tokenHash: string,
): Promise<KeptSession | undefined> {
  return await database
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select([
      'session.account_id as accountId',
      'account.name',
      'session.last_seen_at as lastSeenAt',
      'session.expires_at as expiresAt',
    ])
    .select(rolesAndInstitutions)
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst()
}
