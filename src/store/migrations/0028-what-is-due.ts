import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * For which periods a measure reports, and whether a value that the secretariat entered leaves its report
 * owed; in which language the contacts of an institution are written to, and how often at most anybody is
 * reminded, of reports and of opinions.
 */
export const whatIsDue: Migration = {
  up: async (database) => {
    await sql`
create table report_rhythm (
  measure_id bigint not null references measure,
  version integer not null check (version >= 1),
  kind text not null check (kind in ('by-deadline', 'every-period', 'chosen-periods')),
  periods text[] not null,
  reason text not null,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (measure_id, version),
  constraint report_rhythm_names_periods check ((kind = 'chosen-periods') = (cardinality(periods) > 0)),
  constraint report_rhythm_otherwise_has_reason check (kind = 'by-deadline' or reason <> '')
);

create trigger report_rhythm_only_grows before update or delete or truncate on report_rhythm
  for each statement execute function refuse_change();

alter table report add column leaves_owed boolean not null default false,
  add constraint report_accepted_leaves_nothing_owed check (not leaves_owed or measure_report_id is null);

alter table institution
  add column email_language text not null default 'bg' check (email_language in ('bg', 'en')),
  add column head_language text not null default 'bg' check (head_language in ('bg', 'en'));

alter table mail drop constraint mail_kind_check,
  add constraint mail_kind_check check (kind in ('digest', 'escalation', 'reminder', 'invitation', 'recovery'));

alter table reminder_ladder add column most_after integer not null default 8 check (most_after >= 1);

alter table reminder
  add column round integer,
  alter column period drop not null,
  drop constraint reminder_once,
  drop constraint reminder_head_needs_no_account,
  drop constraint reminder_recipient_check,
  add constraint reminder_recipient_check check (recipient in ('focal-point', 'contact', 'head', 'secretary')),
  add constraint reminder_is_of_one_thing check (num_nonnulls(period, round) = 1),
  add constraint reminder_once unique nulls not distinct
    (plan_id, institution_id, period, round, days_from_due, recipient, account_id),
  add constraint reminder_contact_needs_no_account check ((recipient in ('contact', 'head')) = (account_id is null)),
  add constraint reminder_round_fkey foreign key (plan_id, round) references coordination_round (plan_id, number);`.execute(
      database,
    )
  },
}
