import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Period } from '../core/base/period.ts'
import type { Manifest } from '../core/publication/manifest.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { enterValue } from './enter-value.ts'
import { keysFrom } from './keys.ts'
import { makeBundle } from './make-bundle.ts'
import { publishPlan } from './publish-plan.ts'
import { setDisclosure } from './set-disclosure.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { filesIn, jsonIn } from './testing/forge-bundle.ts'
import { textsToConfirm } from './texts-to-confirm.ts'
import { verifyBundle } from './verify-bundle.ts'
import { verifyBundles } from './verify-bundles.ts'

const keys = keysFrom(Buffer.alloc(32, 7))
const slug = 'plan-2024'

onEveryEngine('the bundle of a version that was redacted', (opened) => {
  const context = () => contextOf(opened.database)
  const served = async (version: number) => {
    const kept = await selectOptionalPublication(opened.database, slug, version)
    assert.ok(kept)
    return kept
  }
  const bundleOf = async (version: number) => {
    const of = { kept: await served(version), prepared: [], site: 'https://merilo.example.bg' }
    return await makeBundle(context(), keys, of)
  }
  let original: Awaited<ReturnType<typeof served>>
  let redacted: Uint8Array
  let next: Uint8Array

  before(async () => {
    await keepPlan(opened.database, slug)
    await enterValue(context(), {
      ...{ slug, measure: '1', indicator: 3, period: '2024-Q1' as Period, revision: 0 },
      ...{ reported: { value: decimal('3') }, note: { bg: 'три деца' } },
    })
    await publishPlan(context(), { slug, seen: 0 })
    original = await served(1)
    await setDisclosure(context(), {
      ...{ slug, measure: '1', indicator: 3, language: 'bg', seen: 0 },
      typed: { sensitive: 'yes', partOf: '', reason: 'Данни за деца' },
    })
    const at = { version: 2, publishedAt: context().now() }
    const { digest } = await textsToConfirm(opened.database, slug, at)
    await publishPlan(context(), { slug, seen: 1, confirmed: digest })
    redacted = await bundleOf(1)
    next = await bundleOf(2)
  })

  test('is whole, recomputes to the same and says which edition it is', async () => {
    const found = await verifyBundle(redacted, null)
    assert.deepEqual([found.verdict, found.firstDifference], ['same', null])
    assert.equal(found.manifest?.edition, 1)
    assert.notEqual((await served(1)).sha256, original.sha256)
  })

  test('tells nothing of what was taken out, nor the digest by which it could be tried out', () => {
    for (const bundle of [redacted, next]) {
      const everything = Buffer.from(bundle).toString()
      for (const secret of [original.sha256, 'три деца', 'Данни за деца', '"value":"3"', 'exts":'])
        assert.ok(!everything.includes(secret), secret)
    }
  })

  test('the next version goes on from where this one was published, not from where it was redacted', async () => {
    const { log } = jsonIn<Manifest>(filesIn(next), 'manifest.json')
    const first = jsonIn<Manifest>(filesIn(redacted), 'manifest.json').log.head
    assert.equal(log.previous?.version, 1)
    assert.ok(BigInt(log.previous?.seq ?? 0) < BigInt(first.seq))
    const both = [
      { name: 'next', bytes: next },
      { name: 'redacted', bytes: redacted },
    ]
    const verified = await verifyBundles(both, null)
    assert.ok(Array.isArray(verified))
    assert.deepEqual(
      verified.map(({ name, verdict }) => [name, verdict]),
      [
        ['redacted', 'same'],
        ['next', 'same'],
      ],
    )
  })
})
