import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onEveryEngine } from '../testing/test-database.ts'
import { people } from './0012-people.ts'

onEveryEngine('accounts from before they held several roles', (opened) => {
  test('keep their role, and the first of the secretariat administers from now on', async () => {
    const { database } = opened
    await sql`
drop table account_institution, account_role, institution cascade;
alter table account add column role text not null check (role in ('anyone', 'secretariat'));
insert into account (email, name, role, password_hash, created_at, version)
select email, email, role, '$argon2id$', '2024-05-06T07:08:09Z', 1 from (values
  (1, 'nobody', 'anyone'), (2, 'first', 'secretariat'), (3, 'second', 'secretariat')
) as kept (position, email, role) order by position`.execute(database)
    await people.up(database)
    assert.deepEqual(await rolesOfAll(), [
      ['first', 'administrator'],
      ['first', 'secretariat'],
      ['second', 'secretariat'],
    ])
  })

  test('a database without accounts comes up without roles', async () => {
    const { database } = opened
    await sql`
drop table account_institution, account_role, institution cascade;
delete from account;
alter table account add column role text not null`.execute(database)
    await people.up(database)
    assert.deepEqual(await rolesOfAll(), [])
  })

  async function rolesOfAll() {
    const { rows } = await sql<{ email: string; role: string }>`
      select email, account_role.role from account_role
      join account on account.id = account_id order by 1, 2`.execute(opened.database)
    return rows.map(({ email, role }) => [email, role])
  }
})
