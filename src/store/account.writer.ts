import { sql } from 'kysely'
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
      role: account.role,
      password_hash: account.passwordHash,
      created_at: account.createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
