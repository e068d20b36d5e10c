import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is read from documents, and the plans that come of it. */
export const plans: Migration = {
  up: async (database) => {
    await sql`
create table document (
  id bigint generated always as identity primary key,
  name text not null,
  bytes bytea not null,
  size integer not null generated always as (octet_length(bytes)) stored,
  sha256 text not null generated always as (encode(sha256(bytes), 'hex')) stored
);

create table plan (
  id bigint generated always as identity primary key,
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  status text not null check (status in ('draft', 'adopted', 'discarded')),
  title jsonb check (jsonb_typeof(title) = 'object'),
  year integer check (year between 1 and 9999),
  language text check (language in ('bg', 'en')),
  declared_measure_count integer check (declared_measure_count >= 0),
  demonstration boolean not null,
  adoption_body text,
  adoption_act text,
  adoption_number text,
  adoption_date date,
  created_at timestamptz(3) not null,
  constraint plan_adopted_is_whole check (
    status <> 'adopted'
    or num_nulls(
      slug, title, year, language, adoption_body, adoption_act, adoption_number, adoption_date
    ) = 0
  )
);

create table draft (
  plan_id bigint primary key references plan,
  version integer not null check (version >= 1),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  findings jsonb not null check (jsonb_typeof(findings) = 'array'),
  document_id bigint not null references document,
  imported_by text not null,
  imported_at timestamptz(3) not null
);

create table goal (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  position integer not null check (position >= 1),
  number text not null,
  title jsonb not null check (jsonb_typeof(title) = 'object'),
  unique (plan_id, position)
);

create table measure (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  goal_id bigint references goal,
  position integer not null check (position >= 1),
  number text not null,
  code text not null,
  shared_funding_with text[] not null,
  deadline_kind text not null
    check (deadline_kind in ('month', 'range', 'recurring', 'phased', 'open')),
  deadline_from text check (deadline_from ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  deadline_to text check (deadline_to ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  deadline_every text check (deadline_every in ('month', 'quarter', 'year')),
  deadline_phases jsonb not null check (jsonb_typeof(deadline_phases) = 'array'),
  source_table integer check (source_table >= 1),
  source_row integer check (source_row >= 1),
  unique (plan_id, position),
  unique (plan_id, code),
  constraint measure_source_is_whole check (num_nulls(source_table, source_row) in (0, 2))
);

create table measure_text (
  measure_id bigint not null references measure,
  language text not null check (language in ('bg', 'en')),
  measure text not null,
  objective text not null,
  expected_results text not null,
  baseline text not null,
  target text not null,
  budget text not null,
  deadline text not null,
  responsible text not null,
  partners text not null,
  primary key (measure_id, language)
);

create table indicator (
  id bigint generated always as identity primary key,
  measure_id bigint not null references measure,
  position integer not null check (position >= 1),
  name jsonb not null check (jsonb_typeof(name) = 'object'),
  kind text not null check (kind in (
    'count', 'percent', 'ratio', 'milestone', 'coverage', 'cap', 'maintain', 'trend', 'qualitative'
  )),
  unit jsonb check (jsonb_typeof(unit) = 'object'),
  baseline_value numeric,
  baseline_note text,
  accumulates text not null check (accumulates in ('sum', 'last', 'ratio')),
  measured text not null check (measured in ('level', 'change', 'threshold')),
  target_kind text not null check (target_kind in (
    'at-least', 'at-most', 'exactly', 'between', 'all', 'stages', 'trend', 'words', 'none'
  )),
  target_value numeric,
  target_low numeric,
  target_high numeric,
  target_stages jsonb check (jsonb_typeof(target_stages) = 'array'),
  target_note text,
  confidence text not null check (confidence in ('sure', 'likely', 'unsure')),
  unique (measure_id, position),
  constraint indicator_target_fits_kind check (
    case
      when target_kind in ('at-least', 'at-most', 'exactly') then target_value is not null
      when target_kind = 'all' then true
      else target_value is null
    end
    and num_nulls(target_low, target_high) = case target_kind when 'between' then 0 else 2 end
    and (target_stages is not null) = (target_kind = 'stages')
  )
);

create table funding (
  measure_id bigint not null references measure,
  position integer not null check (position >= 1),
  source text not null,
  amount numeric,
  currency text check (currency in ('BGN', 'EUR')),
  basis text check (basis in ('total', 'per-year')),
  note text,
  primary key (measure_id, position)
);

create table measure_institution (
  measure_id bigint not null references measure,
  role text not null check (role in ('responsible', 'partner')),
  position integer not null check (position >= 1),
  name text not null,
  as_printed text not null,
  known boolean not null,
  primary key (measure_id, role, position)
);

create table glossary_entry (
  plan_id bigint not null references plan,
  position integer not null check (position >= 1),
  abbreviation text not null,
  meaning jsonb not null check (jsonb_typeof(meaning) = 'object'),
  primary key (plan_id, position)
);`.execute(database)
  },
}
