import { type Refusal, Refused } from '../core/base/refusal.ts'
import type { Transaction } from '../store/database.ts'
import { isYearClosed } from '../store/year-end.reader.ts'
import { yearIsClosed } from './refusals.ts'

/**
 * Why nothing of a plan at work was found to change: its year is closed, or what was asked for is not there.
 *
 * @param slug the plan's
 * @param otherwise what is said where the year is not closed
 */
export const refusedAsNotThere = async (
  transaction: Transaction,
  slug: string,
  otherwise: Refusal,
): Promise<Refused> =>
  new Refused((await isYearClosed(transaction, slug)) ? yearIsClosed : otherwise)
