import { Refused } from '../core/base/refusal.ts'
import type { Database } from '../store/database.ts'
import {
  type AttemptKey,
  countFailures,
  forgetAttemptsBefore,
  selectAttemptsToCount,
} from '../store/sign-in-attempt.writer.ts'
import { inTransaction } from './in-transaction.ts'
import { forgottenAfter, secondsToWait, tooManyAttempts } from './sign-in-limits.ts'

/**
 * Counts the attempt as failed before it is judged, and lets whoever judges it take that back when it
 * turns out well: many guesses sent at once cannot all be judged before the first is counted.
 *
 * @throws {Refused} after many failures, saying how long to wait.
 */
export async function countAttempt(
  database: Database,
  keys: readonly AttemptKey[],
  at: string,
): Promise<void> {
  const startOfCount = new Date(Date.parse(at) - forgottenAfter).toISOString()
  await forgetAttemptsBefore(database, startOfCount)
  await inTransaction(database, async (transaction) => {
    const counts = await selectAttemptsToCount(transaction, keys, at)
    const seconds = Math.max(...counts.map((count) => secondsToWait(count, at)))
    if (seconds > 0) throw new Refused(tooManyAttempts(seconds))
    await countFailures(transaction, keys, at)
  })
}
