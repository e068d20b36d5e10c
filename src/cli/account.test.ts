import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptInvitation } from '../actions/accept-invitation.ts'
import { signIn } from '../actions/sign-in.ts'
import { entriesWrittenBy } from '../actions/testing/log-entries.ts'
import { password, person } from '../actions/testing/person.ts'
import { refusalCodes } from '../actions/testing/refusal-codes.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { run, usage } from './account.ts'

onEveryEngine('merilo account', (opened) => {
  const call = async (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []]
    const io = {
      out: (text: string) => out.push(text),
      error: (text: string) => error.push(text),
      readFile: () => Promise.reject(new Error('reads no file')),
      writeFile: () => Promise.reject(new Error('writes no file')),
      language: 'en',
    } as const
    const { database } = opened
    const exitCode = await run(args, io, async () => ({ database, close: async () => {} }))
    return { exitCode, out: out.join('\n'), error: error.join('\n') }
  }
  const now = () => new Date().toISOString()
  const surroundings = () => ({ database: opened.database, now })

  test('somebody whom no administrator can let in is let in again, and the log says by what', async () => {
    await person(opened.database, 'admin@az.bg', ['administrator'])
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      call('recover', ' Admin@az.bg'),
    )
    assert.equal(result.exitCode, 0)
    assert.deepEqual(
      entries.map(({ action, actorName }) => [action, actorName]),
      [['recover-account', 'Merilo']],
    )
    const credentials = { email: 'admin@az.bg', remoteAddress: '192.0.2.1', userAgent: '' }
    const old = signIn(surroundings(), { ...credentials, password })
    assert.deepEqual(await refusalCodes(old), ['wrong-email-or-password'])
    const token = /\/en\/invitation\/([\w-]{43})$/.exec(result.out)?.[1] ?? ''
    await acceptInvitation(surroundings(), { token, password })
    assert.equal((await signIn(surroundings(), { ...credentials, password })).opened, 'session')
  })

  test('an address without an account is refused', async () => {
    assert.deepEqual(await refusalCodes(call('recover', 'nobody@az.bg')), ['no-such-account'])
  })

  test('anything else is told how it is used', async () => {
    for (const args of [
      [],
      ['recover'],
      ['recover', 'admin'],
      ['delete', 'a@b.bg'],
      ['recover', 'a@b.bg', 'x'],
    ])
      assert.deepEqual(await call(...args), { exitCode: 2, out: '', error: usage })
  })
})
