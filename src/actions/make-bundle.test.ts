import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sql } from 'kysely'
import { canonicalJson } from '../core/base/canonical-json.ts'
import { endOfChain, type LogChain } from '../core/publication/log-chain.ts'
import type { Manifest } from '../core/publication/manifest.ts'
import type { Publication } from '../core/publication/publication.ts'
import { listEntries, readEntries } from '../store/audit.reader.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { hashOf } from '../store/audit-entry.ts'
import type { Database } from '../store/database.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { insertPublication } from '../store/publication.writer.ts'
import { sha256 } from '../store/sha256.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { inTransaction } from './in-transaction.ts'
import { keysFrom } from './keys.ts'
import { makeBundle } from './make-bundle.ts'
import { publishPlan } from './publish-plan.ts'
import { signingKey } from './signing-key.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { filesIn, jsonIn } from './testing/forge-bundle.ts'
import { verifyBundle } from './verify-bundle.ts'
import { verifyLog } from './verify-log.ts'

const keys = keysFrom(Buffer.alloc(32, 7))

/** The log as it was written before entries had a salt. */
async function withoutSalts(database: Database): Promise<void> {
  await sql`alter table audit_log disable trigger user`.execute(database)
  let previousHash = '0'.repeat(64)
  for (const { salt: _, ...entry } of await listEntries(database, { limit: 1000 }).then((all) =>
    all.toReversed(),
  )) {
    const hash = hashOf({ ...entry, previousHash })
    await database
      .updateTable('audit_log')
      .set({ salt: null, previous_hash: previousHash, hash })
      .where('seq', '=', entry.seq)
      .execute()
    previousHash = hash
  }
  await sql`alter table audit_log enable trigger user`.execute(database)
}

onEveryEngine('making a bundle', (opened) => {
  const context = () => contextOf(opened.database)
  const bundleOf = async (slug: string, version: number) => {
    const kept = await selectOptionalPublication(opened.database, slug, version)
    assert.ok(kept)
    return await makeBundle(context(), keys, { kept, prepared: [], site: 'https://example.bg' })
  }
  const publish = (slug: string, seen: number) => publishPlan(context(), { slug, seen })

  test('a version from before there were salts is signed with the head that it has, and shows no hash of an entry before', async () => {
    await keepPlan(opened.database, 'old')
    await publish('old', 0)
    await publish('old', 1)
    await withoutSalts(opened.database)
    assert.ok((await verifyLog(opened.database)).whole)
    const bundle = await bundleOf('old', 2)
    const found = await verifyBundle(bundle, null)
    assert.deepEqual([found.verdict, found.log?.entries], ['same', 0])
    const [head] = await listEntries(opened.database, { limit: 1, before: '3' })
    const files = filesIn(bundle)
    assert.deepEqual(jsonIn<LogChain>(files, 'log-chain.json'), {
      format: 'merilo-log-chain/1',
      after: { seq: '2', hash: head?.hash },
      links: [],
      last: null,
    })
  })

  test('the next version’s chain begins after the last entry without a salt', async () => {
    await publish('old', 2)
    const bundle = await bundleOf('old', 3)
    const found = await verifyBundle(bundle, null)
    assert.equal(found.verdict, 'same')
    const chain = jsonIn<LogChain>(filesIn(bundle), 'log-chain.json')
    const entries = []
    for await (const entry of readEntries(opened.database)) entries.push(entry)
    const unsalted = entries.filter(({ salt }) => salt === undefined)
    assert.deepEqual(chain.after.seq, unsalted.at(-1)?.seq)
    const head = endOfChain(sha256, chain)
    assert.equal(entries.find(({ seq }) => seq === head.seq)?.hash, head.hash)
  })

  const formats: [format: number, publication: () => Publication][] = [
    [
      1,
      () =>
        JSON.parse(
          readFileSync(
            new URL('../core/publication/testing/publication-1.json', import.meta.url),
            'utf8',
          ),
        ),
    ],
    [2, () => JSON.parse(older)],
  ]
  let older: string

  test('a version of an older format is bundled as it was kept, and recomputes to the same', async () => {
    const kept = await selectOptionalPublication(opened.database, 'old', 1)
    assert.ok(kept)
    older = kept.content.replace('merilo-publication/3', 'merilo-publication/2')
    for (const [format, publication] of formats) {
      const slug = `format-${format}`
      const planId = await keepPlan(opened.database, slug)
      const content = canonicalJson({ ...publication(), version: 1, publishedAt: moment })
      await inTransaction(opened.database, async (transaction) => {
        const { sha256: digest } = await insertPublication(transaction, {
          ...{ planId, version: 1, content, publishedBy: 'Мария', publishedAt: moment },
        })
        await appendToLog(transaction, {
          ...{ at: moment, actor: context().actor, action: 'publish-plan', entity: 'publication' },
          ...{ entityId: `${slug}/1`, old: null, new: { version: 1, sha256: digest } },
        })
      })
      const found = await verifyBundle(await bundleOf(slug, 1), null)
      assert.deepEqual([found.verdict, found.firstDifference], ['same', null])
      assert.equal(found.manifest?.publication.format, `merilo-publication/${format}`)
      assert.equal(found.manifest?.publication.arithmetic, format)
      assert.ok(found.checked > 50, `${found.checked} figures of format ${format}`)
    }
  })

  test('of the log anyone sees one entry: which bytes were published when, and nothing else', async () => {
    const kept = await selectOptionalPublication(opened.database, 'old', 3)
    const { last } = jsonIn<LogChain>(filesIn(await bundleOf('old', 3)), 'log-chain.json')
    assert.ok(last)
    const { salt, ...matter } = last.matter
    assert.match(salt, /^[0-9a-f]{64}$/)
    assert.deepEqual(matter, {
      ...{ at: moment, action: 'publish-plan', entity: 'publication', entityId: 'old/3' },
      old: { version: 2 },
      new: { version: 3, sha256: kept?.sha256 },
    })
  })

  test('it names the plan, the key, and how to check it, in both languages', async () => {
    const files = filesIn(await bundleOf('old', 3))
    const manifest = jsonIn<Manifest>(files, 'manifest.json')
    const { fingerprint } = await signingKey(context(), keys)
    assert.deepEqual([manifest.plan.slug, manifest.version, manifest.key], ['old', 3, fingerprint])
    const readMe = Buffer.from(files['README.txt'] ?? []).toString()
    for (const words of [
      'https://example.bg/bg/keys',
      'https://example.bg/en/keys',
      'merilo -- verify',
      'ПРОВЕРКА ЗА ПЕТ МИНУТИ',
      'CHECK IT IN FIVE MINUTES',
    ])
      assert.ok(readMe.includes(words), words)
  })
})
