import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Which indicators tell of people that small counts would reveal, and the editions of published versions that had to be
 * redacted since. Both only grow: the first edition is kept beside them and never served again.
 */
export const disclosure: Migration = {
  up: async (database) => {
    await sql`
create table indicator_disclosure (
  indicator_id bigint not null references indicator,
  version integer not null check (version >= 1),
  sensitive boolean not null,
  part_of_id bigint references indicator check (part_of_id <> indicator_id),
  reason jsonb not null check (jsonb_typeof(reason) = 'object'),
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (indicator_id, version)
);

create index indicator_disclosure_part_of on indicator_disclosure (part_of_id);

create trigger indicator_disclosure_only_grows before update or delete or truncate
  on indicator_disclosure for each statement execute function refuse_change();

create table publication_edition (
  publication_id bigint not null references publication,
  edition integer not null check (edition >= 1),
  content text not null,
  sha256 text not null,
  made_by text not null,
  made_at timestamptz(3) not null,
  primary key (publication_id, edition),
  constraint publication_edition_digest_is_of_content check (
    sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')
  )
);

create trigger publication_edition_only_grows before update or delete or truncate
  on publication_edition for each statement execute function refuse_change();`.execute(database)
  },
}
