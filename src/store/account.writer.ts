import { sql } from 'kysely'
import type { Subject } from '../core/access/roles.ts'
import type { AccountFacts } from '../core/access/typed-account.ts'
import type { Transaction } from './database.ts'

/** Nobody else adds or changes an account until the transaction ends. */
export async function lockAccounts(transaction: Transaction): Promise<void> {
  await sql`lock table account in share row exclusive mode`.execute(transaction)
}

/** Answers with the new account's id. */
export async function insertAccount(
  transaction: Transaction,
  account: AccountFacts & { readonly passwordHash: string | null; readonly createdAt: string },
): Promise<string> {
  const { id } = await transaction
    .insertInto('account')
    .values({
      email: account.email,
      name: account.name,
      password_hash: account.passwordHash,
      created_at: account.createdAt,
      disabled_at: null,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertRolesAndInstitutions(transaction, id, account)
  return id
}

/** Puts what an account is and may in the place of what it was and might; counts the change. */
export async function updateAccount(
  transaction: Transaction,
  id: string,
  facts: AccountFacts,
): Promise<void> {
  const { email, name } = facts
  await changed(transaction, id).set({ email, name }).execute()
  await transaction.deleteFrom('account_role').where('account_id', '=', id).execute()
  await transaction.deleteFrom('account_institution').where('account_id', '=', id).execute()
  await insertRolesAndInstitutions(transaction, id, facts)
}

/** @param at the moment from which nobody is let in by this account; null lets them in again */
export async function updateDisabled(
  transaction: Transaction,
  id: string,
  at: string | null,
): Promise<void> {
  await changed(transaction, id).set({ disabled_at: at }).execute()
}

/** @param passwordHash null where the person has to set a new one */
export async function updatePassword(
  transaction: Transaction,
  id: string,
  passwordHash: string | null,
): Promise<void> {
  await transaction
    .updateTable('account')
    .set({ password_hash: passwordHash })
    .where('id', '=', id)
    .execute()
}

const changed = (transaction: Transaction, id: string) =>
  transaction
    .updateTable('account')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', id)

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
