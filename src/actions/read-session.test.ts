import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { readSession } from './read-session.ts'
import { later, moment } from './testing/contexts.ts'
import { at, withSecretariat } from './testing/secretariat.ts'

const minute = 60_000
const hour = 60 * minute

onEveryEngine('reading a session', (opened) => {
  const signInHere = withSecretariat(opened)

  test('a session ends after two hours of silence, and after twelve whatever happens', async () => {
    const { token } = await signInHere({})
    const isOpen = async (after: number) =>
      (await readSession(at(opened, later(after)), token)) !== undefined
    assert.ok(await isOpen(2 * hour - 1))
    for (let used = 3.5; used < 12; used += 1.5) assert.ok(await isOpen(used * hour), `${used}`)
    assert.ok(await isOpen(12 * hour - 1))
    assert.ok(!(await isOpen(12 * hour)))

    const silent = await signInHere({})
    assert.equal(await readSession(at(opened, later(2 * hour)), silent.token), undefined)
  })

  test('a page seen within a minute of another costs no write', async () => {
    const { token } = await signInHere({})
    const seen = async () =>
      (
        await sql<{ at: string }>`
          select max(last_seen_at) as at from session`.execute(opened.database)
      ).rows[0]?.at
    await sql`delete from session where token_hash <> encode(sha256(${token}::bytea), 'hex')`.execute(
      opened.database,
    )
    await readSession(at(opened, later(minute - 1)), token)
    assert.equal(await seen(), moment)
    await readSession(at(opened, later(minute)), token)
    assert.equal(await seen(), later(minute))
  })

  test('a token that nobody was given opens nothing', async () => {
    for (const token of ['', 'x', 'a'.repeat(43)])
      assert.equal(await readSession(at(opened, moment), token), undefined)
  })
})
