import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is decided, amended, judged and set in the course of a plan's year: all of it only grows. */
export const theYear: Migration = {
  up: async (database) => {
    await sql`
alter table indicator
  add column trend_direction text check (trend_direction in ('rise', 'fall', 'keep')),
  add column trend_tolerance_kind text check (trend_tolerance_kind in ('absolute', 'per-cent')),
  add column trend_tolerance numeric check (trend_tolerance >= 0),
  add constraint indicator_trend_fits_kind check (
    (target_kind = 'trend' or num_nonnulls(trend_direction, trend_tolerance_kind) = 0)
    and (trend_tolerance_kind is null) = (trend_tolerance is null)
  );

create table measure_decision (
  id bigint generated always as identity primary key,
  measure_id bigint not null references measure,
  kind text not null check (kind in ('carried-over', 'dropped', 'taken-back')),
  reason jsonb not null check (jsonb_typeof(reason) = 'object'),
  act_body text not null,
  act text not null,
  act_number text not null,
  act_date date not null,
  holds_from date,
  demonstration boolean not null,
  entered_by text not null,
  entered_at timestamptz(3) not null
);

create index measure_decision_measure on measure_decision (measure_id);

create trigger measure_decision_only_grows before update or delete or truncate on measure_decision
  for each statement execute function refuse_change();

create table target_revision (
  id bigint generated always as identity primary key,
  indicator_id bigint not null references indicator,
  holds_from date not null,
  target jsonb not null check (jsonb_typeof(target) = 'object'),
  target_kind text not null generated always as (target ->> 'kind') stored check (target_kind in (
    'at-least', 'at-most', 'exactly', 'between', 'all', 'stages', 'trend', 'words', 'none'
  )),
  reason jsonb not null check (jsonb_typeof(reason) = 'object'),
  act_body text not null,
  act text not null,
  act_number text not null,
  act_date date not null,
  demonstration boolean not null,
  entered_by text not null,
  entered_at timestamptz(3) not null
);

create index target_revision_indicator on target_revision (indicator_id);

create trigger target_revision_only_grows before update or delete or truncate on target_revision
  for each statement execute function refuse_change();

create table judgement (
  id bigint generated always as identity primary key,
  indicator_id bigint not null references indicator,
  verdict text not null check (verdict in ('exceeded', 'met', 'partly', 'not-met', 'worsened')),
  reason jsonb not null check (jsonb_typeof(reason) = 'object'),
  judged_by text not null check (judged_by <> ''),
  judged_by_position text not null check (judged_by_position <> ''),
  judged_on date not null,
  demonstration boolean not null,
  entered_by text not null,
  entered_at timestamptz(3) not null
);

create index judgement_indicator on judgement (indicator_id);

create trigger judgement_only_grows before update or delete or truncate on judgement
  for each statement execute function refuse_change();

create table previous_value (
  indicator_id bigint not null references indicator,
  version integer not null check (version >= 1),
  value numeric not null,
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  source jsonb not null check (jsonb_typeof(source) = 'object'),
  demonstration boolean not null,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (indicator_id, version)
);

create trigger previous_value_only_grows before update or delete or truncate on previous_value
  for each statement execute function refuse_change();

create table plan_criteria (
  plan_id bigint not null references plan,
  version integer not null check (version >= 1),
  met_from numeric not null check (met_from > 0 and met_from <= 100),
  partly_above numeric not null check (partly_above >= 0 and partly_above < met_from),
  exceeded_above numeric not null check (exceeded_above >= 100),
  tolerance numeric not null check (tolerance between 0 and 100),
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (plan_id, version)
);

create trigger plan_criteria_only_grows before update or delete or truncate on plan_criteria
  for each statement execute function refuse_change();

create table measure_weight (
  measure_id bigint not null references measure,
  version integer not null check (version >= 1),
  weight numeric not null check (weight > 0),
  indicator_weights jsonb not null check (jsonb_typeof(indicator_weights) = 'array'),
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (measure_id, version)
);

create trigger measure_weight_only_grows before update or delete or truncate on measure_weight
  for each statement execute function refuse_change();

create table reporting_period (
  plan_id bigint not null references plan,
  version integer not null check (version >= 1),
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  due date,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (plan_id, version, period)
);

create trigger reporting_period_only_grows before update or delete or truncate on reporting_period
  for each statement execute function refuse_change();`.execute(database)
  },
}
