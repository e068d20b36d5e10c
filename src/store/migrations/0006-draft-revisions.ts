import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Every version of a draft: what changed with it, what a person found right, who and when. */
export const draftRevisions: Migration = {
  up: async (database) => {
    await sql`
create table draft_revision (
  plan_id bigint not null references plan,
  version integer not null check (version >= 1),
  document_id bigint not null references document,
  whole boolean not null,
  change jsonb not null check (jsonb_typeof(change) = 'object'),
  findings jsonb check (jsonb_typeof(findings) = 'array'),
  decided jsonb not null check (jsonb_typeof(decided) = 'array'),
  action text not null check (action <> ''),
  about jsonb not null check (jsonb_typeof(about) = 'object'),
  undoes integer,
  restores integer,
  made_by_id text not null,
  made_by text not null,
  made_at timestamptz(3) not null,
  primary key (plan_id, version),
  foreign key (plan_id, undoes) references draft_revision,
  foreign key (plan_id, restores) references draft_revision,
  constraint draft_revision_whole_has_findings check (whole = (findings is not null)),
  constraint draft_revision_only_looks_back check (undoes < version and restores < version)
);

-- How drafts came to what they are was not kept before; from here on they begin as they are.
insert into draft_revision (
  plan_id, version, document_id, whole, change, findings, decided, action, about,
  made_by_id, made_by, made_at
)
select
  plan_id, version, document_id, true, content, findings, '[]', 'import-plan', '{}',
  '', imported_by, imported_at
from draft;

create trigger draft_revision_only_grows before update or delete or truncate on draft_revision
  for each statement execute function refuse_change();`.execute(database)
  },
}
