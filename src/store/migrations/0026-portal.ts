import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Whom the public pages speak for, and the published versions that were withdrawn. Both only grow. */
export const portal: Migration = {
  up: async (database) => {
    await sql`
create table council (
  version integer primary key check (version >= 1),
  name jsonb not null check (jsonb_typeof(name) = 'object'),
  short_name jsonb check (jsonb_typeof(short_name) = 'object'),
  email text not null check (email <> ''),
  phone text check (phone <> ''),
  site text check (site <> ''),
  supervisor jsonb check (jsonb_typeof(supervisor) = 'object'),
  entered_by text not null,
  entered_at timestamptz(3) not null
);

create trigger council_only_grows before update or delete or truncate on council
  for each statement execute function refuse_change();

create table publication_withdrawal (
  publication_id bigint primary key references publication,
  reason jsonb not null check (jsonb_typeof(reason) = 'object'),
  act_body text not null check (act_body <> ''),
  act text not null check (act <> ''),
  act_number text not null check (act_number <> ''),
  act_date date not null,
  entered_by text not null,
  entered_at timestamptz(3) not null
);

create trigger publication_withdrawal_only_grows before update or delete or truncate
  on publication_withdrawal for each statement execute function refuse_change();`.execute(database)
  },
}
