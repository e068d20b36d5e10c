import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { keysFrom } from '../actions/keys.ts'
import { makeBundle } from '../actions/make-bundle.ts'
import { publishPlan } from '../actions/publish-plan.ts'
import { replaceSigningKey } from '../actions/replace-signing-key.ts'
import { pemOf } from '../actions/signature.ts'
import { keepPlan } from '../actions/testing/adopted-plan.ts'
import { contextOf } from '../actions/testing/contexts.ts'
import {
  bytesOf,
  councilsPrivateKey,
  filesIn,
  jsonIn,
  loggedAnew,
  signedAnew,
  zipOf,
} from '../actions/testing/forge-bundle.ts'
import { type Language, languages } from '../core/base/language.ts'
import type { Publication } from '../core/publication/publication.ts'
import { keyRingOf } from '../core/publication/signing-key.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { listSigningKeys } from '../store/signing-key.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { run } from './verify.ts'

const keys = keysFrom(Buffer.alloc(32, 7))

onEveryEngine('merilo verify', (opened) => {
  const files = new Map<string, Uint8Array>()
  let first: string
  let second: string

  const keep = async (version: number) => {
    const kept = await selectOptionalPublication(opened.database, 'plan-2024', version)
    assert.ok(kept)
    const of = { kept, prepared: [], site: 'https://merilo.example.bg' }
    files.set(`v${version}.zip`, await makeBundle(contextOf(opened.database), keys, of))
  }
  const publish = async (version: number) => {
    await publishPlan(contextOf(opened.database), { slug: 'plan-2024', seen: version - 1 })
    await keep(version)
  }

  before(async () => {
    await keepPlan(opened.database, 'plan-2024')
    await publish(1)
    const [key] = await listSigningKeys(opened.database)
    first = key?.fingerprint ?? ''
    files.set('first.pem', Buffer.from(pemOf(Buffer.from(key?.publicKey ?? '', 'base64'))))
    await publish(2)
    await replaceSigningKey(contextOf(opened.database, 'administrator'), keys, {
      ...{ seen: first, cause: 'routine', reason: 'Нова година.' },
    })
    await publish(3)
    const all = await listSigningKeys(opened.database)
    second = all[1]?.fingerprint ?? ''
    files.set('keys.json', bytesOf(keyRingOf(all)))
  })

  const verify = async (args: readonly string[], language: Language = 'en') => {
    const out: string[] = []
    const error: string[] = []
    const code = await run(args, {
      out: (line) => out.push(line),
      error: (line) => error.push(line),
      readFile: async (path) => files.get(path) ?? Promise.reject(new Error('no such file')),
      writeFile: () => Promise.reject(new Error('nothing is written')),
      language,
    })
    return { code, out: out.join('\n'), error: error.join('\n') }
  }
  const json = async (...args: string[]) => {
    const { code, out } = await verify([...args, '--json'])
    return { code, ...JSON.parse(out) }
  }

  test('a bundle as it was published is the same, with how many figures were compared', async () => {
    const { code, format, verdict, checked, firstDifference, bundles } = await json('v1.zip')
    assert.deepEqual(
      [code, format, verdict, firstDifference],
      [0, 'merilo-verification/1', 'same', null],
    )
    assert.ok(Number.isInteger(checked) && checked > 100)
    assert.deepEqual(bundles[0].key, { fingerprint: first, compared: 'not-compared' })
    assert.deepEqual([bundles[0].plan, bundles[0].version], ['plan-2024', 1])
  })

  test('for a person it says so in their language, with the key to compare and the end of the log', async () => {
    for (const language of languages) {
      const { code, out, error } = await verify(['v1.zip'], language)
      assert.deepEqual([code, error], [0, ''])
      assert.match(out, { bg: /ВСИЧКО СЪВПАДА/, en: /EVERYTHING IS THE SAME/ }[language])
      assert.ok(out.includes(first.replace(/.{4}(?=.)/g, '$& ')))
      assert.ok(out.includes(`https://merilo.example.bg/${language}/keys`))
    }
  })

  test('the key is given by fingerprint, by its file or by the list of all keys', async () => {
    for (const key of [
      first,
      first.toUpperCase().replace(/.{4}/g, '$& '),
      'first.pem',
      'keys.json',
    ]) {
      const { code, bundles } = await json('v2.zip', '--key', key)
      assert.deepEqual([code, bundles[0].key.compared], [0, 'given'], key)
    }
    const { code, verdict, firstDifference } = await json('v2.zip', '--key', second)
    assert.deepEqual([code, verdict], [1, 'broken'])
    assert.deepEqual(firstDifference, { figure: 'key', published: first, recomputed: second })
  })

  test('what the next key signed is known by whoever knows the one before it', async () => {
    const { code, bundles } = await json('v3.zip', '--key', 'first.pem')
    assert.deepEqual([code, bundles[0].key], [0, { fingerprint: second, compared: 'successor' }])
  })

  test('several versions are each the same, and the log only grew between them, in whatever order they are given', async () => {
    const { code, verdict, checked, bundles } = await json('v3.zip', 'v1.zip', 'v2.zip')
    assert.deepEqual([code, verdict], [0, 'same'])
    assert.deepEqual(
      bundles.map(({ version }: { version: number }) => version),
      [1, 2, 3],
    )
    assert.equal(checked, 3 * bundles[0].checked)
    assert.match((await verify(['v1.zip', 'v2.zip'])).out, /The log only grew/)
  })

  test('a log that was written anew between two versions is found, though each is whole in itself', async () => {
    const bundle = filesIn(files.get('v1.zip') ?? new Uint8Array())
    const published = jsonIn<Publication>(bundle, 'publication.json')
    bundle['publication.json'] = bytesOf({ ...published, council: { name: { bg: 'Друг' } } })
    // Signed by the key of today: what a council could do that has its log rewritten.
    const { files: all, log } = loggedAnew(bundle)
    const now = filesIn(files.get('v3.zip') ?? new Uint8Array())
    const keysOfNow = Object.fromEntries(
      ['keys.json', 'public-key.pem'].map((name) => [name, now[name] ?? new Uint8Array()]),
    )
    const privateKey = await councilsPrivateKey(opened.database, keys)
    const forged = signedAnew({ ...all, ...keysOfNow }, privateKey, { log, key: second })
    files.set('rewritten.zip', zipOf(forged))
    assert.equal((await json('rewritten.zip', '--key', second)).verdict, 'same')
    const { code, verdict, firstDifference } = await json('rewritten.zip', 'v2.zip')
    assert.deepEqual([code, verdict], [1, 'broken'])
    assert.equal(firstDifference.figure, 'log, hash of entry 1')
  })

  test('versions with others between them cannot be compared, and that is said', async () => {
    const { code, out, error } = await verify(['v1.zip', 'v3.zip', '--json'])
    assert.equal(code, 1)
    assert.equal(JSON.parse(out).code, 'bundles-apart')
    assert.match(error, /v1\.zip.*in between/)
  })

  test('what differs or is broken ends with 1 and names the first difference to a person', async () => {
    files.set('broken.zip', Buffer.from('no zip'))
    for (const language of languages) {
      const { code, out } = await verify(['broken.zip'], language)
      assert.equal(code, 1)
      assert.match(out, { bg: /НЕ Е ТОВА, КОЕТО Е ПОДПИСАНО/, en: /NOT WHAT WAS SIGNED/ }[language])
      assert.match(out, /bundle, zip/)
    }
  })

  test('signs that a terminal obeys are not written to it', async () => {
    const bundle = filesIn(files.get('v3.zip') ?? new Uint8Array())
    bundle['a\u001b[2J.txt'] = Buffer.from('a')
    files.set('hostile.zip', zipOf(bundle))
    const { out } = await verify(['hostile.zip'])
    assert.match(out, /file a.\[2J\.txt/)
    assert.ok(!out.includes('\u001b'))
  })

  test('a file that is not there, or a key that is none, is refused; wrong options are wrong usage', async () => {
    assert.equal((await json('nowhere.zip')).code, 'file-not-readable')
    assert.equal((await json('v1.zip', '--key', 'nowhere.pem')).code, 'file-not-readable')
    assert.equal((await json('v1.zip', '--key', 'broken.zip')).code, 'no-key')
    for (const args of [
      [],
      ['--json'],
      ['v1.zip', '--key'],
      ['v1.zip', '--key', '--json'],
      ['v1.zip', '--all'],
    ]) {
      const { code, out, error } = await verify(args)
      assert.deepEqual([code, out], [2, ''])
      assert.match(error, /^Usage: merilo verify/)
    }
  })
})
