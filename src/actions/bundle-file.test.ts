import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { bulgarianRegister } from '../intake/register.ts'
import { noPress } from '../render/pdf/press.ts'
import { mediaTypes } from '../render/rendition.ts'
import { renditions } from '../render/renditions.ts'
import type { Database } from '../store/database.ts'
import { selectOptionalPreparation } from '../store/preparation.reader.ts'
import { selectOptionalFileBytes } from '../store/publication-file.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { bundleFile, bundleName } from './bundle-file.ts'
import { keysFrom } from './keys.ts'
import { loadSample } from './load-sample.ts'
import { preparePublication } from './prepare-publication.ts'
import { moment } from './testing/contexts.ts'
import {
  councilsPrivateKey,
  type Files,
  filesIn,
  signedAnew,
  zipOf,
} from './testing/forge-bundle.ts'
import { verifyBundle } from './verify-bundle.ts'

const keys = keysFrom(Buffer.alloc(32, 7))
const site = 'https://merilo.example.bg'
const now = () => moment
/** Without those for Word and Excel, which take seconds. */
const quick = renditions.filter(
  ({ printed, mediaType }) =>
    !printed && mediaType !== mediaTypes.docx && mediaType !== mediaTypes.xlsx,
)

async function preparedBundle(database: Database): Promise<Uint8Array> {
  const key = await selectOptionalPreparation(database, 'plan-2024', 1)
  assert.ok(key)
  const workshop = {
    ...{ renditions: quick, lastFiles: [bundleFile(now, keys, site)] },
    ...{ press: noPress, site, closing: () => false },
  }
  await preparePublication({ database, now }, workshop, key)
  const bytes = await selectOptionalFileBytes(database, key, { name: bundleName, language: null })
  assert.ok(bytes)
  return bytes
}

onEveryEngine('the bundle that is prepared last', (opened) => {
  let bundle: Uint8Array

  before(async () => {
    await loadSample({ database: opened.database, now }, bulgarianRegister)
    bundle = await preparedBundle(opened.database)
  })

  test('has every file that was prepared before it, and is the same from the first figure to the last', async () => {
    const found = await verifyBundle(bundle, null)
    assert.equal(found.firstDifference, null)
    assert.equal(found.verdict, 'same')
    assert.ok(found.checked > 3000, `${found.checked} figures`)
    const names = quick.flatMap(({ name, kind }) =>
      kind === 'data' ? [`data/${name}`] : [`bg/${name}`, `en/${name}`],
    )
    assert.ok(names.length > 5)
    assert.deepEqual([...found.redrawn].sort(), names.sort(), 'and each was drawn anew')
    const listed = found.manifest?.files.map(({ name }) => name) ?? []
    for (const name of names) assert.ok(listed.includes(name), name)
    assert.equal(found.manifest?.plan.demonstration, true)
  })

  const signed = async (change: (files: Files) => Files) => {
    const privateKey = await councilsPrivateKey(opened.database, keys)
    const forged = zipOf(signedAnew(change(filesIn(bundle)), privateKey))
    const { verdict, firstDifference } = await verifyBundle(forged, null)
    return { verdict, ...firstDifference }
  }

  test('a data file that says otherwise than the publication is named by its line, though the council signed it', async () => {
    const name = 'data/values.csv'
    const text = Buffer.from(filesIn(bundle)[name] ?? []).toString()
    const lines = text.split('\n')
    const wrong = lines.with(
      7,
      (lines[7] ?? '').replace(/\d/, (digit) => String(9 - Number(digit))),
    )
    assert.notEqual(wrong.join('\n'), text)
    assert.deepEqual(
      await signed((files) => ({ ...files, [name]: Buffer.from(wrong.join('\n')) })),
      {
        verdict: 'differs',
        figure: `${name}, line 8`,
        published: wrong[7]?.slice(0, 200),
        recomputed: lines[7]?.slice(0, 200),
      },
    )
    const shorter = lines.slice(0, -5).join('\n')
    const { verdict } = await signed((files) => ({ ...files, [name]: Buffer.from(shorter) }))
    assert.equal(verdict, 'differs')
  })

  test('each file that can be drawn anew is, and a changed one named', async () => {
    const { redrawn } = await verifyBundle(bundle, null)
    for (const name of redrawn) {
      const before = filesIn(bundle)[name] ?? new Uint8Array()
      const changed = Uint8Array.from(before)
      changed[changed.length - 3] = (changed[changed.length - 3] ?? 0) ^ 1
      const { verdict, figure } = await signed((files) => ({ ...files, [name]: changed }))
      assert.equal(verdict, 'differs', name)
      assert.ok(figure?.startsWith(name), figure)
    }
  })
})
