import type { PlanContent } from '../../core/plan/plan.ts'
import type { Database } from '../../store/database.ts'
import { insertPlan, keepAdoptedPlan } from '../../store/plan.writer.ts'
import { adoption, planContent } from '../../store/testing/plan-content.ts'
import { moment } from './contexts.ts'

/** Keeps an adopted plan of measure "1" with one indicator of every kind of target; answers with its id. */
export const keepPlan = (
  database: Database,
  slug: string,
  content: PlanContent = planContent,
): Promise<string> =>
  database.transaction().execute(async (transaction) => {
    const planId = await insertPlan(transaction, { demonstration: false, createdAt: moment })
    await keepAdoptedPlan(transaction, planId, {
      slug,
      content,
      adoption,
      by: 'Мария Петрова',
      at: moment,
    })
    return planId
  })
