import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { createFirstAccount } from './create-first-account.ts'
import { moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { at, email } from './testing/secretariat.ts'

onEveryEngine('making the first account', (opened) => {
  test('the first account is made once, its password said once and kept as a hash', async () => {
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      createFirstAccount(at(opened, moment), {
        email: ' Secretariat@Merilo.local ',
        name: 'Секретариат',
      }),
    )
    assert.ok(result)
    assert.equal(result.email, email)
    assert.deepEqual(
      entries.map((entry) => [entry.action, entry.actorName, entry.new]),
      [
        [
          'create-first-account',
          'Merilo',
          { email, name: 'Секретариат', roles: ['secretariat', 'administrator'] },
        ],
      ],
    )
    const { rows } = await sql<{ all: string }>`
      select concat(account::text, audit_log::text) as all from account, audit_log`.execute(
      opened.database,
    )
    assert.ok(!rows[0]?.all.includes(result.password))
    assert.equal(await createFirstAccount(at(opened, moment), { email, name: 'Друг' }), null)
  })

  test('of two first starts at once one makes the account', async () => {
    await sql`delete from account_role; delete from account;`.execute(opened.database)
    const made = await Promise.all(
      [1, 2].map(() => createFirstAccount(at(opened, moment), { email, name: 'Секретариат' })),
    )
    const [only, ...more] = made.filter((each) => each !== null)
    assert.equal(more.length, 0)
    assert.equal(only?.email, email)
  })
})
