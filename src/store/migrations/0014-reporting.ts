import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The year of a plan once it is opened: who owes the reports, the reports themselves, and how each came about. */
export const reporting: Migration = {
  up: async (database) => {
    await sql`
create table year_opening (
  plan_id bigint primary key references plan,
  entered_by text not null,
  entered_at timestamptz(3) not null
);

create trigger year_opening_only_grows before update or delete or truncate on year_opening
  for each statement execute function refuse_change();

create table duty (
  measure_id bigint not null references measure,
  version integer not null check (version >= 1),
  institution_id bigint not null references institution,
  kind text not null check (kind in ('reports', 'contributes')),
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (measure_id, version, institution_id)
);

create unique index duty_one_reports on duty (measure_id, version) where kind = 'reports';
create index duty_institution on duty (institution_id);

create trigger duty_only_grows before update or delete or truncate on duty
  for each statement execute function refuse_change();

create table measure_report (
  id bigint generated always as identity primary key,
  measure_id bigint not null references measure,
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  institution_id bigint not null references institution,
  status text not null check (status in ('draft', 'submitted', 'returned', 'accepted')),
  version integer not null check (version >= 1),
  language text not null check (language in ('bg', 'en')),
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  returns integer not null check (returns >= 0),
  changed_by text not null,
  changed_at timestamptz(3) not null,
  submitted_by text,
  submitted_at timestamptz(3),
  unique (measure_id, period),
  constraint measure_report_submission_is_whole check (
    (submitted_by is null) = (submitted_at is null)
    and (status = 'draft' or submitted_at is not null)
  )
);

create trigger measure_report_stays before delete or truncate on measure_report
  for each statement execute function refuse_change();

create table measure_report_step (
  report_id bigint not null references measure_report,
  version integer not null check (version >= 1),
  move text not null check (move in ('submit', 'return', 'accept', 'reopen')),
  language text not null check (language in ('bg', 'en')),
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  remark text check (remark <> ''),
  remarks jsonb not null check (jsonb_typeof(remarks) = 'object'),
  made_by text not null,
  made_at timestamptz(3) not null,
  primary key (report_id, version)
);

create trigger measure_report_step_only_grows before update or delete or truncate on measure_report_step
  for each statement execute function refuse_change();

alter table report
  add column measure_report_id bigint references measure_report,
  add column accepted_by text,
  add column accepted_at timestamptz(3),
  add constraint report_acceptance_is_whole check (
    num_nulls(measure_report_id, accepted_by, accepted_at) in (0, 3)
  );

alter table money_report
  add column measure_report_id bigint references measure_report,
  add column accepted_by text,
  add column accepted_at timestamptz(3),
  add constraint money_report_acceptance_is_whole check (
    num_nulls(measure_report_id, accepted_by, accepted_at) in (0, 3)
  );`.execute(database)
  },
}
