import { type ExpressionBuilder, sql } from 'kysely'
import type { AccountRole, Subject } from '../core/access/roles.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export interface Account extends Subject {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

/** @param email as kept: trimmed and in small letters. */
export async function selectOptionalAccount(
  database: Database,
  email: string,
): Promise<Account | undefined> {
  return await database
    .selectFrom('account')
    .select(['account.id', 'email', 'account.name', 'password_hash as passwordHash'])
    .select(rolesAndInstitutions)
    .where('email', '=', email)
    .executeTakeFirst()
}

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
