import type { PlanLanguage, Words } from '../core/base/language.ts'
import type { Adoption, Goal, Plan } from '../core/plan/plan.ts'
import { statusesOfPlan } from '../core/plan/plan-status.ts'
import { latestOfPairs } from '../core/plan/shared-pairs.ts'
import { listAmendments } from './amendment.reader.ts'
import type { Database } from './database.ts'
import { selectMeasures } from './measure.reader.ts'
import { adoptionFrom } from './plan-rows.ts'
import { selectOptionalCriteria } from './plan-settings.reader.ts'
import { isRowId } from './row-id.ts'
import { selectSharingDecisions, sharingOf } from './sharing.reader.ts'

export interface PlanSummary {
  readonly id: string
  readonly slug: string
  readonly title: Words
  readonly year: number
  readonly adoption: Adoption
  readonly demonstration: boolean
  readonly measures: number
  /** The latest published version, null before the first. */
  readonly published: number | null
}

/** The adopted plans, the latest year first. */
export async function listPlans(database: Database): Promise<PlanSummary[]> {
  const rows = await adoptedPlans(database)
    .select((plan) => [
      plan
        .selectFrom('measure')
        .whereRef('plan_id', '=', 'plan.id')
        .select((all) => all.cast<number>(all.fn.countAll(), 'integer').as('count'))
        .as('measures'),
      plan
        .selectFrom('publication')
        .whereRef('plan_id', '=', 'plan.id')
        .select((all) => all.fn.max('version').as('latest'))
        .as('published'),
    ])
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    year: row.year,
    adoption: adoptionFrom(row),
    demonstration: row.demonstration,
    measures: row.measures ?? 0,
    published: row.published,
  }))
}

/**
 * The adopted plan with everything it says and whatever amendments have added, which `planOn` sets in
 * force; nothing when there is none at this slug.
 */
export async function selectOptionalPlan(
  database: Database,
  slug: string,
): Promise<Plan | undefined> {
  const row = await adoptedPlans(database).where('slug', '=', slug).executeTakeFirst()
  if (!row) return undefined
  const [goals, measures, glossary, decisions, set, amendments] = await Promise.all([
    goalsOf(database, row.id),
    selectMeasures(database, row.id),
    glossaryOf(database, row.id),
    selectSharingDecisions(database, row.id),
    selectOptionalCriteria(database, row.id),
    listAmendments(database, row.id),
  ])
  const sharing = latestOfPairs(decisions.map(sharingOf))
  return {
    id: row.id,
    slug: row.slug,
    status: row.status,
    title: row.title,
    year: row.year,
    language: row.language,
    declaredMeasureCount: row.declared_measure_count,
    adoption: adoptionFrom(row),
    demonstration: row.demonstration,
    goals,
    measures,
    glossary,
    ...(amendments.length > 0 ? { amendments } : {}),
    ...(sharing.length > 0 ? { sharing } : {}),
    ...(set ? { criteria: set.criteria } : {}),
  }
}

/** Where the plan of a draft is to be found since its adoption; nothing when it is not adopted. */
export async function selectOptionalSlug(
  database: Database,
  planId: string,
): Promise<string | undefined> {
  if (!isRowId(planId)) return undefined
  const row = await adoptedPlans(database).where('id', '=', planId).executeTakeFirst()
  return row?.slug
}

/** @throws {Error} when there is no adopted plan at this slug. */
export async function selectPlan(database: Database, slug: string): Promise<Plan> {
  const plan = await selectOptionalPlan(database, slug)
  if (!plan) throw new Error(`there is no adopted plan "${slug}"`)
  return plan
}

/** Whether there is any plan, in whatever status. */
export async function hasPlans(database: Database): Promise<boolean> {
  const first = await database.selectFrom('plan').select('id').limit(1).executeTakeFirst()
  return first !== undefined
}

/** The slugs that begin so. */
export async function listSlugsLike(database: Database, beginning: string): Promise<string[]> {
  const rows = await adoptedPlans(database)
    .clearSelect()
    .select('slug')
    .where('slug', 'like', `${beginning}%`)
    .$narrowType<{ slug: string }>()
    .execute()
  return rows.map((row) => row.slug)
}

const adoptedPlans = (database: Database) =>
  database
    .selectFrom('plan')
    .selectAll()
    .where('status', 'in', statusesOfPlan)
    .$narrowType<{ slug: string; title: Words; year: number; language: PlanLanguage }>()

async function goalsOf(database: Database, planId: string): Promise<Goal[]> {
  const rows = await database
    .selectFrom('goal')
    .leftJoin('amendment', 'amendment.id', 'goal.amendment_id')
    .select(['goal.number', 'title', 'amendment.number as amendment'])
    .where('goal.plan_id', '=', planId)
    .orderBy('position')
    .execute()
  return rows.map(({ number, title, amendment }) => ({
    ...{ number, title },
    ...(amendment === null ? {} : { addedBy: amendment }),
  }))
}

const glossaryOf = (database: Database, planId: string) =>
  database
    .selectFrom('glossary_entry')
    .select(['abbreviation', 'meaning'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()
