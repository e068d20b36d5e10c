import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import type { Period } from '../core/base/period.ts'
import type { LogChain } from '../core/publication/log-chain.ts'
import type { Manifest } from '../core/publication/manifest.ts'
import type { Publication } from '../core/publication/publication.ts'
import type { KeyRing } from '../core/publication/signing-key.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { sha256 } from '../store/sha256.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { enterValue } from './enter-value.ts'
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
  flipped,
  jsonIn,
  loggedAnew,
  signedAnew,
  zipOf,
} from './testing/forge-bundle.ts'
import { verifyBundle } from './verify-bundle.ts'

const keys = keysFrom(Buffer.alloc(32, 7))
const others = newKeyPair()
const site = 'https://merilo.example.bg'
const prepared = [
  { name: 'report.docx', language: 'bg', mediaType: 'application/zip', bytes: strToU8('доклад') },
  { name: 'report.docx', language: 'en', mediaType: 'application/zip', bytes: strToU8('report') },
  { name: 'notes.txt', language: null, mediaType: 'text/plain', bytes: strToU8('1,2') },
] as const

onEveryEngine('verifying a bundle', (opened) => {
  let bundle: Uint8Array
  let earlier: Uint8Array
  let privateKey: Uint8Array
  let key: string

  const bundleOf = async (version: number) => {
    const kept = await selectOptionalPublication(opened.database, 'plan-2024', version)
    assert.ok(kept)
    return makeBundle(contextOf(opened.database), keys, { kept, prepared, site })
  }

  const enter = (value: string, revision: number) =>
    enterValue(contextOf(opened.database), {
      ...{ slug: 'plan-2024', measure: '1', indicator: 3, period: '2024' as Period },
      ...{ reported: { value: decimal(value) }, note: revision > 0 ? { bg: 'поправка' } : null },
      revision,
    })

  before(async () => {
    await keepPlan(opened.database, 'plan-2024')
    await enter('1', 0)
    await publishPlan(contextOf(opened.database), { slug: 'plan-2024', seen: 0 })
    await enter('2', 1)
    await enter('3', 2)
    await publishPlan(contextOf(opened.database), { slug: 'plan-2024', seen: 1 })
    bundle = await bundleOf(2)
    earlier = await bundleOf(1)
    privateKey = await councilsPrivateKey(opened.database, keys)
    key = jsonIn<Manifest>(filesIn(bundle), 'manifest.json').key
  })

  /** What comes of a bundle that is tampered with, checked by somebody who knows the council's key. */
  const outcomeOf = async (bytes: Uint8Array, trusted: readonly string[] | null = [key]) => {
    const { verdict, firstDifference } = await verifyBundle(bytes, trusted)
    return { verdict, ...firstDifference }
  }
  const tampered = (change: (files: Files) => Files) => outcomeOf(zipOf(change(filesIn(bundle))))

  /** The same, with all digests set right and signed by the council's own key. */
  const signed = (change: (files: Files) => Files, more: Partial<Manifest> = {}) =>
    outcomeOf(zipOf(signedAnew(change(filesIn(bundle)), privateKey, more)))

  const withJson =
    <Read>(name: string, change: (value: Read) => unknown) =>
    (files: Files) => ({
      ...files,
      [name]: bytesOf(change(jsonIn<Read>(files, name))),
    })
  const withChain = (change: (chain: LogChain) => Partial<LogChain>) =>
    withJson<LogChain>('log-chain.json', (chain) => ({ ...chain, ...change(chain) }))
  const withPublication = (from: string, to: string) => (files: Files) => {
    const before = Buffer.from(files['publication.json'] ?? []).toString()
    assert.ok(before.includes(from), from)
    return { ...files, 'publication.json': strToU8(before.replace(from, to)) }
  }

  test('an untouched one is the same: signature, digests, log, figures', async () => {
    const found = await verifyBundle(bundle, [key])
    assert.equal(found.firstDifference, null)
    assert.deepEqual([found.verdict, found.key, found.log?.entries], ['same', 'given', 3])
    assert.ok(found.checked > 100, `${found.checked} figures`)
    assert.equal(found.manifest?.version, 2)
    assert.equal((await verifyBundle(earlier, [key])).verdict, 'same')
  })

  test('the same publication, files and key give the same bytes', async () => {
    assert.equal(sha256(await bundleOf(2)), sha256(bundle))
    assert.notEqual(sha256(earlier), sha256(bundle))
  })

  test('nobody’s name stands in it, and no secret', () => {
    const everything = Buffer.from(bundle)
    for (const secret of ['Мария', 'Петрова', 'enteredBy', 'actorName', 'PRIVATE'])
      assert.ok(!everything.includes(secret), secret)
    assert.ok(!everything.includes(Buffer.from(privateKey).subarray(-32)))
  })

  test('without a key to compare it says so', async () => {
    const found = await verifyBundle(bundle, null)
    assert.deepEqual([found.verdict, found.key], ['same', 'not-compared'])
  })

  test('one changed byte of any file is named by that file', async () => {
    const files = filesIn(bundle)
    const names = Object.keys(files).filter((name) => !/^manifest|^public-key|^keys/.test(name))
    assert.equal(names.length, 6)
    for (const name of names) {
      const bytes = flipped(files[name], Math.floor((files[name]?.length ?? 0) / 2))
      assert.deepEqual(await tampered((all) => ({ ...all, [name]: bytes })), {
        verdict: 'broken',
        figure: `file ${name}`,
        published: sha256(files[name] ?? ''),
        recomputed: sha256(bytes),
      })
    }
  })

  test('a byte changed in the zip itself is named by the file that it is of', async () => {
    for (const name of ['publication.json', 'bg/report.docx']) {
      const bytes = Buffer.from(filesIn(bundle)[name] ?? [])
      const damaged = flipped(bundle, Buffer.from(bundle).indexOf(bytes) + 3)
      assert.deepEqual(await outcomeOf(damaged), {
        verdict: 'broken',
        figure: `bundle, zip, ${name}`,
        published: null,
        recomputed: 'damaged-file',
      })
    }
  })

  test('a changed byte or entry of the manifest, or of its signature, is no signature', async () => {
    const changes: ((files: Files) => Files)[] = [
      (files) => ({ ...files, 'manifest.json': flipped(files['manifest.json'], 40) }),
      (files) => ({ ...files, 'manifest.sig': flipped(files['manifest.sig'], 0) }),
      (files) => ({ ...files, 'manifest.sig': flipped(files['manifest.sig'], 63) }),
      (files) => ({ ...files, 'manifest.sig': new Uint8Array() }),
      withJson<Manifest>('manifest.json', (manifest) => ({ ...manifest, version: 3 })),
      withJson<Manifest>('manifest.json', ({ files, ...rest }) => ({
        ...rest,
        files: files.slice(1),
      })),
    ]
    for (const change of changes) {
      const { verdict, figure } = await tampered(change)
      assert.deepEqual([verdict, figure], ['broken', 'manifest.sig'])
    }
  })

  test('another key in the place of the council’s did not sign it', async () => {
    const pem = strToU8(pemOf(others.publicKey))
    assert.deepEqual(await tampered((files) => ({ ...files, 'public-key.pem': pem })), {
      verdict: 'broken',
      figure: 'manifest.sig',
      published: 'signed',
      recomputed: `not signed by ${fingerprintOf(others.publicKey)}`,
    })
    const { figure } = await tampered((files) => ({ ...files, 'public-key.pem': strToU8('key') }))
    assert.equal(figure, 'public-key.pem')
  })

  /** All of it made anew by somebody with a key of their own. */
  const byAnother = (change: (files: Files) => Files) => {
    const fingerprint = fingerprintOf(others.publicKey)
    const own: KeyRing = {
      format: 'merilo-keys/1',
      keys: [
        {
          ...{ fingerprint, publicKey: Buffer.from(others.publicKey).toString('base64') },
          ...{ madeAt: '2024-01-01T00:00:00.000Z', cause: 'first', follows: null, signature: null },
        },
      ],
    }
    const files: Files = {
      ...change(filesIn(bundle)),
      'public-key.pem': strToU8(pemOf(others.publicKey)),
      'keys.json': bytesOf(own),
    }
    return zipOf(signedAnew(files, others.privateKey, { key: fingerprint }))
  }

  test('signed by another key it is not the council’s, whatever else is right', async () => {
    const forged = byAnother(withPublication('"value":"3"', '"value":"4"'))
    assert.deepEqual(await outcomeOf(forged), {
      verdict: 'broken',
      figure: 'key',
      published: fingerprintOf(others.publicKey),
      recomputed: key,
    })
    assert.deepEqual(
      await outcomeOf(
        byAnother((files) => files),
        null,
      ),
      { verdict: 'same' },
    )
  })

  test('a bundle that names the council’s key and its list of keys, but is signed by another, is not the council’s', async () => {
    const files = { ...filesIn(bundle), 'public-key.pem': strToU8(pemOf(others.publicKey)) }
    assert.deepEqual(await outcomeOf(zipOf(signedAnew(files, others.privateKey))), {
      verdict: 'broken',
      figure: 'manifest.json, key',
      published: key,
      recomputed: fingerprintOf(others.publicKey),
    })
    const own = { key: fingerprintOf(others.publicKey) }
    const named = await outcomeOf(zipOf(signedAnew(files, others.privateKey, own)))
    assert.deepEqual([named.verdict, named.figure], ['broken', 'keys.json, key in use'])
  })

  test('a list of keys that pretends the council’s key had handed over is found out', async () => {
    const council = jsonIn<KeyRing>(filesIn(bundle), 'keys.json')
    const forged = filesIn(byAnother((files) => files))
    const [own] = jsonIn<KeyRing>(forged, 'keys.json').keys
    const chained = {
      ...council,
      keys: [
        ...council.keys,
        { ...own, cause: 'routine', follows: key, signature: Buffer.alloc(64).toString('base64') },
      ],
    }
    const files = { ...forged, 'keys.json': bytesOf(chained) }
    const { figure } = await outcomeOf(zipOf(signedAnew(files, others.privateKey)))
    assert.equal(figure, 'keys.json')
    const unsigned = { ...own, cause: 'lost', follows: key, signature: null }
    const lost = {
      ...forged,
      'keys.json': bytesOf({ ...council, keys: [...council.keys, unsigned] }),
    }
    assert.equal((await outcomeOf(zipOf(signedAnew(lost, others.privateKey)))).figure, 'key')
  })

  /** A council that published and logged a wrong figure itself. */
  const publishedSo = (change: (files: Files) => Files) => {
    const { files, log } = loggedAnew(change(filesIn(bundle)))
    return outcomeOf(zipOf(signedAnew(files, privateKey, { log })))
  }

  test('a wrong figure is named with both its values, also when the council’s own key signed it and its log tells of it', async () => {
    assert.deepEqual(await publishedSo((files) => files), { verdict: 'same' })
    const { degrees } = jsonIn<Publication>(filesIn(bundle), 'publication.json')
    const { worked } = degrees.measures[0]?.indicators[2]?.explanation ?? {}
    assert.ok(worked)
    assert.deepEqual(await publishedSo(withPublication('"worked":"1 - |3 ', '"worked":"1 - |4 ')), {
      verdict: 'differs',
      figure: 'measure 1, indicator 3, worked',
      published: worked.replace('|3', '|4'),
      recomputed: worked,
    })
    const input = await publishedSo(withPublication('"value":"3"', '"value":"1"'))
    assert.equal(input.verdict, 'differs')
    assert.match(input.figure ?? '', /^degrees, measures 1, indicators 3, explanation, /)
    const report = await publishedSo(
      withJson<Publication>('publication.json', ({ reports, ...rest }) => ({
        ...rest,
        reports: JSON.parse(JSON.stringify(reports).replace('"value":"3"', '"value":"1"')),
      })),
    )
    assert.deepEqual([report.verdict, report.figure], ['differs', 'measure 1, indicator 3, actual'])
  })

  test('a publication from which nothing can be computed is broken, and no error of the program is told', async () => {
    const without = withPublication('"rule":{', '"rules":{')
    assert.deepEqual(await publishedSo(without), {
      verdict: 'broken',
      figure: 'publication.json',
      published: 'computable',
      recomputed: null,
    })
  })

  test('a figure changed after it was logged is not what the log tells of, whoever signs', async () => {
    const { verdict, figure } = await signed(
      withPublication('"worked":"1 - |3 ', '"worked":"1 - |4 '),
    )
    assert.deepEqual([verdict, figure], ['broken', 'log, digest of the publication'])
  })

  test('another version in the place of this one is not what the log and the manifest tell of', async () => {
    const swapped = { 'publication.json': filesIn(earlier)['publication.json'] ?? new Uint8Array() }
    const swap = (files: Files) => ({ ...files, ...swapped })
    assert.equal((await tampered(swap)).figure, 'file publication.json')
    assert.equal((await signed(swap)).figure, 'log, digest of the publication')
    const { figure, published, recomputed } = await publishedSo(swap)
    assert.deepEqual([figure, published, recomputed], ['manifest.json, version', '2', '1'])
  })

  test('what the manifest says beside the files follows from the publication, or is named', async () => {
    const changes: [key: string, more: Partial<Manifest>][] = [
      [
        'plan',
        { plan: { slug: 'plan-2024', title: { bg: 'Друг' }, year: 2024, demonstration: false } },
      ],
      ['evidence', { evidence: [{ sha256: key } as Manifest['evidence'][number]] }],
      ['seen', { seen: true } as Partial<Manifest>],
    ]
    for (const [name, more] of changes) {
      const { verdict, figure } = await signed((files) => files, more)
      assert.deepEqual([verdict, figure], ['broken', `manifest.json, ${name}`])
    }
    const late = { publishedAt: '2025-01-01T00:00:00.000Z' }
    assert.equal((await signed((files) => files, late)).figure, 'log, moment of publishing')
  })

  test('a link of the log that is taken out, moved, changed or added is found by the head', async () => {
    const other = sha256('other')
    const chains: [(links: readonly string[]) => readonly string[], figure: string][] = [
      [(links) => links.slice(1), 'log, number of the last entry'],
      [(links) => links.slice(0, -1), 'log, number of the last entry'],
      [([a = '', b = '', ...rest]) => [b, a, ...rest], 'log, hash of entry 5'],
      [([, ...rest]) => [other, ...rest], 'log, hash of entry 5'],
      [(links) => [...links.slice(0, -1), other], 'log, hash of entry 5'],
      [(links) => [...links, other], 'log, number of the last entry'],
      [() => [], 'log, number of the last entry'],
    ]
    for (const [change, figure] of chains) {
      const outcome = await signed(withChain(({ links }) => ({ links: change(links) })))
      assert.deepEqual([outcome.verdict, outcome.figure], ['broken', figure])
    }
  })

  test('a chain that begins elsewhere than the version before ended is found', async () => {
    const hash = sha256('other')
    const { figure } = await signed(withChain(({ after }) => ({ after: { ...after, hash } })))
    assert.equal(figure, 'log, hash of entry 5')
    const { log } = jsonIn<Manifest>(filesIn(bundle), 'manifest.json')
    assert.ok(log.previous)
    const before = { ...log, previous: { ...log.previous, hash } }
    const outcome = await signed((files) => files, { log: before })
    assert.equal(outcome.figure, `log, hash of entry ${log.previous.seq}`)
    const later = { ...log, previous: { ...log.previous, seq: '3' } }
    assert.equal((await signed((files) => files, { log: later })).figure, 'log, first entry')
  })

  test('the entry that tells of the publication is the last one, as it was written', async () => {
    const withLast = (change: (last: NonNullable<LogChain['last']>) => LogChain['last']) =>
      withChain(({ last }) => ({ last: last && change(last) }))
    for (const change of [
      withLast(() => null),
      withLast((last) => ({ ...last, people: sha256('other') })),
      withLast(({ matter, people }) => ({ people, matter: { ...matter, action: 'sign-in' } })),
    ])
      assert.equal((await signed(change)).figure, 'log, last entry')
  })

  test('a file that is missing, added, listed twice or of another size is named', async () => {
    const without = ({ 'README.txt': _, ...rest }: Files) => rest
    const readMe = sha256(filesIn(bundle)['README.txt'] ?? '')
    const named = (name: string, published: string | null, recomputed: string | null) => ({
      ...{ verdict: 'broken', figure: `file ${name}`, published, recomputed },
    })
    assert.deepEqual(await tampered(without), named('README.txt', readMe, null))
    const extra = strToU8('повече')
    assert.deepEqual(
      await tampered((files) => ({ ...files, 'data/extra.txt': extra })),
      named('data/extra.txt', null, sha256(extra)),
    )
    for (const name of ['manifest.json', 'manifest.sig', 'public-key.pem']) {
      const { [name]: _, ...rest } = filesIn(bundle)
      assert.deepEqual(await outcomeOf(zipOf(rest)), named(name, 'present', null))
    }
    for (const name of ['keys.json', 'publication.json', 'log-chain.json']) {
      const outcome = await signed(({ [name]: _, ...rest }) => rest)
      assert.deepEqual(outcome, named(name, 'present', null))
    }
    const files = filesIn(bundle)
    const manifest = jsonIn<Manifest>(files, 'manifest.json')
    const [first] = manifest.files
    assert.ok(first)
    const resigned = (changed: Manifest) => {
      const bytes = bytesOf(changed)
      const signature = signatureOf(privateKey, bytes)
      return outcomeOf(zipOf({ ...files, 'manifest.json': bytes, 'manifest.sig': signature }))
    }
    const twice = await resigned({ ...manifest, files: [first, ...manifest.files] })
    assert.equal(twice.recomputed, 'listed twice')
    const larger = { ...first, size: first.size + 1 }
    const outcome = await resigned({ ...manifest, files: [larger, ...manifest.files.slice(1)] })
    assert.equal(outcome.figure, 'file README.txt, size')
  })

  test('JSON that two programs may read differently is not read', async () => {
    for (const name of ['publication.json', 'log-chain.json', 'keys.json']) {
      const spaced = (files: Files) => ({
        ...files,
        [name]: strToU8(`${Buffer.from(files[name] ?? []).toString()} `),
      })
      assert.equal((await signed(spaced)).figure, name)
      const doubled = (files: Files) => ({
        ...files,
        [name]: strToU8(
          Buffer.from(files[name] ?? [])
            .toString()
            .replace('{"', '{"format":"x","'),
        ),
      })
      assert.equal((await signed(doubled)).figure, name)
    }
  })

  test('a publication that cannot be computed with is named, and nothing falls over', async () => {
    for (const [from, to] of [
      ['"indicators":[{"baselineNote"', '"indicators":[null,{"baselineNote"'],
      ['"value":"3"', '"value":{}'],
      ['"rule":{', '"rule_":{'],
    ] as const) {
      const { verdict } = await publishedSo(withPublication(from, to))
      assert.notEqual(verdict, 'same', to)
    }
  })

  test('a zip that is no zip, is cut, has a name twice or leads elsewhere is not unpacked', async () => {
    const twice = Buffer.from(
      zipSync({
        'README.txt': [strToU8('a'), { level: 0 }],
        'README.txs': [strToU8('b'), { level: 0 }],
      }),
    )
    for (let at = twice.indexOf('README.txs'); at !== -1; at = twice.indexOf('README.txs'))
      twice.write('README.txt', at)
    const large = zipSync({ 'manifest.json': new Uint8Array(70 * 1024 * 1024) })
    const cases: [Uint8Array, code: string][] = [
      [new Uint8Array(), 'empty-file'],
      [strToU8('text'), 'not-a-word-document'],
      [bundle.slice(0, -30), 'truncated-file'],
      [twice, 'damaged-file'],
      [zipSync({ '../manifest.json': strToU8('a') }), 'unsafe-file-name'],
      [large, 'document-too-large'],
      [
        zipSync({ a: new Uint8Array(40 * 1024 * 1024), b: new Uint8Array(40 * 1024 * 1024) }),
        'suspicious-compression',
      ],
    ]
    for (const [bytes, code] of cases)
      assert.deepEqual(await outcomeOf(bytes), {
        ...{ verdict: 'broken', figure: 'bundle, zip', published: null, recomputed: code },
      })
  })

  test('the same files in another zip are not the bundle: packed, reordered, with something beside them', async () => {
    const files = filesIn(bundle)
    const packed = zipSync(files, { level: 9 })
    const reordered = zipOf(Object.fromEntries(Object.entries(files).reverse()))
    const before = Buffer.concat([strToU8('#!/bin/sh\n'), bundle])
    const commented = Buffer.concat([bundle, strToU8('beside')])
    commented.writeUInt16LE(6, bundle.length - 2)
    const later = Buffer.from(bundle)
    later.writeUInt16LE(1, 10)
    for (const bytes of [packed, reordered, before, commented, later]) {
      const { verdict, figure } = await outcomeOf(bytes)
      assert.equal(verdict, 'broken')
      assert.ok(figure === 'bundle, form' || figure === 'bundle, zip', figure)
    }
    const named = Buffer.from(bundle)
    named.write('README.txs', named.indexOf('README.txt'))
    assert.notEqual((await outcomeOf(named)).verdict, 'same', 'named otherwise before its bytes')
  })
})
