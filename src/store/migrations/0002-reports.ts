import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was reported and what was published: both only grow. */
export const reports: Migration = {
  up: async (database) => {
    await sql`
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end
$$;

create table report (
  id bigint generated always as identity primary key,
  indicator_id bigint not null references indicator,
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  revision integer not null check (revision >= 1),
  value numeric,
  numerator numeric,
  denominator numeric,
  done text[],
  note jsonb check (jsonb_typeof(note) = 'object'),
  demonstration boolean not null,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  unique (indicator_id, period, revision),
  constraint report_says_one_thing check (
    num_nonnulls(value, numerator, done) = 1
    and (numerator is null) = (denominator is null)
  )
);

create trigger report_only_grows before update or delete or truncate on report
  for each statement execute function refuse_change();

create table publication (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  version integer not null check (version >= 1),
  content text not null,
  sha256 text not null,
  published_by text not null,
  published_at timestamptz(3) not null,
  unique (plan_id, version),
  constraint publication_digest_is_of_content check (
    sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')
  )
);

create trigger publication_only_grows before update or delete or truncate on publication
  for each statement execute function refuse_change();`.execute(database)
  },
}
