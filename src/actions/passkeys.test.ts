import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectOptionalAccount } from '../store/account.reader.ts'
import { listPasskeys } from '../store/passkey.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { addPasskey, offerPasskey, removePasskey } from './add-passkey.ts'
import { disableAccount } from './disable-account.ts'
import { readSession } from './read-session.ts'
import { recoverAccount } from './recover-account.ts'
import { askForPasskey, signInByPasskey } from './sign-in-by-passkey.ts'
import { contextOf, later, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { person } from './testing/person.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { softAuthenticator } from './testing/soft-authenticator.ts'

const origin = 'https://merilo.example.bg'
const from = { remoteAddress: '192.0.2.1', userAgent: 'Firefox' }

onEveryEngine('passkeys', (opened) => {
  const at = (instant: string) => ({ database: opened.database, now: () => instant })
  const ask = (instant = moment) => askForPasskey(at(instant), origin)
  const show = (response: unknown, instant = moment) =>
    signInByPasskey(at(instant), { response, origin, ...from })

  async function withPasskey(email: string) {
    const context = await person(opened.database, email)
    const device = softAuthenticator(origin)
    const response = device.make(await offerPasskey(context, origin))
    await addPasskey(context, { response, name: ' Служебен  лаптоп ', origin })
    return { context, device }
  }

  const seen = async (email: string) => {
    const account = await selectOptionalAccount(opened.database, email)
    return { id: account?.id ?? '', seen: account?.version ?? 0 }
  }

  test('a passkey that was added opens a session, as two factors at once', async () => {
    const { context, device } = await withPasskey('added@az.bg')
    const { result, entries } = await entriesWrittenBy(opened.database, async () =>
      show(device.show(await ask())),
    )
    assert.equal(result.opened, 'session')
    const session = await readSession(at(moment), result.token)
    assert.equal(session?.actor.accountId, context.actor.accountId)
    assert.deepEqual(
      entries.map(({ action, new: now }) => [action, (now as { method: string }).method]),
      [['sign-in', 'passkey']],
    )
    const [kept] = await listPasskeys(opened.database, context.actor.accountId)
    assert.deepEqual([kept?.name, kept?.counter, kept?.lastUsedAt], ['Служебен лаптоп', 2, moment])
  })

  test('an answer works once, and only while its challenge is good', async () => {
    const { device } = await withPasskey('once@az.bg')
    const answer = device.show(await ask())
    await show(answer)
    assert.deepEqual(await refusalCodes(show(answer)), ['passkey-refused'])
    const slow = device.show(await ask())
    assert.deepEqual(await refusalCodes(show(slow, later(10 * 60_000))), ['passkey-refused'])
    const own = device.show({ challenge: 'AAAA' })
    assert.deepEqual(await refusalCodes(show(own)), ['passkey-refused'], 'a challenge of its own')
  })

  test('what was made or shown for another site holds nothing here', async () => {
    const context = await person(opened.database, 'elsewhere@az.bg')
    const elsewhere = softAuthenticator('https://merilo.example.org')
    const made = elsewhere.make(await offerPasskey(context, origin))
    const add = addPasskey(context, { response: made, name: 'ключ', origin })
    assert.deepEqual(await refusalCodes(add), ['passkey-refused'])
  })

  test('a device that does not ask who uses it is not taken', async () => {
    const context = await person(opened.database, 'unasked@az.bg')
    const careless = softAuthenticator(origin, false)
    const made = careless.make(await offerPasskey(context, origin))
    const add = addPasskey(context, { response: made, name: 'ключ', origin })
    assert.deepEqual(await refusalCodes(add), ['passkey-refused'])
  })

  test('the challenge for one account adds nothing to another', async () => {
    const [one, other] = [
      await person(opened.database, 'one@az.bg'),
      await person(opened.database, 'other@az.bg'),
    ]
    const device = softAuthenticator(origin)
    const response = device.make(await offerPasskey(one, origin))
    const add = addPasskey(other, { response, name: 'ключ', origin })
    assert.deepEqual(await refusalCodes(add), ['passkey-refused'])
    assert.deepEqual(await listPasskeys(opened.database, other.actor.accountId), [])
  })

  test('another device’s signature under a known passkey is not taken', async () => {
    const { device } = await withPasskey('forged@az.bg')
    const thief = softAuthenticator(origin)
    const answer = { ...thief.show(await ask()), id: device.id, rawId: device.id }
    assert.deepEqual(await refusalCodes(show(answer)), ['passkey-refused'])
  })

  test('what is no answer is refused', async () => {
    for (const nothing of [null, {}, [], 'x', { id: 7 }, { id: 'няма' }])
      assert.deepEqual(await refusalCodes(show(nothing)), ['passkey-refused'])
    const context = await person(opened.database, 'nothing@az.bg')
    await offerPasskey(context, origin)
    for (const nothing of [null, {}, 'x'])
      assert.deepEqual(
        await refusalCodes(addPasskey(context, { response: nothing, name: 'ключ', origin })),
        ['passkey-refused'],
      )
  })

  test('a passkey has a name, and is taken away by whoever has it only', async () => {
    const { context, device } = await withPasskey('named@az.bg')
    const stranger = await person(opened.database, 'stranger@az.bg')
    const nameless = addPasskey(context, { response: {}, name: ' ', origin })
    assert.deepEqual(await refusalCodes(nameless), ['passkey-name-wanted'])
    const theirs = removePasskey(stranger, device.id)
    assert.deepEqual(await refusalCodes(theirs), ['no-such-passkey'])
    const { entries } = await entriesWrittenBy(opened.database, () =>
      removePasskey(context, device.id),
    )
    assert.deepEqual(
      entries.map(({ action, old }) => [action, old]),
      [['remove-passkey', { name: 'Служебен лаптоп' }]],
    )
    assert.deepEqual(await refusalCodes(show(device.show(await ask()))), ['passkey-refused'])
  })

  test('recovery takes passkeys away, and a disabled account is not let in by one', async () => {
    const { device } = await withPasskey('stopped@az.bg')
    const administrator = contextOf(opened.database, 'administrator')
    await disableAccount(administrator, await seen('stopped@az.bg'))
    assert.deepEqual(await refusalCodes(show(device.show(await ask()))), ['account-is-disabled'])
    const lost = await withPasskey('lost@az.bg')
    await recoverAccount(administrator, await seen('lost@az.bg'), 'bg')
    assert.deepEqual(await refusalCodes(show(lost.device.show(await ask()))), ['passkey-refused'])
  })
})
