import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The end of a plan's year, and what goes on from it into the plan of the next. */
export const nextYear: Migration = {
  up: async (database) => {
    await sql`
create table year_end (
  plan_id bigint not null references plan,
  version integer not null check (version >= 1),
  how text not null check (how in ('closed', 'reopened')),
  reason text not null,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (plan_id, version),
  constraint year_end_is_reopened_for_a_reason check (how = 'closed' or reason <> '')
);

create trigger year_end_only_grows before update or delete or truncate on year_end
  for each statement execute function refuse_change();

create table closed_without_report (
  plan_id bigint not null,
  version integer not null,
  measure_id bigint not null references measure,
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  reason text not null check (reason <> ''),
  primary key (plan_id, version, measure_id, period),
  foreign key (plan_id, version) references year_end
);

create trigger closed_without_report_only_grows before update or delete or truncate
  on closed_without_report for each statement execute function refuse_change();

create table measure_lineage (
  measure_id bigint not null references measure,
  version integer not null check (version >= 1),
  previous_measure_id bigint references measure,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (measure_id, version)
);

create index measure_lineage_previous on measure_lineage (previous_measure_id);

create trigger measure_lineage_only_grows before update or delete or truncate on measure_lineage
  for each statement execute function refuse_change();

create table indicator_lineage (
  indicator_id bigint not null references indicator,
  version integer not null check (version >= 1),
  previous_indicator_id bigint references indicator,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (indicator_id, version)
);

create index indicator_lineage_previous on indicator_lineage (previous_indicator_id);

create trigger indicator_lineage_only_grows before update or delete or truncate on indicator_lineage
  for each statement execute function refuse_change();`.execute(database)
  },
}
