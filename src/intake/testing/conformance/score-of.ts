import { readPlan } from '../../read-plan.ts'
import { bulgarianRegister } from '../../register.ts'
import { comparePlan } from './compare-plan.ts'
import type { ConformanceDocument } from './expectation.ts'
import type { Score } from './score.ts'

/** Reads a document as it would be read when it is imported, and compares. */
export async function scoreOf({ name, bytes, expectation }: ConformanceDocument): Promise<Score> {
  return comparePlan(expectation, await readPlan({ name, bytes }, bulgarianRegister))
}
