import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Accounts by invitation, the ways to sign in, and the sessions that each has open. Of every secret only
 * a hash is kept, or what the key in the data folder seals.
 */
export const signIn: Migration = {
  up: async (database) => {
    await sql`
alter table account
  alter column password_hash drop not null,
  add column disabled_at timestamptz(3),
  add column version integer not null default 1 check (version >= 1);
alter table account alter column version drop default;

create table invitation (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id bigint not null unique references account,
  purpose text not null check (purpose in ('invitation', 'recovery')),
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);

alter table session
  add column id bigint generated always as identity unique,
  add column method text not null default 'password'
    check (method in ('password', 'passkey', 'identity-provider')),
  add column device text not null default '',
  add column network text not null default '';
alter table session
  alter column method drop default,
  alter column device drop default,
  alter column network drop default;

create index session_account on session (account_id);

create table second_factor (
  account_id bigint primary key references account,
  sealed_secret text not null check (sealed_secret <> ''),
  last_step bigint,
  confirmed_at timestamptz(3)
);

create table recovery_code (
  account_id bigint not null references account,
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  primary key (account_id, code_hash)
);

create table sign_in_step (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id bigint not null references account,
  method text not null check (method in ('password', 'identity-provider')),
  expires_at timestamptz(3) not null
);

create index sign_in_step_account on sign_in_step (account_id);

create table passkey (
  credential_id text primary key check (credential_id ~ '^[A-Za-z0-9_-]+$'),
  account_id bigint not null references account,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  name text not null check (name <> ''),
  created_at timestamptz(3) not null,
  last_used_at timestamptz(3)
);

create index passkey_account on passkey (account_id);

create table passkey_challenge (
  challenge text primary key check (challenge ~ '^[A-Za-z0-9_-]+$'),
  account_id bigint references account,
  expires_at timestamptz(3) not null
);

create table identity_link (
  issuer text not null check (issuer <> ''),
  subject_hash text not null check (subject_hash ~ '^[0-9a-f]{64}$'),
  account_id bigint not null references account,
  linked_at timestamptz(3) not null,
  primary key (issuer, subject_hash)
);

create index identity_link_account on identity_link (account_id);

alter table sign_in_attempt
  drop constraint sign_in_attempt_scope_check,
  add constraint sign_in_attempt_scope_check
    check (scope in ('account-and-address', 'address', 'second-factor'));`.execute(database)
  },
}
