import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The coordination of a draft: rounds with their deadlines, who is asked, what is answered and what the
 * secretariat makes of it. All of it only grows.
 */
export const coordination: Migration = {
  up: async (database) => {
    // Two more statuses beside whatever statuses there are by now.
    await sql`
do $$
declare
  allowed text;
begin
  select pg_get_constraintdef(oid) into strict allowed from pg_constraint
    where conname = 'plan_status_check' and conrelid = 'plan'::regclass;
  alter table plan drop constraint plan_status_check;
  execute 'alter table plan add constraint plan_status_check '
    || replace(allowed, '''draft''::text', '''draft''::text, ''in-coordination''::text, ''agreed''::text');
end $$;

create table coordination_round (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  number integer not null check (number >= 1),
  draft_version integer not null,
  message text not null,
  visibility text not null check (visibility in ('when-closed', 'at-once')),
  silence text not null check (silence in ('no-answer', 'agreed')),
  sent_by text not null,
  sent_at timestamptz(3) not null,
  unique (plan_id, number),
  foreign key (plan_id, draft_version) references draft_revision
);

create trigger coordination_round_only_grows before update or delete or truncate
  on coordination_round for each statement execute function refuse_change();

create table round_deadline (
  round_id bigint not null references coordination_round,
  version integer not null check (version >= 1),
  due date not null,
  reason text not null,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (round_id, version),
  constraint round_deadline_is_extended_for_a_reason check (version = 1 or reason <> '')
);

create trigger round_deadline_only_grows before update or delete or truncate
  on round_deadline for each statement execute function refuse_change();

create table round_end (
  round_id bigint primary key references coordination_round,
  how text not null check (how in ('closed', 'withdrawn')),
  reason text not null,
  entered_by text not null,
  entered_at timestamptz(3) not null
);

create trigger round_end_only_grows before update or delete or truncate
  on round_end for each statement execute function refuse_change();

create table round_institution (
  round_id bigint not null references coordination_round,
  institution_id bigint not null references institution,
  primary key (round_id, institution_id)
);

create index round_institution_institution on round_institution (institution_id);

create trigger round_institution_only_grows before update or delete or truncate
  on round_institution for each statement execute function refuse_change();

create table opinion (
  round_id bigint not null,
  institution_id bigint not null,
  topic text not null check (topic ~ '^(plan|rest|[1-9][0-9]{0,4})$'),
  version integer not null check (version >= 1),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (round_id, institution_id, topic, version),
  foreign key (round_id, institution_id) references round_institution
);

create trigger opinion_only_grows before update or delete or truncate
  on opinion for each statement execute function refuse_change();

create table sent_answer (
  round_id bigint not null,
  institution_id bigint not null,
  number integer not null check (number >= 1),
  opinions jsonb not null check (jsonb_typeof(opinions) = 'object'),
  sent_by text not null,
  sent_at timestamptz(3) not null,
  primary key (round_id, institution_id, number),
  foreign key (round_id, institution_id) references round_institution
);

create trigger sent_answer_only_grows before update or delete or truncate
  on sent_answer for each statement execute function refuse_change();

create table opinion_decision (
  round_id bigint not null,
  institution_id bigint not null,
  topic text not null check (topic ~ '^(plan|rest|[1-9][0-9]{0,4})$'),
  part text not null check (part <> ''),
  version integer not null check (version >= 1),
  words text not null,
  outcome text not null check (outcome in ('accepted', 'partly-accepted', 'rejected')),
  reason text not null,
  decided_by text not null,
  decided_at timestamptz(3) not null,
  primary key (round_id, institution_id, topic, part, version),
  foreign key (round_id, institution_id) references round_institution,
  constraint opinion_decision_gives_a_reason check (outcome = 'accepted' or reason <> '')
);

create trigger opinion_decision_only_grows before update or delete or truncate
  on opinion_decision for each statement execute function refuse_change();`.execute(database)
  },
}
