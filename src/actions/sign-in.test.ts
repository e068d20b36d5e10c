import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { readSession } from './read-session.ts'
import { keysOf } from './sign-in-limits.ts'
import { later, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { at, withSecretariat } from './testing/secretariat.ts'

const hour = 60 * 60_000

onEveryEngine('signing in', (opened) => {
  const attempt = withSecretariat(opened)

  test('the right password opens a session, noted in the log', async () => {
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      attempt({ email: ' SECRETARIAT@merilo.local' }),
    )
    assert.match(result.token, /^[\w-]{43}$/)
    assert.equal(result.expiresAt, later(12 * hour))
    assert.deepEqual(
      entries.map((entry) => [entry.action, entry.actorName]),
      [['sign-in', 'Секретариат']],
    )
    const session = await readSession(at(opened, moment), result.token)
    assert.equal(session?.actor.name, 'Секретариат')
    assert.deepEqual(session?.actor.roles, ['administrator', 'secretariat'])
    assert.deepEqual(session?.actor.institutions, [])
  })

  test('the token is kept nowhere: who reads the database cannot use it', async () => {
    const { token } = await attempt({})
    const { rows } = await sql<{ row: string }>`
      select session::text as row from session
      union all select audit_log::text from audit_log`.execute(opened.database)
    assert.ok(rows.length > 0)
    for (const { row } of rows) assert.ok(!row.includes(token))
  })

  test('a wrong password and an unknown account are refused in the same words, and no log is kept', async () => {
    const wrong = { password: 'wrong', remoteAddress: '192.0.2.2' }
    const { entries } = await entriesWrittenBy(opened.database, async () => {
      assert.deepEqual(await refusalCodes(attempt(wrong)), ['wrong-email-or-password'])
      assert.deepEqual(await refusalCodes(attempt({ ...wrong, email: 'nobody@merilo.local' })), [
        'wrong-email-or-password',
      ])
      assert.deepEqual(await refusalCodes(attempt({ ...wrong, email: '\0\ud83d' })), [
        'wrong-email-or-password',
      ])
    })
    assert.equal(entries.length, 0)
  })

  test('after five failures even the right password waits, on this address only', async () => {
    const remoteAddress = '192.0.2.3'
    for (let failure = 1; failure <= 5; failure += 1)
      assert.deepEqual(await refusalCodes(attempt({ password: 'wrong', remoteAddress })), [
        'wrong-email-or-password',
      ])
    assert.deepEqual(await refusalCodes(attempt({ remoteAddress })), ['too-many-attempts'])
    await attempt({ remoteAddress: '192.0.2.4' })
    assert.deepEqual(await refusalCodes(attempt({ remoteAddress }, later(29_000))), [
      'too-many-attempts',
    ])
    await attempt({ remoteAddress }, later(30_000))
    assert.deepEqual(
      await refusalCodes(attempt({ password: 'wrong', remoteAddress }, later(31_000))),
      ['wrong-email-or-password'],
    )
  })

  test('waiting attempts do not make the wait longer', async () => {
    const remoteAddress = '192.0.2.5'
    for (let failure = 1; failure <= 5; failure += 1)
      await refusalCodes(attempt({ password: 'wrong', remoteAddress }))
    for (let impatient = 1; impatient <= 5; impatient += 1)
      await refusalCodes(attempt({ remoteAddress }, later(20_000)))
    await attempt({ remoteAddress }, later(30_000))
  })

  test('guesses sent all at once are judged no more often than in turn', async () => {
    const remoteAddress = '192.0.2.6'
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => refusalCodes(attempt({ password: 'wrong', remoteAddress }))),
    )
    const judged = codes.flat().filter((code) => code === 'wrong-email-or-password')
    assert.equal(judged.length, 5)
  })

  test('an address that tries many accounts is slowed down whatever the account', async () => {
    const remoteAddress = '2001:db8::1'
    const { address } = keysOf('', remoteAddress)
    await sql`insert into sign_in_attempt (scope, key_hash, failures, last_failed_at)
      values ('address', ${address.keyHash}, 50, ${moment})`.execute(opened.database)
    assert.deepEqual(await refusalCodes(attempt({ remoteAddress: '2001:db8::2' })), [
      'too-many-attempts',
    ])
    await attempt({ remoteAddress: '2001:db8:0:1::1' })
  })

  test('signing in well costs an address nothing, however often', async () => {
    const remoteAddress = '192.0.2.8'
    for (let time = 1; time <= 7; time += 1) await attempt({ remoteAddress })
    const { address } = keysOf('', remoteAddress)
    const { rows } = await sql<{ failures: number }>`
      select failures from sign_in_attempt where key_hash = ${address.keyHash}`.execute(
      opened.database,
    )
    assert.deepEqual(rows, [{ failures: 0 }])
  })

  test('failures of yesterday are forgotten and their rows removed', async () => {
    await attempt({ remoteAddress: '192.0.2.9' }, later(49 * hour))
    const { rows } = await sql`select from sign_in_attempt`.execute(opened.database)
    assert.equal(rows.length, 1)
  })

  test('signing in sweeps out the sessions that have run out', async () => {
    await attempt({}, later(30 * 24 * hour))
    const { rows } = await sql`select from session`.execute(opened.database)
    assert.equal(rows.length, 1)
  })
})
