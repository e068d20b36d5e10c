import { Refused } from '../core/base/refusal.ts'
import {
  type Account,
  hasOtherAdministrator,
  selectOptionalAccountById,
} from '../store/account.reader.ts'
import { lockAccounts } from '../store/account.writer.ts'
import type { Transaction } from '../store/database.ts'
import { changedMeanwhile, lastAdministrator, noSuchAccount } from './refusals.ts'

/**
 * The account as it was seen, all accounts locked until the transaction ends.
 *
 * @throws {Refused} when there is none, or it was changed since.
 */
export async function accountToChange(
  transaction: Transaction,
  { id, seen }: { readonly id: string; readonly seen: number },
): Promise<Account> {
  await lockAccounts(transaction)
  const account = await selectOptionalAccountById(transaction, id)
  if (!account) throw new Refused(noSuchAccount)
  if (account.version !== seen) throw new Refused(changedMeanwhile)
  return account
}

/** @throws {Refused} when nobody else could let people in any more. */
export async function refuseWithoutAdministrator(
  transaction: Transaction,
  { id, roles }: Account,
): Promise<void> {
  if (roles.includes('administrator') && !(await hasOtherAdministrator(transaction, id)))
    throw new Refused(lastAdministrator)
}
