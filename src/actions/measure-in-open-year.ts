import { Refused } from '../core/base/refusal.ts'
import type { Transaction } from '../store/database.ts'
import { selectOptionalYearOpening } from '../store/duty.reader.ts'
import {
  type LockedMeasure,
  selectOptionalMeasureToDecide,
} from '../store/measure-to-decide.reader.ts'
import { refusedAsNotThere } from './not-there.ts'
import { noSuchMeasure, yearIsNotOpen } from './refusals.ts'

/**
 * The measure, locked until the transaction ends, of a plan whose year runs.
 *
 * @throws {Refused} when there is none, or its year is not open
 */
export async function measureInOpenYear(
  transaction: Transaction,
  at: { readonly slug: string; readonly measure: string },
): Promise<LockedMeasure> {
  const measure = await selectOptionalMeasureToDecide(transaction, at)
  if (!measure) throw await refusedAsNotThere(transaction, at.slug, noSuchMeasure)
  if (!(await selectOptionalYearOpening(transaction, measure.planId)))
    throw new Refused(yearIsNotOpen)
  return measure
}
