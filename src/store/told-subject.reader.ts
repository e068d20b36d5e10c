import type { InBothLanguages, Words } from '../core/base/language.ts'
import type { Database } from './database.ts'

/** The title of an adopted plan and the number of one of its measures, as people are told of them. */
export async function selectToldMeasure(
  database: Database,
  measureId: string,
): Promise<{ readonly title: Words; readonly number: string }> {
  const { title, number } = await database
    .selectFrom('measure')
    .innerJoin('plan', 'plan.id', 'measure.plan_id')
    .select(['plan.title', 'measure.number'])
    .where('measure.id', '=', measureId)
    .executeTakeFirstOrThrow()
  return { title: title ?? {}, number }
}

export async function selectToldTitle(database: Database, planId: string): Promise<Words> {
  const { title } = await database
    .selectFrom('plan')
    .select('title')
    .where('id', '=', planId)
    .executeTakeFirstOrThrow()
  return title ?? {}
}

/** How an institution is called in mail: by its short name. */
export async function selectToldInstitution(
  database: Database,
  institutionId: string,
): Promise<InBothLanguages> {
  const { bg, en } = await database
    .selectFrom('institution')
    .select(['short_name as bg', 'short_name_en as en'])
    .where('id', '=', institutionId)
    .executeTakeFirstOrThrow()
  return { bg, en: en ?? bg }
}
