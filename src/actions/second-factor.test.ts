import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onEveryEngine } from '../store/testing/test-database.ts'
import type { ActionContext } from './action-context.ts'
import { changePassword } from './change-password.ts'
import { endSessions } from './end-sessions.ts'
import { keysFrom } from './keys.ts'
import { readSession } from './read-session.ts'
import {
  confirmOfferedSecret,
  offerSecret,
  removeSecondFactor,
  renewRecoveryCodes,
  waitingSecret,
} from './set-up-second-factor.ts'
import { showSecondFactor } from './show-second-factor.ts'
import { signIn } from './sign-in.ts'
import { later, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { password, person } from './testing/person.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { codeOf, timeStepOf } from './totp.ts'

const keys = keysFrom(Buffer.alloc(32, 1))
const origin = { remoteAddress: '192.0.2.1', userAgent: 'Firefox' }
const minute = 60_000

onEveryEngine('one’s own account', (opened) => {
  const at = (instant: string) => ({ database: opened.database, now: () => instant })
  const enter = (email: string, secret = password, instant = moment) =>
    signIn(at(instant), { email, password: secret, ...origin })
  const show = (token: string, code: string, instant = moment) =>
    showSecondFactor(at(instant), keys, { token, code, ...origin })
  const codeAt = (secret: Uint8Array, instant: string) => codeOf(secret, timeStepOf(instant))

  /** Somebody with a second factor, set up a minute before `moment`. */
  async function secured(email: string) {
    const context = await person(opened.database, email)
    const before: ActionContext = { ...context, now: () => later(-minute) }
    await offerSecret(before, keys)
    const secret = await waitingSecret(before, keys)
    assert.ok(secret)
    const code = codeAt(secret, later(-minute))
    const codes = await confirmOfferedSecret(before, keys, { code, session: null })
    return { context, secret, codes }
  }

  test('once a code has confirmed it, a code is asked for after the password', async () => {
    const { secret } = await secured('totp@az.bg')
    const asked = await enter('totp@az.bg')
    assert.equal(asked.opened, 'second-factor')
    assert.equal(await readSession(at(moment), asked.token), undefined, 'opens nothing by itself')
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      show(asked.token, `${codeAt(secret, moment).slice(0, 3)} ${codeAt(secret, moment).slice(3)}`),
    )
    assert.equal(result.opened, 'session')
    assert.ok(await readSession(at(moment), result.token))
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['sign-in'],
    )
    assert.deepEqual(await refusalCodes(show(asked.token, '000000')), ['sign-in-again'])
  })

  test('until it is confirmed the password alone opens, and a wrong code confirms nothing', async () => {
    const context = await person(opened.database, 'offered@az.bg')
    await offerSecret(context, keys)
    const secret = await waitingSecret(context, keys)
    const wrong = confirmOfferedSecret(context, keys, { code: '12345', session: null })
    assert.deepEqual(await refusalCodes(wrong), ['wrong-code'])
    assert.equal((await enter('offered@az.bg')).opened, 'session')
    assert.deepEqual(
      await waitingSecret(context, keys),
      secret,
      'the same until another is asked for',
    )
    await offerSecret(context, keys)
    assert.notDeepEqual(await waitingSecret(context, keys), secret)
  })

  test('no code is taken twice, nor one from before it', async () => {
    const { secret } = await secured('replay@az.bg')
    const first = await enter('replay@az.bg')
    const second = await enter('replay@az.bg')
    const code = codeAt(secret, moment)
    const both = await Promise.allSettled([show(first.token, code), show(second.token, code)])
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
    const third = await enter('replay@az.bg')
    assert.deepEqual(await refusalCodes(show(third.token, code)), ['wrong-code'])
    const earlier = codeAt(secret, later(-30_000))
    assert.deepEqual(await refusalCodes(show(third.token, earlier)), ['wrong-code'])
    const next = later(30_000)
    assert.equal((await show(third.token, codeAt(secret, next), next)).opened, 'session')
  })

  test('the code that confirmed it opens nothing afterwards', async () => {
    const context = await person(opened.database, 'confirming@az.bg')
    await offerSecret(context, keys)
    const secret = await waitingSecret(context, keys)
    assert.ok(secret)
    const code = codeAt(secret, moment)
    await confirmOfferedSecret(context, keys, { code, session: null })
    const { token } = await enter('confirming@az.bg')
    assert.deepEqual(await refusalCodes(show(token, code)), ['wrong-code'])
  })

  test('each recovery code opens once, however it is typed, and the log counts those left', async () => {
    const { codes } = await secured('codes@az.bg')
    assert.equal(new Set(codes).size, 10)
    const [code = ''] = codes
    const { token } = await enter('codes@az.bg')
    const { entries } = await entriesWrittenBy(opened.database, () =>
      show(token, ` ${code.toUpperCase().replaceAll('-', ' ')} `),
    )
    const [latest, before, ...more] = entries
    assert.deepEqual([latest?.action, before?.action, more], ['sign-in', 'use-recovery-code', []])
    assert.deepEqual(before?.new, { left: 9 })
    const again = await enter('codes@az.bg')
    assert.deepEqual(await refusalCodes(show(again.token, code)), ['wrong-code'])
  })

  test('new recovery codes take the place of those before them', async () => {
    const { context, codes } = await secured('renewed@az.bg')
    const [fresh = ''] = await renewRecoveryCodes(context)
    const { token } = await enter('renewed@az.bg')
    assert.deepEqual(await refusalCodes(show(token, codes[0] ?? '')), ['wrong-code'])
    assert.equal((await show(token, fresh)).opened, 'session')
  })

  test('after five wrong codes even the right one waits, wherever it comes from', async () => {
    const { secret } = await secured('guessed@az.bg')
    const { token } = await enter('guessed@az.bg')
    for (let failure = 1; failure <= 5; failure += 1)
      assert.deepEqual(await refusalCodes(show(token, '12345')), ['wrong-code'])
    const elsewhere = {
      token,
      code: codeAt(secret, moment),
      ...origin,
      remoteAddress: '203.0.113.9',
    }
    const right = showSecondFactor(at(moment), keys, elsewhere)
    assert.deepEqual(await refusalCodes(right), ['too-many-attempts'])
    const anew = await enter('guessed@az.bg')
    assert.deepEqual(await refusalCodes(show(anew.token, codeAt(secret, moment))), [
      'too-many-attempts',
    ])
    const after = later(31_000)
    assert.equal((await show(token, codeAt(secret, after), after)).opened, 'session')
  })

  test('the second factor is to be shown within ten minutes of the first', async () => {
    const { secret } = await secured('slow@az.bg')
    const { token } = await enter('slow@az.bg')
    const over = later(10 * minute)
    assert.deepEqual(await refusalCodes(show(token, codeAt(secret, over), over)), ['sign-in-again'])
    assert.deepEqual(await refusalCodes(show('x'.repeat(43), '123456')), ['sign-in-again'])
  })

  test('without the key of the data folder the secret is lost, and recovery codes still open', async () => {
    const { secret, codes } = await secured('keyless@az.bg')
    const { token } = await enter('keyless@az.bg')
    const others = keysFrom(Buffer.alloc(32, 2))
    const shown = { token, code: codeAt(secret, moment), ...origin }
    assert.deepEqual(await refusalCodes(showSecondFactor(at(moment), others, shown)), [
      'wrong-code',
    ])
    const recovered = { ...shown, code: codes[0] ?? '' }
    assert.equal((await showSecondFactor(at(moment), others, recovered)).opened, 'session')
  })

  test('neither the secret nor a recovery code is kept in the clear', async () => {
    const { secret, codes } = await secured('clear@az.bg')
    const { rows } = await sql<{ all: string }>`
      select string_agg(row, '') as all from (
        select second_factor::text as row from second_factor
        union all select recovery_code::text from recovery_code
        union all select audit_log::text from audit_log
      ) as rows`.execute(opened.database)
    const all = rows[0]?.all ?? ''
    for (const form of [
      Buffer.from(secret).toString('base64url'),
      Buffer.from(secret).toString('hex'),
    ])
      assert.ok(!all.includes(form))
    for (const code of codes) assert.ok(!all.includes(code))
  })

  test('taken away, it is asked for no longer', async () => {
    const { context } = await secured('removed@az.bg')
    assert.deepEqual(await refusalCodes(offerSecret(context, keys)), ['has-second-factor'])
    await removeSecondFactor(context)
    assert.equal((await enter('removed@az.bg')).opened, 'session')
    assert.deepEqual(await refusalCodes(removeSecondFactor(context)), ['no-second-factor'])
    assert.deepEqual(await refusalCodes(renewRecoveryCodes(context)), ['no-second-factor'])
  })

  test('another password needs the one before it, and ends the other sessions', async () => {
    const context = await person(opened.database, 'password@az.bg')
    const here = await readSession(at(moment), (await enter('password@az.bg')).token)
    const elsewhere = await enter('password@az.bg')
    const request = { password: 'облак пергел седефено', session: here?.id ?? null, ...origin }
    const wrong = changePassword(context, { ...request, old: 'wrong' })
    assert.deepEqual(await refusalCodes(wrong), ['wrong-password'])
    const weak = changePassword(context, { ...request, old: password, password: 'x' })
    assert.deepEqual(await refusalCodes(weak), ['password-too-short'])
    const { entries } = await entriesWrittenBy(opened.database, () =>
      changePassword(context, { ...request, old: password }),
    )
    assert.deepEqual(
      entries.map(({ action, old, new: now }) => [action, old, now]),
      [['change-password', { sessions: 1 }, null]],
    )
    assert.equal(await readSession(at(moment), elsewhere.token), undefined)
    assert.deepEqual(await refusalCodes(enter('password@az.bg')), ['wrong-email-or-password'])
    assert.equal((await enter('password@az.bg', request.password)).opened, 'session')
  })

  test('guessing the present password in a session that was left open is slowed down, too', async () => {
    const context = await person(opened.database, 'left-open@az.bg')
    const request = { old: 'wrong', password: 'облак пергел седефено', session: null, ...origin }
    for (let failure = 1; failure <= 5; failure += 1)
      assert.deepEqual(await refusalCodes(changePassword(context, request)), ['wrong-password'])
    const right = changePassword(context, { ...request, old: password })
    assert.deepEqual(await refusalCodes(right), ['too-many-attempts'])
  })

  test('one session is ended or all but this one, and never those of somebody else', async () => {
    const context = await person(opened.database, 'sessions@az.bg')
    await person(opened.database, 'somebody@az.bg')
    const tokens: string[] = []
    for (let each = 1; each <= 3; each += 1) tokens.push((await enter('sessions@az.bg')).token)
    const stranger = (await enter('somebody@az.bg')).token
    const ids = await Promise.all(
      [...tokens, stranger].map(async (token) => (await readSession(at(moment), token))?.id ?? ''),
    )
    const open = async () =>
      (await Promise.all([...tokens, stranger].map((token) => readSession(at(moment), token)))).map(
        (session) => session !== undefined,
      )
    await endSessions(context, { only: ids[0] ?? '' })
    assert.deepEqual(await open(), [false, true, true, true])
    const others = endSessions(context, { only: ids[3] ?? '' })
    assert.deepEqual(await refusalCodes(others), ['no-such-session'])
    await endSessions(context, { except: ids[1] ?? '' })
    assert.deepEqual(await open(), [false, true, false, true])
  })
})
