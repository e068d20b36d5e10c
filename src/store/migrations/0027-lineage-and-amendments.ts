import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Who said what goes on from what, a person or the words alone; last year's values that came by it; and
 * amendments of a plan's heading, of baselines and of how an indicator is measured.
 */
export const lineageAndAmendments: Migration = {
  up: async (database) => {
    await sql`
alter table measure_lineage add column by_person boolean not null default false;
alter table indicator_lineage add column by_person boolean not null default false;

alter table previous_value
  add column lineage_version integer,
  add constraint previous_value_lineage foreign key (indicator_id, lineage_version)
    references indicator_lineage (indicator_id, version);

alter table amendment add column heading jsonb check (jsonb_typeof(heading) = 'object');
alter table goal add column amendment_id bigint references amendment;
alter table target_revision add column counting jsonb check (jsonb_typeof(counting) = 'object');`.execute(
      database,
    )
  },
}
