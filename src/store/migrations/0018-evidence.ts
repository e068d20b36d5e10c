import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What reports rest on: files by their digest, links, registered activities, and which activities make
 * an indicator's value. All of it only grows; what was wrong is corrected by a next version or withdrawn.
 */
export const evidence: Migration = {
  up: async (database) => {
    await sql`
create table evidence (
  id bigint generated always as identity primary key,
  measure_id bigint not null references measure,
  indicator integer check (indicator >= 1),
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  title text not null check (title <> ''),
  address text check (address ~ '^https?://'),
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_kind text check (file_kind in (
    'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpg', 'txt'
  )),
  file_size integer check (file_size > 0),
  account_id text not null,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  demonstration boolean not null,
  constraint evidence_is_a_link_or_a_file check (
    num_nonnulls(address, file_sha256) = 1
    and num_nonnulls(file_sha256, file_kind, file_size) in (0, 3)
  )
);

create index evidence_measure on evidence (measure_id, period);

create trigger evidence_only_grows before update or delete or truncate on evidence
  for each statement execute function refuse_change();

create table evidence_withdrawal (
  evidence_id bigint primary key references evidence,
  reason text not null check (reason <> ''),
  entered_by text not null,
  entered_at timestamptz(3) not null
);

create trigger evidence_withdrawal_only_grows before update or delete or truncate on evidence_withdrawal
  for each statement execute function refuse_change();

create table activity (
  id bigint generated always as identity primary key,
  measure_id bigint not null references measure,
  institution_id bigint references institution
);

create index activity_measure on activity (measure_id);

create trigger activity_only_grows before update or delete or truncate on activity
  for each statement execute function refuse_change();

create table activity_version (
  activity_id bigint not null references activity,
  version integer not null check (version >= 1),
  kind text not null check (kind in (
    'meeting', 'training', 'seminar', 'campaign', 'inspection', 'operation', 'agreement',
    'legislative-step'
  )),
  title text not null check (title <> ''),
  from_day date not null,
  until_day date not null,
  place text not null,
  participants integer check (participants >= 0),
  materials text not null,
  withdrawn_because text check (withdrawn_because <> ''),
  entered_by text not null,
  entered_at timestamptz(3) not null,
  demonstration boolean not null,
  primary key (activity_id, version),
  constraint activity_goes_forwards check (from_day <= until_day)
);

create trigger activity_version_only_grows before update or delete or truncate on activity_version
  for each statement execute function refuse_change();

create table activity_rule (
  indicator_id bigint not null references indicator,
  version integer not null check (version >= 1),
  counts text check (counts in ('activities', 'participants')),
  kinds text[] not null,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (indicator_id, version),
  constraint activity_rule_names_kinds check ((counts is null) = (cardinality(kinds) = 0))
);

create trigger activity_rule_only_grows before update or delete or truncate on activity_rule
  for each statement execute function refuse_change();`.execute(database)
  },
}
