import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Documents that look like a newer version of a plan, until somebody decides what they are. */
export const offeredVersions: Migration = {
  up: async (database) => {
    await sql`
create table offered_version (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  document_id bigint not null references document,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  findings jsonb not null check (jsonb_typeof(findings) = 'array'),
  offered_by text not null,
  offered_at timestamptz(3) not null,
  decision text check (decision in ('taken', 'kept-apart', 'refused')),
  decided_by text,
  decided_at timestamptz(3),
  constraint offered_version_is_decided_whole
    check (num_nulls(decision, decided_by, decided_at) in (0, 3))
);

create index offered_version_that_waits on offered_version (offered_at) where decision is null;`.execute(
      database,
    )
  },
}
