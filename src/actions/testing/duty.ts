import { sql } from 'kysely'
import type { Database } from '../../store/database.ts'

/** Gives a measure of a plan to a new institution; answers with its id and that of one that owes nothing. */
export async function dutyOf(
  database: Database,
  planId: string,
  measure: string,
): Promise<{ readonly own: string; readonly other: string }> {
  const institution = async (shortName: string) => {
    const { rows } = await sql<{ id: string }>`
      insert into institution (short_name, name, aliases, version)
      values (${shortName}, '{"bg": "Институция", "en": "Institution"}', '{}', 1)
      returning id`.execute(database)
    return rows[0]?.id ?? ''
  }
  const [own, other] = [await institution(`И${planId}`), await institution(`Д${planId}`)]
  await sql`
    insert into duty (measure_id, version, institution_id, kind, entered_by, entered_at)
    select id, 1, ${own}, 'reports', 'Мария', now() from measure
    where plan_id = ${planId} and code = ${measure}`.execute(database)
  return { own, other }
}
