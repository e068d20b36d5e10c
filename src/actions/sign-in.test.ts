import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { createFirstAccount } from './create-first-account.ts'
import { readSession } from './read-session.ts'
import { signIn } from './sign-in.ts'
import { keysOf } from './sign-in-limits.ts'
import { signOut } from './sign-out.ts'
import { later, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const email = 'secretariat@merilo.local'
const minute = 60_000
const hour = 60 * minute

onEveryEngine('signing in', (opened) => {
  const at = (instant: string) => ({ database: opened.database, now: () => instant })
  let password = ''
  const attempt = (given: Partial<Parameters<typeof signIn>[1]>, instant = moment) =>
    signIn(at(instant), { email, password, remoteAddress: '192.0.2.1', ...given })

  test('the first account is made once, its password said once and kept as a hash', async () => {
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      createFirstAccount(at(moment), { email: ' Secretariat@Merilo.local ', name: 'Секретариат' }),
    )
    assert.ok(result)
    assert.equal(result.email, email)
    password = result.password
    assert.deepEqual(
      entries.map((entry) => [entry.action, entry.actorName, entry.new]),
      [['create-first-account', 'Merilo', { email, name: 'Секретариат', role: 'secretariat' }]],
    )
    const { rows } = await sql<{ all: string }>`
      select concat(account::text, audit_log::text) as all from account, audit_log`.execute(
      opened.database,
    )
    assert.ok(!rows[0]?.all.includes(password))
    assert.equal(await createFirstAccount(at(moment), { email, name: 'Друг' }), null)
  })

  test('of two first starts at once one makes the account', async () => {
    await sql`truncate account cascade`.execute(opened.database)
    const made = await Promise.all(
      [1, 2].map(() => createFirstAccount(at(moment), { email, name: 'Секретариат' })),
    )
    const [only, ...more] = made.filter((each) => each !== null)
    assert.equal(more.length, 0)
    password = only?.password ?? ''
  })

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
    const session = await readSession(at(moment), result.token)
    assert.deepEqual([session?.actor.name, session?.actor.role], ['Секретариат', 'secretariat'])
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

  test('a session ends after two hours of silence, and after twelve whatever happens', async () => {
    const { token } = await attempt({})
    const isOpen = async (after: number) =>
      (await readSession(at(later(after)), token)) !== undefined
    assert.ok(await isOpen(2 * hour - 1))
    for (let used = 3.5; used < 12; used += 1.5) assert.ok(await isOpen(used * hour), `${used}`)
    assert.ok(await isOpen(12 * hour - 1))
    assert.ok(!(await isOpen(12 * hour)))

    const silent = await attempt({})
    assert.equal(await readSession(at(later(2 * hour)), silent.token), undefined)
  })

  test('a page seen within a minute of another costs no write', async () => {
    const { token } = await attempt({})
    const seen = async () =>
      (
        await sql<{ at: string }>`
          select max(last_seen_at) as at from session`.execute(opened.database)
      ).rows[0]?.at
    await sql`delete from session where token_hash <> encode(sha256(${token}::bytea), 'hex')`.execute(
      opened.database,
    )
    await readSession(at(later(minute - 1)), token)
    assert.equal(await seen(), moment)
    await readSession(at(later(minute)), token)
    assert.equal(await seen(), later(minute))
  })

  test('signing out ends the session at once and is noted; a second time nothing happens', async () => {
    const { token } = await attempt({})
    const { entries } = await entriesWrittenBy(opened.database, () => signOut(at(moment), token))
    assert.deepEqual(
      entries.map((entry) => [entry.action, entry.actorName]),
      [['sign-out', 'Секретариат']],
    )
    assert.equal(await readSession(at(moment), token), undefined)
    const again = await entriesWrittenBy(opened.database, () => signOut(at(moment), token))
    assert.equal(again.entries.length, 0)
  })

  test('a token that nobody was given opens nothing', async () => {
    for (const token of ['', 'x', 'a'.repeat(43)])
      assert.equal(await readSession(at(moment), token), undefined)
  })

  test('signing in sweeps out the sessions that have run out', async () => {
    await attempt({}, later(30 * 24 * hour))
    const { rows } = await sql`select from session`.execute(opened.database)
    assert.equal(rows.length, 1)
  })
})
