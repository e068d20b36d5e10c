import { type Permission, refusalUnless } from '../core/access/permissions.ts'
import { Refused } from '../core/base/refusal.ts'
import type { Database, Transaction } from '../store/database.ts'
import type { ActionContext } from './action-context.ts'

/** @throws {Refused} when none of the actor's roles has the permission. */
export function refuseUnlessPermitted({ actor }: ActionContext, permission: Permission): void {
  const refusal = refusalUnless(actor, permission)
  if (refusal) throw new Refused(refusal)
}

/**
 * All or nothing: what the work throws, a refusal or a bug, rolls everything back. Each statement
 * sees what was committed before it began, which the locks of the writers count on.
 */
export const inTransaction = <Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => database.transaction().setIsolationLevel('read committed').execute(work)

/** The transaction of an action that needs a permission. */
export async function whenPermitted<Result>(
  context: ActionContext,
  permission: Permission,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  refuseUnlessPermitted(context, permission)
  return await inTransaction(context.database, work)
}
