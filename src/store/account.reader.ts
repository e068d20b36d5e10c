import { type ExpressionBuilder, sql } from 'kysely'
import type { AccountRole, Subject } from '../core/access/roles.ts'
import type { Database } from './database.ts'
import { isRowId } from './row-id.ts'
import type { Tables } from './tables.ts'

export interface Account extends Subject {
  readonly id: string
  readonly email: string
  readonly name: string
  /** Counts its changes, from 1. */
  readonly version: number
  readonly disabledAt: string | null
  /** null until the person has set a password. */
  readonly passwordHash: string | null
  /** Whether a second factor is asked for after the password. */
  readonly secondFactor: boolean
}

/** An account as the list of all shows it. */
export interface AccountSummary extends Omit<Account, 'passwordHash'> {
  /** Whether the person has set a password. */
  readonly hasPassword: boolean
  /** Until when the link that lets the person in is good; null where none is out. */
  readonly invitedUntil: string | null
  readonly lastSeenAt: string | null
}

/** @param email as kept: trimmed and in small letters. */
export async function selectOptionalAccount(
  database: Database,
  email: string,
): Promise<Account | undefined> {
  return await accounts(database).where('email', '=', email).executeTakeFirst()
}

export async function selectOptionalAccountById(
  database: Database,
  id: string,
): Promise<Account | undefined> {
  if (!isRowId(id)) return undefined
  return await accounts(database).where('account.id', '=', id).executeTakeFirst()
}

/** All accounts by name. */
export async function listAccounts(database: Database): Promise<AccountSummary[]> {
  const rows = await accounts(database)
    .leftJoin('invitation', 'invitation.account_id', 'account.id')
    .select('invitation.expires_at as invitedUntil')
    .select((query) =>
      query
        .selectFrom('session')
        .whereRef('session.account_id', '=', 'account.id')
        .select(({ fn }) => fn.max('session.last_seen_at').as('last'))
        .as('lastSeenAt'),
    )
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
  return rows.map(({ passwordHash, ...account }) => ({
    ...account,
    hasPassword: passwordHash !== null,
  }))
}

const accounts = (database: Database) =>
  database
    .selectFrom('account')
    .select([
      'account.id',
      'account.email',
      'account.name',
      'account.version',
      'account.disabled_at as disabledAt',
      'account.password_hash as passwordHash',
    ])
    .select(rolesAndInstitutions)
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('second_factor')
          .whereRef('second_factor.account_id', '=', 'account.id')
          .where('confirmed_at', 'is not', null)
          .select('second_factor.account_id'),
      )
        .$castTo<boolean>()
        .as('secondFactor'),
    )

/** What an account may do and for whom, as columns of a query that has the account. */
export const rolesAndInstitutions = (query: ExpressionBuilder<Tables, 'account'>) => [
  query
    .selectFrom('account_role')
    .whereRef('account_role.account_id', '=', 'account.id')
    .select(sql<AccountRole[]>`coalesce(array_agg(role order by role), '{}')`.as('all'))
    .$asScalar()
    .$notNull()
    .as('roles'),
  query
    .selectFrom('account_institution')
    .whereRef('account_institution.account_id', '=', 'account.id')
    .select(
      sql<string[]>`coalesce(array_agg(institution_id::text order by institution_id), '{}')`.as(
        'all',
      ),
    )
    .$asScalar()
    .$notNull()
    .as('institutions'),
]

export async function hasAccounts(database: Database): Promise<boolean> {
  const first = await database.selectFrom('account').select('id').limit(1).executeTakeFirst()
  return first !== undefined
}

/** Whether anybody but this account administers and is let in. */
export async function hasOtherAdministrator(database: Database, id: string): Promise<boolean> {
  const other = await database
    .selectFrom('account_role')
    .innerJoin('account', 'account.id', 'account_role.account_id')
    .select('account.id')
    .where('role', '=', 'administrator')
    .where('account.id', '!=', id)
    .where('disabled_at', 'is', null)
    .where('password_hash', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}
