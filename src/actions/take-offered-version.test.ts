import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CellKey } from '../core/draft/draft.ts'
import type { MendAnswer } from '../core/draft/mends.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { selectOptionalReading } from '../store/draft-revision.reader.ts'
import { listOfferedVersions } from '../store/offered-version.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { importPlan } from './import-plan.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftDeadline } from './mend-draft-deadline.ts'
import { mendDraftHeading } from './mend-draft-heading.ts'
import { restoreDraftVersion } from './restore-draft-version.ts'
import { takeOfferedVersion } from './take-offered-version.ts'
import { contextOf } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { planFile } from './testing/plan-file.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { undoDraftChange } from './undo-draft-change.ts'

const register = { institutions: [] }
const original = new TextDecoder().decode(planFile.bytes)

/** A plan that is no other's, as many as there are tests: each stands in a year of its own. */
let year = 2024

onEveryEngine('taking over a newer version of a mended draft', (opened) => {
  const context = () => contextOf(opened.database)

  /** A draft of a plan, and what people and ministries do with it. */
  async function begun() {
    year += 1
    const plan = original.replaceAll('2024', String(year))
    const bring = (...changes: readonly (readonly [string, string])[]) => {
      const text = changes.reduce((so, [old, now]) => so.replace(old, now), plan)
      const file = { fileName: `План ${year}.txt`, bytes: new TextEncoder().encode(text) }
      return importPlan(context(), file, register)
    }
    const { planId } = await bring()
    const kept = async () => {
      const draft = await selectOptionalDraft(opened.database, planId)
      assert.ok(draft)
      return draft
    }
    const seen = async () => ({ planId, version: (await kept()).version })
    const mend = async (cell: CellKey | 'number', words: string, position = 1) =>
      mendDraftCell(context(), { ...(await seen()), position, cell, words }, register)
    const offered = async (...changes: readonly (readonly [string, string])[]) => {
      const imported = await bring(...changes)
      assert.ok('offerId' in imported)
      assert.equal(imported.planId, planId)
      return imported.offerId
    }
    const take = async (offerId: string, answers: Record<string, MendAnswer> = {}) => {
      const { version } = await seen()
      const seenOffer = { offerId, version, answers: new Map(Object.entries(answers)) }
      return takeOfferedVersion(context(), seenOffer, register)
    }
    const words = async (cell: CellKey, position = 1) =>
      (await kept()).draft.measures[position - 1]?.text[cell]
    return { planId, kept, seen, mend, offered, take, words }
  }

  test('a mend that the newer document leaves alone is kept unasked, and its reading with it', async () => {
    const { mend, offered, take, words, kept } = await begun()
    await mend('target', '14 срещи')
    await take(await offered(['40 служители', '50 служители']))
    assert.equal(await words('target'), '14 срещи')
    assert.equal((await kept()).draft.measures[0]?.indicators[0]?.target.value, '14')
    assert.equal(await words('target', 2), '50 служители')
  })

  test('where both have changed a cell nothing is taken over before a person has said whose words stay', async () => {
    const { mend, offered, take, words, kept } = await begun()
    await mend('target', '14 срещи')
    await mend('partners', 'ДАНС')
    const { version } = await kept()
    const offerId = await offered(['12 срещи', '15 срещи'], ['МВнР', 'МВнР, МП'])
    assert.deepEqual(await refusalCodes(take(offerId)), ['undecided-mend', 'undecided-mend'])
    assert.deepEqual(await refusalCodes(take(offerId, { '1-target': 'ours' })), ['undecided-mend'])
    assert.equal((await kept()).version, version)
    const waiting = await listOfferedVersions(opened.database)
    assert.ok(
      waiting.some((each) => each.offerId === offerId),
      'it still waits',
    )
    await take(offerId, { '1-target': 'ours', '1-partners': 'theirs' })
    assert.deepEqual([await words('target'), await words('partners')], ['14 срещи', 'МВнР, МП'])
  })

  test('what was answered is in the log, and what was kept unasked', async () => {
    const { mend, offered, take } = await begun()
    await mend('target', '14 срещи')
    await mend('partners', 'ДАНС')
    await mend('objective', 'По-добър ред', 2)
    const offerId = await offered(['12 срещи', '15 срещи'], ['МВнР', 'МВнР, МП'])
    const { entries } = await entriesWrittenBy(opened.database, () =>
      take(offerId, { '1-target': 'ours', '1-partners': 'theirs' }),
    )
    assert.deepEqual(
      entries.map(({ action, new: now }) => [action, (now as { mends: unknown }).mends]),
      [
        [
          'take-plan-version',
          [
            { cell: 'target', position: 1, number: '1', kept: 'ours', asked: true },
            { cell: 'partners', position: 1, number: '1', kept: 'theirs', asked: true },
            { cell: 'objective', position: 2, number: '2', kept: 'ours', asked: false },
          ],
        ],
      ],
    )
  })

  test('a deadline set by hand stays over the words that the newer document changed, if that is said', async () => {
    const { kept, seen, offered, take } = await begun()
    const june = { kind: 'month', from: null, to: `${year}-06`, every: null, phases: [] } as const
    const request = { ...(await seen()), position: 1, deadline: june }
    await mendDraftDeadline(context(), request, register)
    const offerId = await offered(['декември', 'октомври'])
    assert.deepEqual(await refusalCodes(take(offerId)), ['undecided-mend'])
    await take(offerId, { '1-deadline': 'ours' })
    const [measure] = (await kept()).draft.measures
    assert.deepEqual(measure?.deadline, june)
    assert.match(measure?.text.deadline ?? '', /октомври/)
    const again = await offered(['декември', 'септември'])
    await take(again, { '1-deadline': 'theirs' })
    assert.equal((await kept()).draft.measures[0]?.deadline.to, `${year}-09`)
  })

  test('a mend that was kept once is a mend in the next version, too, seen from the newest document', async () => {
    const { planId, kept, mend, offered, take, words } = await begun()
    await mend('target', '14 срещи')
    await take(await offered(['12 срещи', '15 срещи']), { '1-target': 'ours' })
    const { documentId } = await kept()
    const read = await selectOptionalReading(opened.database, planId, documentId)
    assert.equal(read?.measures[0]?.text.target, '15 срещи', 'what the document says')
    await take(await offered(['12 срещи', '15 срещи'], ['40 служители', '50 служители']))
    assert.equal(await words('target'), '14 срещи', 'that 15 was decided on before')
    const changed = await offered(['12 срещи', '16 срещи'], ['40 служители', '50 служители'])
    assert.deepEqual(await refusalCodes(take(changed)), ['undecided-mend'])
  })

  test('a version that was returned to is compared with the document that it was read from', async () => {
    const { planId, kept, seen, mend, offered, take, words } = await begun()
    await mend('target', '14 срещи')
    await take(await offered(['12 срещи', '15 срещи']), { '1-target': 'theirs' })
    await restoreDraftVersion(context(), { ...(await seen()), restore: 2 }, register)
    const read = await selectOptionalReading(opened.database, planId, (await kept()).documentId)
    assert.equal(read?.measures[0]?.text.target, '12 срещи')
    await take(await offered(['40 служители', '50 служители']))
    assert.equal(await words('target'), '14 срещи')
  })

  test('a title that was mended stays where the newer document keeps the old one', async () => {
    const { kept, seen, offered, take } = await begun()
    const { draft } = await kept()
    const heading = { title: 'Моят план', year: draft.year }
    await mendDraftHeading(context(), { ...(await seen()), ...heading }, register)
    await take(await offered(['12 срещи', '15 срещи']))
    assert.equal((await kept()).draft.title, 'Моят план')
  })

  test('undone, the draft is again what people had made of it', async () => {
    const { planId, kept, mend, offered, take } = await begun()
    await mend('target', '14 срещи')
    const before = await kept()
    await take(await offered(['12 срещи', '15 срещи']), { '1-target': 'theirs' })
    const { version } = await kept()
    await undoDraftChange(context(), { planId, version }, register)
    const after = await kept()
    assert.deepEqual(after.draft, before.draft)
    assert.equal(after.documentId, before.documentId)
    await undoDraftChange(context(), { planId, version: version + 1 }, register)
    assert.equal((await kept()).draft.measures[0]?.text.target, '15 срещи', 'and done again')
  })

  test('an answer that names no mend is of no account', async () => {
    const { mend, offered, take, words } = await begun()
    await mend('target', '14 срещи')
    await take(await offered(['40 служители', '50 служители']), {
      '1-target': 'theirs',
      '9-budget': 'theirs',
    })
    assert.equal(await words('target'), '14 срещи')
  })
})
