import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Draft } from '../core/draft/draft.ts'
import { insertDocument } from '../store/document.writer.ts'
import { selectOptionalDraft, selectOptionalDraftToChange } from '../store/draft.reader.ts'
import { updateDraft } from '../store/draft.writer.ts'
import { listRevisions, selectOptionalVersion } from '../store/draft-revision.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftHeading } from './mend-draft-heading.ts'
import { restoreDraftVersion } from './restore-draft-version.ts'
import { contextOf, later } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { draft, findingOfReading, keepDraft } from './testing/keep-draft.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { undoDraftChange } from './undo-draft-change.ts'

const register = { institutions: [] }

onEveryEngine('undoing what was changed in a draft', (opened) => {
  const context = () => contextOf(opened.database)
  const kept = async (planId: string) => {
    const found = await selectOptionalDraft(opened.database, planId)
    assert.ok(found)
    return found
  }
  const say = (planId: string, version: number, position: number, words: string) =>
    mendDraftCell(context(), { planId, version, position, cell: 'target', words }, register)
  const undo = (planId: string, version: number) =>
    undoDraftChange(context(), { planId, version }, register)
  const targets = ({ measures }: Draft) => measures.map(({ text }) => text.target)

  /** A newer document with one measure, in place of the first one with two. */
  const importAgain = (planId: string) =>
    opened.database.transaction().execute(async (transaction) => {
      const now = await selectOptionalDraftToChange(transaction, planId)
      assert.ok(now)
      const document = await insertDocument(transaction, {
        name: 'нов план.docx',
        bytes: new TextEncoder().encode('the newer document'),
      })
      const by = { accountId: '9', name: 'Друг човек' }
      const at = later(1000)
      await updateDraft(
        transaction,
        now,
        {
          draft: { ...now.draft, measures: now.draft.measures.slice(0, 1) },
          findings: [],
          document: { documentId: document.id, importedBy: by.name, importedAt: at },
        },
        { action: 'import-plan', by, at },
      )
    })

  test('what one change did is gone, what others did beside it stays', async () => {
    const planId = await keepDraft(opened.database)
    await say(planId, 1, 1, '30 срещи')
    await say(planId, 2, 2, '40 срещи')
    assert.deepEqual(await undo(planId, 2), { version: 4 })
    assert.deepEqual(targets((await kept(planId)).draft), ['12 срещи', '40 срещи'])
  })

  test('an undone change is done again by undoing the undoing', async () => {
    const planId = await keepDraft(opened.database)
    await mendDraftHeading(context(), { planId, version: 1, title: 'Друго', year: 2026 }, register)
    const changed = await kept(planId)
    await undo(planId, 2)
    assert.deepEqual((await kept(planId)).draft, draft)
    await undo(planId, 3)
    const again = await kept(planId)
    assert.deepEqual([again.draft, again.findings], [changed.draft, changed.findings])
  })

  test('what has been changed again since is not undone over it, and no trace is left', async () => {
    const planId = await keepDraft(opened.database)
    await say(planId, 1, 1, '30 срещи')
    await say(planId, 2, 1, '50 срещи')
    const before = await everythingKept(opened.database)
    assert.deepEqual(await refusalCodes(undo(planId, 2)), ['changed-since'])
    assert.deepEqual(await everythingKept(opened.database), before)
    await undo(planId, 3)
    await undo(planId, 2)
    assert.deepEqual((await kept(planId)).draft, draft)
  })

  test('the first version and versions that never were are not undone', async () => {
    const planId = await keepDraft(opened.database)
    for (const version of [1, 2, 0, -1, 1.5, 99_999_999_999])
      assert.deepEqual(await refusalCodes(undo(planId, version)), ['no-such-version'])
  })

  test('a draft returns to any earlier version, and from there to the later one', async () => {
    const planId = await keepDraft(opened.database)
    await say(planId, 1, 1, '30 срещи')
    await say(planId, 2, 2, '40 срещи')
    const last = await kept(planId)
    const restore = (version: number, seen: number) =>
      restoreDraftVersion(context(), { planId, version: seen, restore: version }, register)
    await restore(1, 3)
    assert.deepEqual((await kept(planId)).draft, draft)
    await restore(3, 4)
    assert.deepEqual((await kept(planId)).draft, last.draft)
    assert.deepEqual(await refusalCodes(restore(1, 4)), ['changed-meanwhile'])
    for (const version of [5, 6, 0])
      assert.deepEqual(await refusalCodes(restore(version, 5)), ['no-such-version'])
  })

  test('reading in a newer document is undone with its document, its findings and who brought it', async () => {
    const planId = await keepDraft(opened.database)
    await say(planId, 1, 2, '40 срещи')
    const before = await kept(planId)
    await importAgain(planId)
    assert.equal((await kept(planId)).fileName, 'нов план.docx')
    await undo(planId, 3)
    const after = await kept(planId)
    assert.deepEqual({ ...after, version: before.version }, before)
    assert.deepEqual(after.findings[0], findingOfReading)
  })

  test('after a newer document a measure is undone only while it stands as it stood', async () => {
    const planId = await keepDraft(opened.database)
    await say(planId, 1, 2, '40 срещи')
    await importAgain(planId)
    assert.deepEqual(await refusalCodes(undo(planId, 2)), ['changed-since'])
  })

  test('every version can be read again as it was, and the history says who made it', async () => {
    const planId = await keepDraft(opened.database)
    await say(planId, 1, 1, '30 срещи')
    await say(planId, 2, 2, '40 срещи')
    await importAgain(planId)
    await undo(planId, 2)
    const versions = await Promise.all(
      [1, 2, 3, 4, 5].map((version) => selectOptionalVersion(opened.database, planId, version)),
    )
    assert.deepEqual(
      versions.map((version) => version && targets(version.draft)),
      [
        ['12 срещи', '12 срещи'],
        ['30 срещи', '12 срещи'],
        ['30 срещи', '40 срещи'],
        ['30 срещи'],
        ['12 срещи'],
      ],
    )
    assert.equal(await selectOptionalVersion(opened.database, planId, 6), undefined)
    const revisions = await listRevisions(opened.database, planId, { limit: 3 })
    assert.deepEqual(
      revisions.map(({ version, action, madeBy, undoes }) => [version, action, madeBy, undoes]),
      [
        [5, 'undo-draft-change', 'Мария Петрова', 2],
        [4, 'import-plan', 'Друг човек', null],
        [3, 'mend-draft-cell', 'Мария Петрова', null],
      ],
    )
    assert.deepEqual(revisions[2]?.about, { position: 2, number: '2', cell: 'target' })
    const older = await listRevisions(opened.database, planId, { before: 3, limit: 9 })
    assert.deepEqual(
      older.map(({ version }) => version),
      [2, 1],
    )
  })

  test('a version that is kept is never changed nor deleted', async () => {
    for (const change of ['delete from draft_revision', "update draft_revision set action = 'x'"])
      await assert.rejects(sql.raw(change).execute(opened.database), /draft_revision only grows/)
  })
})
