import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { isRefusal } from '../core/base/refusal.ts'
import type { Manifest } from '../core/publication/manifest.ts'
import type { Publication } from '../core/publication/publication.ts'
import type { KeyRing, PublicKey } from '../core/publication/signing-key.ts'
import { successionStatement } from '../core/publication/signing-key.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { keysFrom } from './keys.ts'
import { makeBundle } from './make-bundle.ts'
import { publishPlan } from './publish-plan.ts'
import { fingerprintOf, newKeyPair, pemOf, signatureOf } from './signature.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import {
  bytesOf,
  councilsPrivateKey,
  type Files,
  filesIn,
  jsonIn,
  loggedAnew,
  signedAnew,
  zipOf,
} from './testing/forge-bundle.ts'
import { verifyBundles } from './verify-bundles.ts'

const keys = keysFrom(Buffer.alloc(32, 7))
const enough = { milliseconds: 120_000, megabytes: 1024 }

/** What a council, or whoever has its key, could make to harm those who check: all of it is signed and logged. */
onEveryEngine('verifying what is signed and hostile', (opened) => {
  let bundle: Files
  let privateKey: Uint8Array

  before(async () => {
    await keepPlan(opened.database, 'plan-2024')
    await publishPlan(contextOf(opened.database), { slug: 'plan-2024', seen: 0 })
    const kept = await selectOptionalPublication(opened.database, 'plan-2024', 1)
    assert.ok(kept)
    const of = { kept, prepared: [], site: 'https://merilo.example.bg' }
    bundle = filesIn(await makeBundle(contextOf(opened.database), keys, of))
    privateKey = await councilsPrivateKey(opened.database, keys)
  })

  const publicationNow = () => jsonIn<Publication>(bundle, 'publication.json')
  const published = (hostile: Publication, more: Partial<Manifest> = {}) => {
    const { files, log } = loggedAnew({ ...bundle, 'publication.json': bytesOf(hostile) })
    const { slug, title, year, demonstration } = hostile.plan
    const plan = { slug, title, year, demonstration }
    return zipOf(signedAnew(files, privateKey, { log, plan, ...more }))
  }
  const reportsOf = (periods: readonly string[], areRevisions = true) =>
    ({
      ...publicationNow(),
      reports: [
        {
          ...{ measure: '1', indicator: 3 },
          reports: periods.map((period, revision) => ({
            ...{ period, note: null, reported: { value: '1' } },
            ...(areRevisions ? { revision } : {}),
          })),
        },
      ],
    }) as unknown as Publication

  const answerTo = async (bytes: Uint8Array, limits = enough) => {
    const answer = await verifyBundles([{ name: 'a.zip', bytes }], null, limits)
    if (isRefusal(answer)) return answer.code
    const [found] = answer
    return [found?.verdict, found?.firstDifference?.figure]
  }

  test('a hundred thousand corrections of one report are computed like a few', async () => {
    const corrections = reportsOf(Array.from({ length: 100_000 }, () => '2024'))
    assert.deepEqual(await answerTo(published(corrections)), [
      'differs',
      'measure 1, indicator 3, degree',
    ])
  })

  test('what takes longer or more memory than any plan is stopped, and nothing is said of the bundle', async () => {
    const periods = ['2023-Q1', ...Array.from({ length: 200_000 }, () => '2024-12')]
    const many = published(reportsOf(periods, false))
    assert.equal(await answerTo(many, { ...enough, milliseconds: 3_000 }), 'bundle-too-complex')
    assert.equal(await answerTo(many, { ...enough, megabytes: 40 }), 'bundle-too-complex')
    const refusal = await verifyBundles([{ name: 'a.zip', bytes: many }], null, {
      ...{ milliseconds: 60_000, megabytes: 40 },
    })
    assert.ok(isRefusal(refusal))
    assert.match(refusal.message.bg, /^„a\.zip“: .*повече от 1 минута или повече от 40 MB/)
    assert.match(refusal.message.en, /^"a\.zip": .*more than 1 minute or more than 40 MB/)
  })

  test('a moment that is none is not read, and one that is, is told', async () => {
    for (const publishedAt of ['never', '\u001b[2J', '2024-02-30', '2024-13-01T00:00:00Z', '']) {
      const { files, log } = loggedAnew(bundle)
      const forged = zipOf(signedAnew(files, privateKey, { log, publishedAt }))
      assert.deepEqual(await answerTo(forged), ['broken', 'manifest.json'])
    }
  })

  test('ten thousand keys, each signed by the one before, are followed; a circle of keys is found out', async () => {
    const [first] = jsonIn<KeyRing>(bundle, 'keys.json').keys
    assert.ok(first)
    const ring: PublicKey[] = [first]
    let last = privateKey
    for (let made = 0; made < 10_000; made += 1) {
      const pair = newKeyPair()
      const key = {
        ...{ fingerprint: fingerprintOf(pair.publicKey), madeAt: first.madeAt },
        cause: 'routine' as const,
        publicKey: Buffer.from(pair.publicKey).toString('base64'),
        follows: ring.at(-1)?.fingerprint ?? null,
      }
      const signature = signatureOf(last, successionStatement(key))
      ring.push({ ...key, signature: Buffer.from(signature).toString('base64') })
      last = pair.privateKey
    }
    const newest = ring.at(-1)
    assert.ok(newest)
    const withRing = (all: readonly PublicKey[]) => {
      const pem = Buffer.from(pemOf(Buffer.from(newest.publicKey, 'base64')))
      const files = { ...bundle, 'public-key.pem': pem }
      const list = bytesOf({ format: 'merilo-keys/1', keys: all })
      const listed = { ...files, 'keys.json': list }
      return zipOf(signedAnew(listed, last, { key: newest.fingerprint }))
    }
    assert.deepEqual(await answerTo(withRing(ring)), ['same', undefined])
    const circle = [{ ...newest, follows: newest.fingerprint }, newest]
    assert.deepEqual(await answerTo(withRing(circle)), ['broken', 'keys.json'])
  })

  test('a publication nested beyond any sense, or full of numbers beyond any size, is broken', async () => {
    const text = Buffer.from(bundle['publication.json'] ?? []).toString()
    const [depth, digits] = [1_000_000, '9'.repeat(1_000_000)]
    for (const hostile of [
      text.replace(/}$/, `,"z":${'['.repeat(depth)}${']'.repeat(depth)}}`),
      text.replace(/"value":"[^"]*"/g, `"value":"${digits}"`),
      text.replace(/"value":"[^"]*"/g, '"value":"1e999999999"'),
      text.replace(/"value":"[^"]*"/g, '"value":1e308'),
    ]) {
      const { files, log } = loggedAnew({ ...bundle, 'publication.json': Buffer.from(hostile) })
      const answer = await answerTo(zipOf(signedAnew(files, privateKey, { log })))
      assert.deepEqual(answer, ['broken', 'publication.json'])
    }
  })
})
