import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A plan may be in any language that can be read; which those are is no matter of the tables. */
export const anyPlanLanguage: Migration = {
  up: async (database) => {
    await sql`
alter table plan drop constraint plan_language_check;
alter table plan add constraint plan_language_check check (language ~ '^[a-z]{2,3}$');
alter table measure_text drop constraint measure_text_language_check;
alter table measure_text add constraint measure_text_language_check
  check (language ~ '^[a-z]{2,3}$');`.execute(database)
  },
}
