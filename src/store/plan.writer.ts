import { sql } from 'kysely'
import type { Adoption, PlanContent } from '../core/plan/plan.ts'
import type { PlanStatus } from '../core/plan/plan-status.ts'
import type { Transaction } from './database.ts'
import { inPortions } from './in-portions.ts'
import { toJson } from './json-text.ts'
import { insertMeasures } from './measure.writer.ts'
import { insertSharingDecision } from './sharing.writer.ts'

/** A plan of which there is nothing yet but a draft. Answers with its id. */
export async function insertPlan(
  transaction: Transaction,
  plan: { readonly demonstration: boolean; readonly createdAt: string },
): Promise<string> {
  const { id } = await transaction
    .insertInto('plan')
    .values({ status: 'draft', demonstration: plan.demonstration, created_at: plan.createdAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function keepPlanStatus(
  transaction: Transaction,
  planId: string,
  status: PlanStatus,
): Promise<void> {
  await transaction.updateTable('plan').set({ status }).where('id', '=', planId).execute()
}

/** Nobody else adds or adopts a plan until the transaction ends. */
export async function lockPlans(transaction: Transaction): Promise<void> {
  await sql`lock table plan in share row exclusive mode`.execute(transaction)
}

/** The plan becomes what was adopted, under its permanent address. */
export async function keepAdoptedPlan(
  transaction: Transaction,
  planId: string,
  adopted: {
    readonly slug: string
    readonly content: PlanContent
    readonly adoption: Adoption
    readonly by: string
    readonly at: string
  },
): Promise<void> {
  const { slug, content, adoption } = adopted
  await transaction
    .updateTable('plan')
    .set({
      slug,
      status: 'adopted',
      title: toJson(content.title),
      year: content.year,
      language: content.language,
      declared_measure_count: content.declaredMeasureCount,
      adoption_body: adoption.body,
      adoption_act: adoption.act,
      adoption_number: adoption.number,
      adoption_date: adoption.date,
    })
    .where('id', '=', planId)
    .executeTakeFirstOrThrow()
  const goalIds = await insertGoals(transaction, planId, content.goals)
  await insertMeasures(transaction, planId, goalIds, content.measures)
  await insertGlossary(transaction, planId, content.glossary)
  await insertDecisions(transaction, planId, adopted)
}

/** What was decided of shared money in the draft is the first decision of each pair in the plan. */
async function insertDecisions(
  transaction: Transaction,
  planId: string,
  { content, by, at }: Parameters<typeof keepAdoptedPlan>[2],
): Promise<void> {
  const { sharing = [] } = content
  if (sharing.length === 0) return
  const rows = await transaction
    .selectFrom('measure')
    .select(['id', 'code'])
    .where('plan_id', '=', planId)
    .execute()
  const ids = new Map(rows.map(({ id, code }) => [code, id]))
  for (const { measures, decision, reason } of sharing) {
    const [first = '', second = ''] = measures.map((code) => ids.get(code))
    await insertSharingDecision(transaction, {
      measureIds: [first, second],
      revision: 1,
      decision,
      reason,
      decidedBy: by,
      decidedAt: at,
    })
  }
}

/** Answers with the goals' ids by their numbers. */
async function insertGoals(
  transaction: Transaction,
  planId: string,
  goals: PlanContent['goals'],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const portion of inPortions([...goals.entries()])) {
    const rows = await transaction
      .insertInto('goal')
      .values(
        portion.map(([index, goal]) => ({
          plan_id: planId,
          position: index + 1,
          number: goal.number,
          title: toJson(goal.title),
        })),
      )
      .returning(['id', 'number'])
      .execute()
    for (const row of rows) ids.set(row.number, row.id)
  }
  return ids
}

async function insertGlossary(
  transaction: Transaction,
  planId: string,
  glossary: PlanContent['glossary'],
): Promise<void> {
  for (const portion of inPortions([...glossary.entries()]))
    await transaction
      .insertInto('glossary_entry')
      .values(
        portion.map(([index, entry]) => ({
          plan_id: planId,
          position: index + 1,
          abbreviation: entry.abbreviation,
          meaning: toJson(entry.meaning),
        })),
      )
      .execute()
}
