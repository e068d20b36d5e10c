import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { RawAccount } from '../core/access/typed-account.ts'
import { listAccounts, selectOptionalAccount } from '../store/account.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { addInstitution } from './add-institution.ts'
import { changeAccount } from './change-account.ts'
import { disableAccount, enableAccount } from './disable-account.ts'
import { inviteAccount } from './invite-account.ts'
import { readSession } from './read-session.ts'
import { recoverAccount } from './recover-account.ts'
import { signIn } from './sign-in.ts'
import { contextOf, later, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { password, person } from './testing/person.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { typedInstitution } from './testing/typed-institution.ts'

const day = 24 * 60 * 60_000

onEveryEngine('accounts', (opened) => {
  const context = () => contextOf(opened.database, 'administrator')
  const at = (instant: string) => ({ database: opened.database, now: () => instant })
  const typed = (email: string, more: Partial<RawAccount> = {}): RawAccount => ({
    ...{ email, name: 'Иван Петров', roles: ['reader'], institutions: '' },
    ...more,
  })
  const enter = (email: string, secret = password) =>
    signIn(at(moment), { email, password: secret, remoteAddress: '192.0.2.1', userAgent: '' })
  const kept = async (email: string) => {
    const account = await selectOptionalAccount(opened.database, email)
    assert.ok(account)
    return account
  }
  const seen = async (email: string) => {
    const { id, version } = await kept(email)
    return { id, seen: version }
  }

  test('whoever is invited chooses a password by the link and signs in with it', async () => {
    const { id } = await addInstitution(context(), typedInstitution('АЗ'))
    const focal = typed('invited@az.bg', { roles: ['focal-point'], institutions: 'аз' })
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      inviteAccount(context(), focal, 'bg'),
    )
    assert.equal(result.expiresAt, later(7 * day))
    const [entry] = entries
    assert.deepEqual([entry?.action, entry?.entityId], ['invite-account', result.accountId])
    assert.deepEqual(await refusalCodes(enter('invited@az.bg')), ['wrong-email-or-password'])

    const accept = { token: result.token, password }
    const accepted = await acceptInvitation(at(later(7 * day - 1)), accept)
    assert.deepEqual(accepted, { email: 'invited@az.bg' })
    const session = await readSession(at(moment), (await enter('invited@az.bg')).token)
    assert.deepEqual(session?.actor.roles, ['focal-point'])
    assert.deepEqual(session?.actor.institutions, [id])
  })

  test('a link opens once, and not after a week', async () => {
    const { token } = await inviteAccount(context(), typed('once@az.bg'), 'bg')
    const accept = (instant: string) => acceptInvitation(at(instant), { token, password })
    assert.deepEqual(await refusalCodes(accept(later(7 * day))), ['invitation-is-over'])
    const both = await Promise.allSettled([accept(moment), accept(moment)])
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.deepEqual(await refusalCodes(accept(moment)), ['invitation-is-over'])
    const nothing = acceptInvitation(at(moment), { token: '', password })
    assert.deepEqual(await refusalCodes(nothing), ['invitation-is-over'])
  })

  test('a password that will not do leaves the link as good as it was', async () => {
    const { token } = await inviteAccount(context(), typed('weak@az.bg'), 'bg')
    const weak = acceptInvitation(at(moment), { token, password: 'passwordpassword' })
    assert.deepEqual(await refusalCodes(weak), ['password-guessable'])
    await acceptInvitation(at(moment), { token, password })
  })

  test('the link goes to the person by mail, and neither it nor the password is kept anywhere else', async () => {
    const { token } = await inviteAccount(context(), typed('mailed@az.bg'), 'en')
    await acceptInvitation(at(moment), { token, password })
    const { rows } = await sql<{ row: string; secret_path: string | null }>`
      select to_jsonb(mail)::text as row, secret_path from mail where to_email = 'mailed@az.bg'`.execute(
      opened.database,
    )
    assert.deepEqual(
      rows.map((each) => each.secret_path),
      [`/en/invitation/${token}`],
    )
    const kept = await sql<{ all: string }>`
      select string_agg(row, '') as all from (
        select account::text as row from account union all select invitation::text from invitation
        union all select audit_log::text from audit_log union all select session::text from session
      ) as rows`.execute(opened.database)
    assert.ok(!kept.rows[0]?.all.includes(token))
    assert.ok(!kept.rows[0]?.all.includes(password))
  })

  test('there is one account of an address, however the address is typed', async () => {
    await inviteAccount(context(), typed('same@az.bg'), 'bg')
    const again = inviteAccount(context(), typed(' SAME@az.bg'), 'bg')
    assert.deepEqual(await refusalCodes(again), ['email-is-taken'])
    const other = await inviteAccount(context(), typed('other@az.bg'), 'bg')
    const request = { id: other.accountId, typed: typed('same@az.bg'), seen: 1 }
    assert.deepEqual(await refusalCodes(changeAccount(context(), request)), ['email-is-taken'])
  })

  test('what an account may changes in the sessions that are open', async () => {
    await person(opened.database, 'changes@az.bg')
    const { token } = await enter('changes@az.bg')
    const change = typed('changes@az.bg', { roles: ['auditor', 'council-member'] })
    const { entries } = await entriesWrittenBy(opened.database, async () =>
      changeAccount(context(), { ...(await seen('changes@az.bg')), typed: change }),
    )
    const session = await readSession(at(moment), token)
    assert.deepEqual(session?.actor.roles, ['auditor', 'council-member'])
    assert.deepEqual(
      entries.map(({ action, old, new: now }) => [action, (old as RawAccount).roles, now]),
      [
        [
          'change-account',
          ['reader'],
          { ...change, institutions: [], roles: ['auditor', 'council-member'] },
        ],
      ],
    )
  })

  test('of two who change an account the second is told', async () => {
    await inviteAccount(context(), typed('twice@az.bg'), 'bg')
    const { id } = await seen('twice@az.bg')
    const change = (name: string) =>
      changeAccount(context(), { id, typed: typed('twice@az.bg', { name }), seen: 1 })
    await change('Първи')
    assert.deepEqual(await refusalCodes(change('Втори')), ['changed-meanwhile'])
    assert.equal((await kept('twice@az.bg')).name, 'Първи')
  })

  test('a disabled account is signed out everywhere and not let in, until it is enabled', async () => {
    await person(opened.database, 'stopped@az.bg')
    const { token } = await enter('stopped@az.bg')
    const { entries } = await entriesWrittenBy(opened.database, async () =>
      disableAccount(context(), await seen('stopped@az.bg')),
    )
    assert.deepEqual(
      entries.map(({ action, old }) => [action, old]),
      [['disable-account', { sessions: 1 }]],
    )
    assert.equal(await readSession(at(moment), token), undefined)
    assert.deepEqual(await refusalCodes(enter('stopped@az.bg')), ['account-is-disabled'])
    const wrong = enter('stopped@az.bg', 'wrong')
    assert.deepEqual(
      await refusalCodes(wrong),
      ['wrong-email-or-password'],
      'a stranger learns nothing',
    )
    await enableAccount(context(), await seen('stopped@az.bg'))
    await enter('stopped@az.bg')
  })

  test('a link that is out opens nothing once the account is disabled', async () => {
    const { token } = await inviteAccount(context(), typed('late@az.bg'), 'bg')
    await disableAccount(context(), await seen('late@az.bg'))
    const accept = acceptInvitation(at(moment), { token, password })
    assert.deepEqual(await refusalCodes(accept), ['invitation-is-over'])
    const recover = recoverAccount(context(), await seen('late@az.bg'), 'bg')
    assert.deepEqual(await refusalCodes(recover), ['account-is-disabled'])
  })

  test('recovery takes every way in away, ends all sessions, and makes a new link', async () => {
    await person(opened.database, 'lost@az.bg')
    const { token: session } = await enter('lost@az.bg')
    const { result, entries } = await entriesWrittenBy(opened.database, async () =>
      recoverAccount(context(), await seen('lost@az.bg'), 'bg'),
    )
    assert.deepEqual(
      entries.map(({ action, old }) => [action, old]),
      [['recover-account', { secondFactor: false, passkeys: 0, sessions: 1 }]],
    )
    assert.equal(await readSession(at(moment), session), undefined)
    assert.deepEqual(await refusalCodes(enter('lost@az.bg')), ['wrong-email-or-password'])
    const { token: second } = await recoverAccount(context(), await seen('lost@az.bg'), 'bg')
    const first = acceptInvitation(at(moment), { token: result.token, password })
    assert.deepEqual(await refusalCodes(first), ['invitation-is-over'], 'the new one replaces it')
    await acceptInvitation(at(moment), { token: second, password })
    await enter('lost@az.bg')
  })

  test('somebody who can sign in is left to administer, and nobody disables themselves', async () => {
    const only = await person(opened.database, 'only@az.bg', ['administrator'])
    const request = await seen('only@az.bg')
    const disable = disableAccount(context(), request)
    assert.deepEqual(await refusalCodes(disable), ['last-administrator'])
    assert.deepEqual(await refusalCodes(disableAccount(only, request)), ['disables-itself'])
    const change = changeAccount(context(), { ...request, typed: typed('only@az.bg') })
    assert.deepEqual(await refusalCodes(change), ['last-administrator'])

    await inviteAccount(context(), typed('never@az.bg', { roles: ['administrator'] }), 'bg')
    const still = disableAccount(context(), request)
    assert.deepEqual(
      await refusalCodes(still),
      ['last-administrator'],
      'who never came in is nobody',
    )
    await person(opened.database, 'second@az.bg', ['administrator'])
    await disableAccount(context(), request)
  })

  test('the list says of each what state it is in', async () => {
    const accounts = await listAccounts(opened.database)
    const of = (email: string) => {
      const { hasPassword, invitedUntil, lastSeenAt, disabledAt } =
        accounts.find((each) => each.email === email) ?? {}
      return { hasPassword, invitedUntil, lastSeenAt, disabledAt }
    }
    const nothing = { invitedUntil: null, lastSeenAt: null, disabledAt: null }
    assert.deepEqual(of('never@az.bg'), {
      ...nothing,
      hasPassword: false,
      invitedUntil: later(7 * day),
    })
    assert.deepEqual(of('second@az.bg'), { ...nothing, hasPassword: true })
    assert.deepEqual(of('only@az.bg'), { ...nothing, hasPassword: true, disabledAt: moment })
    assert.deepEqual(of('stopped@az.bg'), { ...nothing, hasPassword: true, lastSeenAt: moment })
  })
})
