import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who may sign in, who is signed in, and who tried in vain. No secret is kept that would open a door. */
export const accounts: Migration = {
  up: async (database) => {
    await sql`
create table account (
  id bigint generated always as identity primary key,
  email text not null unique check (email <> ''),
  name text not null check (name <> ''),
  role text not null check (role in ('anyone', 'secretariat')),
  password_hash text not null check (password_hash like '$argon2id$%'),
  created_at timestamptz(3) not null
);

create table session (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id bigint not null references account,
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);

create index session_expires_at on session (expires_at);

create table sign_in_attempt (
  scope text not null check (scope in ('account-and-address', 'address')),
  key_hash text not null check (key_hash ~ '^[0-9a-f]{64}$'),
  failures integer not null check (failures >= 0),
  last_failed_at timestamptz(3) not null,
  primary key (scope, key_hash)
);

create index sign_in_attempt_last_failed_at on sign_in_attempt (last_failed_at);`.execute(database)
  },
}
