import type { Subject } from '../core/access/roles.ts'
import type { SignInMethod } from '../core/access/sign-in-method.ts'
import { rolesAndInstitutions } from './account.reader.ts'
import type { Database } from './database.ts'

export interface KeptSession extends Subject {
  readonly id: string
  readonly accountId: string
  readonly name: string
  /** When the account was disabled; null while it is let in. */
  readonly disabledAt: string | null
  /** ISO 8601 instants, UTC. */
  readonly lastSeenAt: string
  readonly expiresAt: string
}

/** One of the places in which an account is signed in. */
export interface OpenSession {
  readonly id: string
  readonly method: SignInMethod
  readonly device: string
  readonly network: string
  readonly createdAt: string
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
      'session.id',
      'session.account_id as accountId',
      'account.name',
      'account.disabled_at as disabledAt',
      'session.last_seen_at as lastSeenAt',
      'session.expires_at as expiresAt',
    ])
    .select(rolesAndInstitutions)
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst()
}

/** The sessions of an account, the one seen last first; some of them may have run out. */
export async function listSessions(database: Database, accountId: string): Promise<OpenSession[]> {
  return await database
    .selectFrom('session')
    .select([
      'id',
      'method',
      'device',
      'network',
      'created_at as createdAt',
      'last_seen_at as lastSeenAt',
      'expires_at as expiresAt',
    ])
    .where('account_id', '=', accountId)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
