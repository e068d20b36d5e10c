import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What an auditor searches the log by: person, institution, what it is about, day. */
export const logSearch: Migration = {
  up: async (database) => {
    await sql`
alter table audit_log add column institutions text[]
  check (institutions is null or cardinality(institutions) > 0);

create index audit_log_actor on audit_log (actor_id, seq);
create index audit_log_subject on audit_log (entity_id text_pattern_ops, seq);
create index audit_log_at on audit_log (at, seq);
create index audit_log_institutions on audit_log using gin (institutions);`.execute(database)
  },
}
