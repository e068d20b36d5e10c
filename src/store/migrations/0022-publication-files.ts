import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The files that a publication can be had as, made once and kept, and how the making comes along. Files only
 * grow; an edition after the first exists where what was published had to be made less, and its files stand
 * beside the old ones. Whatever was published before gets its files at the next start.
 */
export const publicationFiles: Migration = {
  up: async (database) => {
    await sql`
create table publication_file (
  id bigint generated always as identity primary key,
  publication_id bigint not null references publication,
  edition integer not null default 0 check (edition >= 0),
  name text not null check (name ~ '^[a-z0-9][a-z0-9.-]{0,99}$'),
  language text check (language in ('bg', 'en')),
  media_type text not null check (media_type <> ''),
  bytes bytea not null,
  size integer not null generated always as (length(bytes)) stored,
  sha256 text not null generated always as (encode(sha256(bytes), 'hex')) stored,
  prepared_at timestamptz(3) not null,
  unique nulls not distinct (publication_id, edition, name, language)
);

create trigger publication_file_only_grows before update or delete or truncate on publication_file
for each statement execute function refuse_change();

create table publication_preparation (
  publication_id bigint not null references publication,
  edition integer not null default 0 check (edition >= 0),
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  attempts integer not null default 0 check (attempts >= 0),
  step integer not null default 0 check (step >= 0),
  steps integer not null default 0 check (steps >= step),
  name text,
  language text check (language in ('bg', 'en')),
  left_out jsonb not null default '[]' check (jsonb_typeof(left_out) = 'array'),
  asked_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  primary key (publication_id, edition)
);

insert into publication_preparation (publication_id, state, asked_at, changed_at)
select id, 'waiting', published_at, published_at from publication;`.execute(database)
  },
}
