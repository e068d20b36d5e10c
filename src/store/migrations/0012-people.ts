import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The register of institutions, and accounts that hold several roles and stand for institutions. Who
 * had the only account until now was the administrator in fact, and is so in name from here on.
 */
export const people: Migration = {
  up: async (database) => {
    await sql`
create table institution (
  id bigint generated always as identity primary key,
  short_name text not null check (short_name <> ''),
  short_name_en text check (short_name_en <> ''),
  name jsonb not null check (jsonb_typeof(name) = 'object'),
  aliases text[] not null,
  parent_id bigint references institution,
  email text check (email <> ''),
  head_name text check (head_name <> ''),
  head_email text check (head_email <> ''),
  valid_from date,
  valid_to date,
  version integer not null check (version >= 1),
  constraint institution_is_valid_forwards check (valid_from <= valid_to),
  constraint institution_is_not_its_own_parent check (parent_id <> id)
);

create unique index institution_short_name on institution (short_name) where valid_to is null;

create table account_role (
  account_id bigint not null references account,
  role text not null check (role in (
    'reader', 'auditor', 'council-member', 'focal-point', 'secretariat', 'administrator'
  )),
  primary key (account_id, role)
);

create table account_institution (
  account_id bigint not null references account,
  institution_id bigint not null references institution,
  primary key (account_id, institution_id)
);

create index account_institution_institution on account_institution (institution_id);

insert into account_role (account_id, role)
select id, role from account where role <> 'anyone'
union
select min(id), 'administrator' from account where role = 'secretariat' having count(*) > 0;

alter table account drop column role;`.execute(database)
  },
}
