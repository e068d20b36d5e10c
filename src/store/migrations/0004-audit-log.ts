import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Every change, chained by hashes. Nothing in it is updated or deleted. */
export const auditLog: Migration = {
  up: async (database) => {
    await sql`
create table audit_log (
  seq bigint primary key check (seq >= 1),
  at timestamptz(3) not null,
  actor_id text not null,
  actor_name text not null,
  action text not null check (action <> ''),
  entity text not null check (entity <> ''),
  entity_id text not null,
  old jsonb,
  new jsonb,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);

create index audit_log_entity on audit_log (entity, entity_id, seq);

create trigger audit_log_only_grows before update or delete or truncate on audit_log
  for each statement execute function refuse_change();`.execute(database)
  },
}
