import { sql } from 'kysely'
import type { Subject } from '../core/access/roles.ts'
import type { Account } from './account.reader.ts'
import type { Transaction } from './database.ts'

/** Nobody else adds an account until the transaction ends. */
export async function lockAccounts(transaction: Transaction): Promise<void> {
  await sql`lock table account in share row exclusive mode`.execute(transaction)
}

/** Answers with the new account's id. */
export async function insertAccount(
  transaction: Transaction,
  account: Omit<Account, 'id'> & { readonly createdAt: string },
): Promise<string> {
  const { id } = await transaction
    .insertInto('account')
    .values({
      email: account.email,
      name: account.name,
      password_hash: account.passwordHash,
      created_at: account.createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertRolesAndInstitutions(transaction, id, account)
  return id
}

async function insertRolesAndInstitutions(
  transaction: Transaction,
  accountId: string,
  { roles, institutions }: Subject,
): Promise<void> {
  if (roles.length > 0)
    await transaction
      .insertInto('account_role')
      .values(roles.map((role) => ({ account_id: accountId, role })))
      .execute()
  if (institutions.length > 0)
    await transaction
      .insertInto('account_institution')
      .values(institutions.map((id) => ({ account_id: accountId, institution_id: id })))
      .execute()
}
