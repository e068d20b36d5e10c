import { type Language, wordsIn } from '../../core/base/language.ts'
import { draftOfPlan } from '../../core/plan/draft-of-plan.ts'
import { withTargetsInForce } from '../../core/plan/plan-on.ts'
import { type PrintedPlan, planLayout } from '../layout/plan-layout.ts'
import { wordFile } from './word-file.ts'

/**
 * The plan as a Word file in the official layout. The same plan gives the same bytes, and reading the file
 * gives the draft that the plan was adopted from, or would be as it is in force.
 */
export const planDocument = (plan: PrintedPlan, language: Language): Promise<Uint8Array> =>
  wordFile(
    planLayout(plan, language),
    draftOfPlan(withTargetsInForce(plan, plan.asOf), wordsIn(plan.title, language).language),
  )
