import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { canonicalJson } from '../base/canonical-json.ts'
import { contentDigest, linkHash, peopleDigest, saltedMatter } from './log-chain.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const entry = {
  at: '2025-02-01T10:00:00.000Z',
  actorId: '7',
  actorName: 'Мария Петрова',
  action: 'publish-plan',
  entity: 'publication',
  entityId: 'plan-2024/2',
  old: { version: 1 },
  new: { version: 2, sha256: 'ab' },
  salt: '0123456789abcdef0123456789abcdef',
}

const contentOf = (of: typeof entry) =>
  contentDigest(sha256, saltedMatter(sha256, of), peopleDigest(sha256, of))

test('every field of an entry is in the digest of what it holds', () => {
  const changes: readonly Partial<typeof entry>[] = [
    { at: '2025-02-01T10:00:00.001Z' },
    { actorId: '8' },
    { actorName: 'Мария Петровa' },
    { action: 'sign-in' },
    { entity: 'plan' },
    { entityId: 'plan-2024/3' },
    { old: { version: 0 } },
    { new: { version: 2, sha256: 'ac' } },
    { salt: '1123456789abcdef0123456789abcdef' },
  ]
  const digests = [entry, ...changes.map((change) => ({ ...entry, ...change }))].map(contentOf)
  assert.equal(new Set(digests).size, digests.length)
  const standsFor = contentDigest(
    sha256,
    saltedMatter(sha256, entry),
    peopleDigest(sha256, { ...entry, institutions: ['1'] }),
  )
  assert.ok(!digests.includes(standsFor), 'and the institutions that it concerns')
})

test('what was done is shown without who did it: neither name nor salt of the people is in it', () => {
  const shown = saltedMatter(sha256, entry)
  const written = canonicalJson(shown)
  for (const hidden of [entry.actorName, entry.salt, 'actor', 'institutions'])
    assert.ok(!written.includes(hidden), hidden)
  assert.equal(contentDigest(sha256, shown, peopleDigest(sha256, entry)), contentOf(entry))
})

test('who did it cannot be guessed from what is shown: the right name without the salt gives another digest', () => {
  const { salt } = saltedMatter(sha256, entry)
  for (const guess of [salt, sha256(`people ${salt}`), ''])
    assert.notEqual(peopleDigest(sha256, { ...entry, salt: guess }), peopleDigest(sha256, entry))
})

test('the hash of an entry hangs on its number, on what it holds and on the hash before it', () => {
  const link = { seq: '5', content: contentOf(entry), previousHash: '0'.repeat(64) }
  const hashes = [
    link,
    { ...link, seq: '6' },
    { ...link, content: sha256('other') },
    { ...link, previousHash: '1'.repeat(64) },
  ].map((each) => linkHash(sha256, each))
  assert.equal(new Set(hashes).size, 4)
})

test('the digests are what the documents say, so that another program can make them', () => {
  const h = (value: unknown) => sha256(canonicalJson(value))
  const { salt, actorId, actorName, ...done } = entry
  const matter = h({ ...done, salt: sha256(`matter ${salt}`) })
  const people = h({ actorId, actorName, salt: sha256(`people ${salt}`) })
  assert.equal(contentOf(entry), h({ matter, people }))
  const previousHash = 'f'.repeat(64)
  assert.equal(
    linkHash(sha256, { seq: '9', content: h({ matter, people }), previousHash }),
    h({ seq: '9', content: h({ matter, people }), previousHash }),
  )
})
