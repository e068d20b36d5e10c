import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Word templates of one's own that plans and reports are filled into, each with the file as it came. They only
 * grow: a version without a file says that the house's own look goes on from then.
 */
export const wordTemplates: Migration = {
  up: async (database) => {
    await sql`
create table word_template (
  kind text not null check (kind in ('plan', 'report')),
  version integer not null check (version >= 1),
  document_id bigint references document,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  primary key (kind, version)
);

create index word_template_document on word_template (document_id);

create trigger word_template_only_grows before update or delete or truncate on word_template
for each statement execute function refuse_change();`.execute(database)
  },
}
