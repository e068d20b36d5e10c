import { selectOptionalSlug } from '../../../store/plan.reader.ts'
import { type Answer, notFound, redirect } from '../../answer.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'

/** A draft that has been adopted, perhaps by the first of two clicks, is now a plan. */
export async function adoptedInstead(visit: Visit, id: string): Promise<Answer> {
  const slug = await selectOptionalSlug(visit.database, id)
  return slug === undefined ? notFound : redirect(paths.plan(visit.language, slug))
}
