import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The keys that publications are signed with, each after the one before it, and the private half of the
 * one in use, sealed. Entries of the log get a salt, so that their hashes can be shown.
 */
export const signing: Migration = {
  up: async (database) => {
    await sql`
alter table audit_log add column salt text check (salt ~ '^[0-9a-f]{32}$');

create table signing_key (
  id bigint generated always as identity primary key,
  fingerprint text not null unique check (fingerprint ~ '^[0-9a-f]{64}$'),
  public_key bytea not null,
  cause text not null check (cause in ('first', 'routine', 'compromised', 'lost')),
  reason text not null,
  follows_id bigint unique references signing_key,
  succession_signature bytea check (octet_length(succession_signature) = 64),
  made_by text not null,
  made_at timestamptz(3) not null,
  constraint signing_key_follows_another_or_is_the_first check ((follows_id is null) = (cause = 'first')),
  constraint signing_key_is_signed_by_the_one_before check (
    (succession_signature is null) = (cause in ('first', 'lost'))
  )
);

create unique index signing_key_first on signing_key (cause) where cause = 'first';

create trigger signing_key_only_grows before update or delete or truncate on signing_key
  for each statement execute function refuse_change();

create table signing_secret (
  key_id bigint primary key references signing_key,
  sealed text not null check (sealed <> '')
);`.execute(database)
  },
}
