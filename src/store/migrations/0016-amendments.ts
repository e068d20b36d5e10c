import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What is adopted stays as it was: nothing that an adopted plan says is changed or removed any more. An
 * amendment is an act of its own beside it, and what it makes otherwise only grows.
 */
export const amendments: Migration = {
  up: async (database) => {
    await sql`
do $$
declare
  allowed text;
begin
  select pg_get_constraintdef(oid) into strict allowed from pg_constraint
    where conname = 'plan_status_check' and conrelid = 'plan'::regclass;
  alter table plan drop constraint plan_status_check;
  execute 'alter table plan add constraint plan_status_check '
    || replace(allowed, '''adopted''::text', '''adopted''::text, ''closed''::text, ''recorded''::text');
end $$;

alter table plan drop constraint plan_adopted_is_whole;
alter table plan add constraint plan_adopted_is_whole check (
  status not in ('adopted', 'closed')
  or num_nulls(
    slug, title, year, language, adoption_body, adoption_act, adoption_number, adoption_date
  ) = 0
);

alter table draft
  add column amends_plan_id bigint references plan,
  add column continues_plan_id bigint references plan;

create table amendment (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  number integer not null check (number >= 1),
  draft_plan_id bigint not null references plan,
  holds_from date not null,
  reason jsonb not null check (jsonb_typeof(reason) = 'object'),
  act_body text not null,
  act text not null,
  act_number text not null,
  act_date date not null,
  file_name text check (file_name <> ''),
  entered_by text not null,
  entered_at timestamptz(3) not null,
  unique (plan_id, number),
  unique (draft_plan_id)
);

create trigger amendment_only_grows before update or delete or truncate on amendment
  for each statement execute function refuse_change();

create table amended_measure (
  measure_id bigint not null references measure,
  amendment_id bigint not null references amendment,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  primary key (measure_id, amendment_id)
);

create index amended_measure_amendment on amended_measure (amendment_id);

create trigger amended_measure_only_grows before update or delete or truncate on amended_measure
  for each statement execute function refuse_change();

alter table measure add column amendment_id bigint references amendment;
alter table indicator add column amendment_id bigint references amendment;
alter table target_revision add column amendment_id bigint references amendment;
alter table measure_decision add column amendment_id bigint references amendment;

-- Rows of these tables are there for adopted plans only: a draft is one document of its own.
create trigger goal_is_adopted after update or delete or truncate on goal
  for each statement execute function refuse_change();
create trigger measure_is_adopted after update or delete or truncate on measure
  for each statement execute function refuse_change();
create trigger measure_text_is_adopted after update or delete or truncate on measure_text
  for each statement execute function refuse_change();
create trigger indicator_is_adopted after update or delete or truncate on indicator
  for each statement execute function refuse_change();
create trigger funding_is_adopted after update or delete or truncate on funding
  for each statement execute function refuse_change();
create trigger measure_institution_is_adopted after update or delete or truncate on measure_institution
  for each statement execute function refuse_change();
create trigger glossary_entry_is_adopted after update or delete or truncate on glossary_entry
  for each statement execute function refuse_change();`.execute(database)
  },
}
