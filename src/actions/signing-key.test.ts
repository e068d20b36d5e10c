import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { successionStatement } from '../core/publication/signing-key.ts'
import { listEntries } from '../store/audit.reader.ts'
import { listSigningKeys } from '../store/signing-key.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { keysFrom } from './keys.ts'
import { replaceSigningKey } from './replace-signing-key.ts'
import { fingerprintOf, isSignedBy } from './signature.ts'
import { type Signer, signingKey } from './signing-key.ts'
import { contextOf, later, moment } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const keys = keysFrom(Buffer.alloc(32, 7))
const bytes = (base64: string) => Buffer.from(base64, 'base64')
const said = Buffer.from('дума')

onEveryEngine('the key that publications are signed with', (opened) => {
  const context = (at = moment) => ({
    ...contextOf(opened.database, 'administrator'),
    now: () => at,
  })
  const signer = () => signingKey(context(), keys)
  const replace = (more: Partial<Parameters<typeof replaceSigningKey>[2]>, at?: string) =>
    replaceSigningKey(context(at), keys, {
      ...{ seen: '', cause: 'routine', reason: 'Нова година.' },
      ...more,
    })

  /** Each signature that the signer makes is by the public half of its last key. */
  const signsAsListed = ({ keys, sign, fingerprint }: Signer) => {
    const [last] = keys.slice(-1)
    assert.ok(last)
    assert.equal(last.fingerprint, fingerprint)
    assert.equal(fingerprintOf(bytes(last.publicKey)), fingerprint)
    assert.ok(isSignedBy(bytes(last.publicKey), said, sign(said)))
  }

  test('is made at its first use, once, also when several ask at the same time', async () => {
    assert.deepEqual(await listSigningKeys(opened.database), [])
    assert.deepEqual(await refusalCodes(replace({})), ['no-signing-key-yet'])
    const signers = await Promise.all([signer(), signer(), signer()])
    for (const each of signers) signsAsListed(each)
    const listed = await listSigningKeys(opened.database)
    assert.deepEqual(
      listed.map(({ cause, follows, signature, madeAt }) => [cause, follows, signature, madeAt]),
      [['first', null, null, moment]],
    )
    const [entry, ...more] = await listEntries(opened.database, { limit: 9 })
    assert.equal(more.length, 0)
    assert.deepEqual([entry?.action, entry?.actorName], ['make-signing-key', 'Merilo'])
  })

  test('its private half is in the database only sealed, and not in the log', async () => {
    const { rows } = await sql<{ sealed: string }>`select sealed from signing_secret`.execute(
      opened.database,
    )
    const [{ sealed } = { sealed: '' }, ...others] = rows
    assert.equal(others.length, 0)
    const fingerprint = (await signer()).fingerprint
    const opened64 = keys.open(sealed, `signing key ${fingerprint}`)
    assert.ok(opened64 && opened64.length > 60)
    const everything = JSON.stringify(await everythingKept(opened.database))
    assert.ok(!everything.includes(opened64))
    assert.ok(!everything.includes(bytes(opened64).toString('hex')))
    assert.equal(keys.open(sealed, 'signing key of another'), null)
    const logged = JSON.stringify(await listEntries(opened.database, { limit: 9 }))
    assert.ok(!logged.includes(sealed))
  })

  test('is replaced by one that it signs, with who and why in the log; its own private half is gone', async () => {
    const old = await signer()
    await replace({ seen: old.fingerprint, reason: '  Нова\nгодина. ' }, later(1000))
    const now = await signer()
    signsAsListed(now)
    assert.equal(now.keys.length, 2)
    const [first, second] = now.keys
    assert.ok(first && second?.signature)
    assert.deepEqual(
      [second.follows, second.cause, second.reason, second.madeBy, second.madeAt],
      [old.fingerprint, 'routine', 'Нова година.', 'Мария Петрова', later(1000)],
    )
    const statement = successionStatement(second)
    assert.ok(isSignedBy(bytes(first.publicKey), statement, bytes(second.signature)))
    assert.ok(isSignedBy(bytes(first.publicKey), said, old.sign(said)), 'old ones stay verifiable')
    const [entry] = await listEntries(opened.database, { limit: 1 })
    assert.deepEqual(
      [entry?.action, entry?.entityId, entry?.old, entry?.new],
      [
        'replace-signing-key',
        now.fingerprint,
        { fingerprint: old.fingerprint },
        { fingerprint: now.fingerprint, cause: 'routine', reason: 'Нова година.' },
      ],
    )
    const { rows } = await sql`select key_id from signing_secret`.execute(opened.database)
    assert.equal(rows.length, 1)
  })

  test('is not replaced twice by one form, nor without a reason', async () => {
    const { fingerprint } = await signer()
    const before = await everythingKept(opened.database)
    const [first] = await listSigningKeys(opened.database)
    const refused = await Promise.all([
      refusalCodes(replace({ seen: first?.fingerprint ?? '' })),
      refusalCodes(replace({ seen: fingerprint, reason: ' \n' })),
      refusalCodes(replace({ seen: fingerprint, reason: 'а'.repeat(501) })),
    ])
    assert.deepEqual(refused.flat(), ['changed-meanwhile', 'no-reason', 'no-reason'])
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('cannot sign once the key file is another; a new one then follows without its signature', async () => {
    const { fingerprint } = await signer()
    const others = keysFrom(Buffer.alloc(32, 8))
    assert.deepEqual(await refusalCodes(signingKey(context(), others)), ['key-not-at-hand'])
    const asked = { seen: fingerprint, cause: 'routine', reason: 'Загубен файл.' } as const
    await replaceSigningKey(context(later(2000)), others, asked)
    const now = await signingKey(context(), others)
    signsAsListed(now)
    const [last] = now.keys.slice(-1)
    assert.deepEqual([last?.cause, last?.follows, last?.signature], ['lost', fingerprint, null])
  })

  test('a key that was kept cannot be changed or deleted', async () => {
    for (const statement of [
      "update signing_key set cause = 'compromised' where cause = 'routine'",
      'delete from signing_key',
    ])
      await assert.rejects(sql.raw(statement).execute(opened.database), /signing_key only grows/)
  })
})
