import type { Role } from '../core/access/roles.ts'
import type { Database } from './database.ts'

export interface Account {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly passwordHash: string
}

/** @param email as kept: trimmed and in small letters. */
export async function selectOptionalAccount(
  database: Database,
  email: string,
): Promise<Account | undefined> {
  return await database
    .selectFrom('account')
    .select(['id', 'email', 'name', 'role', 'password_hash as passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
}

export async function hasAccounts(database: Database): Promise<boolean> {
  const first = await database.selectFrom('account').select('id').limit(1).executeTakeFirst()
  return first !== undefined
}
