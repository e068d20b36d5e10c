import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Mail that is sent once, what is to be told to whom, what was recalled on which day, and the calendars.
 * A mail moves from state to state; what was recalled and how it is to be recalled only grows.
 */
export const mail: Migration = {
  up: async (database) => {
    await sql`
create table mail (
  id bigint generated always as identity primary key,
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9./-]{0,199}$'),
  kind text not null check (kind in ('digest', 'escalation', 'invitation', 'recovery')),
  account_id bigint references account,
  to_name text not null,
  to_email text not null check (to_email <> ''),
  language text not null check (language in ('bg', 'en')),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  secret_path text,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed')),
  attempts integer not null default 0 check (attempts >= 0),
  last_error text,
  created_at timestamptz(3) not null,
  tried_at timestamptz(3),
  sent_at timestamptz(3),
  constraint mail_sent_says_when check ((state = 'sent') = (sent_at is not null)),
  constraint mail_sent_keeps_no_secret check (state <> 'sent' or secret_path is null)
);

create index mail_not_sent on mail (state) where state <> 'sent';
create index mail_account on mail (account_id);

create table mail_preference (
  account_id bigint primary key references account,
  language text not null check (language in ('bg', 'en')),
  reminders text not null check (reminders in ('daily', 'weekly')),
  news boolean not null,
  token text not null unique check (token ~ '^[A-Za-z0-9_-]{43}$'),
  version integer not null check (version >= 1)
);

create table notice (
  id bigint generated always as identity primary key,
  key text not null,
  account_id bigint not null references account,
  kind text not null check (kind <> ''),
  subject jsonb not null check (jsonb_typeof(subject) = 'object'),
  created_at timestamptz(3) not null,
  mail_id bigint references mail,
  unique (key, account_id)
);

create index notice_to_be_told on notice (account_id) where mail_id is null;
create index notice_mail on notice (mail_id);

create table reminder (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  institution_id bigint not null references institution,
  period text not null check (period <> ''),
  days_from_due integer not null,
  recipient text not null check (recipient in ('focal-point', 'head', 'secretary')),
  account_id bigint references account,
  mail_id bigint not null references mail,
  constraint reminder_once unique nulls not distinct
    (plan_id, institution_id, period, days_from_due, recipient, account_id),
  constraint reminder_head_needs_no_account check ((recipient = 'head') = (account_id is null))
);

create index reminder_mail on reminder (mail_id);

create trigger reminder_only_grows before update or delete or truncate on reminder
  for each statement execute function refuse_change();

create table reminder_ladder (
  plan_id bigint not null references plan,
  version integer not null check (version >= 1),
  days_before integer[] not null,
  first_after integer not null check (first_after >= 1),
  then_every integer not null check (then_every >= 1),
  head_after integer check (head_after >= 1),
  secretary_after integer check (secretary_after >= 1),
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (plan_id, version)
);

create trigger reminder_ladder_only_grows before update or delete or truncate on reminder_ladder
  for each statement execute function refuse_change();

create table calendar_feed (
  account_id bigint not null references account,
  institution_id bigint not null references institution,
  token text not null unique check (token ~ '^[A-Za-z0-9_-]{43}$'),
  renewed_at timestamptz(3) not null,
  primary key (account_id, institution_id)
);

create index calendar_feed_institution on calendar_feed (institution_id);`.execute(database)
  },
}
