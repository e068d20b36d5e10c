import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Forms of reports that came back as workbooks, each with the file as it came. They only grow. */
export const reportForms: Migration = {
  up: async (database) => {
    await sql`
create table report_form (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  plan_id bigint not null references plan,
  period text not null,
  institution_id bigint not null references institution,
  received_by text not null,
  received_at timestamptz(3) not null
);

create trigger report_form_only_grows before update or delete or truncate on report_form
for each statement execute function refuse_change();`.execute(database)
  },
}
