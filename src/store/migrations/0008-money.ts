import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What money comes out of, what was reported of it, and what was decided of money printed twice. */
export const money: Migration = {
  up: async (database) => {
    await sql`
alter table funding
  add column months integer check (months >= 1),
  add column envelope_kind text
    check (envelope_kind in ('fund', 'budget', 'programme', 'project', 'donor', 'other')),
  add column envelope_name text,
  add constraint funding_envelope_is_whole check (num_nulls(envelope_kind, envelope_name) in (0, 2));

create table money_report (
  id bigint generated always as identity primary key,
  measure_id bigint not null references measure,
  allocation integer not null check (allocation >= 0),
  kind text not null check (kind in ('planned', 'committed', 'spent')),
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  revision integer not null check (revision >= 1),
  amount numeric not null,
  currency text not null check (currency in ('BGN', 'EUR')),
  evidence text not null check (evidence <> ''),
  note jsonb check (jsonb_typeof(note) = 'object'),
  demonstration boolean not null,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  unique (measure_id, allocation, kind, period, revision)
);

create trigger money_report_only_grows before update or delete or truncate on money_report
  for each statement execute function refuse_change();

create table sharing_decision (
  id bigint generated always as identity primary key,
  first_measure_id bigint not null references measure,
  second_measure_id bigint not null references measure,
  revision integer not null check (revision >= 1),
  decision text not null check (decision in ('confirmed', 'refused')),
  reason text,
  decided_by text not null,
  decided_at timestamptz(3) not null,
  unique (first_measure_id, second_measure_id, revision),
  constraint sharing_decision_is_about_two check (first_measure_id <> second_measure_id)
);

create trigger sharing_decision_only_grows before update or delete or truncate on sharing_decision
  for each statement execute function refuse_change();`.execute(database)
  },
}
