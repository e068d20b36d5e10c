import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The annual report that people write of a plan's year: its sections in all their versions, what was said of them, and who signed. */
export const annualReports: Migration = {
  up: async (database) => {
    await sql`
create table annual_report (
  plan_id bigint primary key references plan,
  status text not null check (status in ('draft', 'in-review', 'signed', 'signed-off')),
  version integer not null check (version >= 1),
  changed_by text not null,
  changed_at timestamptz(3) not null
);

create trigger annual_report_stays before delete or truncate on annual_report
  for each statement execute function refuse_change();

create table annual_report_section (
  plan_id bigint not null references annual_report,
  section text not null check (section <> ''),
  version integer not null check (version >= 1),
  origin text not null check (origin in ('drafted', 'written', 'confirmed')),
  text_bg text not null,
  text_en text not null,
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  written_by text not null,
  written_at timestamptz(3) not null,
  primary key (plan_id, section, version)
);

create trigger annual_report_section_only_grows before update or delete or truncate
  on annual_report_section for each statement execute function refuse_change();

create table annual_report_step (
  plan_id bigint not null references annual_report,
  version integer not null check (version >= 1),
  move text not null check (move in ('send', 'return', 'sign', 'sign-off')),
  reason text check (reason <> ''),
  account_id text not null,
  made_by text not null,
  made_at timestamptz(3) not null,
  primary key (plan_id, version),
  constraint annual_report_step_returns_for_a_reason check ((move = 'return') = (reason is not null))
);

create trigger annual_report_step_only_grows before update or delete or truncate
  on annual_report_step for each statement execute function refuse_change();

create table annual_report_comment (
  id bigint generated always as identity primary key,
  plan_id bigint not null references annual_report,
  section text not null check (section <> ''),
  text text not null check (text <> ''),
  written_by text not null,
  written_at timestamptz(3) not null
);

create index annual_report_comment_plan on annual_report_comment (plan_id, section);

create trigger annual_report_comment_only_grows before update or delete or truncate
  on annual_report_comment for each statement execute function refuse_change();

create table annual_report_comment_end (
  comment_id bigint primary key references annual_report_comment,
  resolved_by text not null,
  resolved_at timestamptz(3) not null
);

create trigger annual_report_comment_end_only_grows before update or delete or truncate
  on annual_report_comment_end for each statement execute function refuse_change();`.execute(
      database,
    )
  },
}
