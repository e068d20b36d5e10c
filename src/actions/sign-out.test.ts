import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { readSession } from './read-session.ts'
import { signOut } from './sign-out.ts'
import { moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { at, withSecretariat } from './testing/secretariat.ts'

onEveryEngine('signing out', (opened) => {
  const signInHere = withSecretariat(opened)

  test('signing out ends the session at once and is noted; a second time nothing happens', async () => {
    const { token } = await signInHere({})
    const { entries } = await entriesWrittenBy(opened.database, () =>
      signOut(at(opened, moment), token),
    )
    assert.deepEqual(
      entries.map((entry) => [entry.action, entry.actorName]),
      [['sign-out', 'Секретариат']],
    )
    assert.equal(await readSession(at(opened, moment), token), undefined)
    const again = await entriesWrittenBy(opened.database, () => signOut(at(opened, moment), token))
    assert.equal(again.entries.length, 0)
  })
})
