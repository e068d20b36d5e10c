import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectOptionalDocument } from '../store/document.reader.ts'
import { listDrafts, selectOptionalDraft } from '../store/draft.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { discardDraft } from './discard-draft.ts'
import { contextOf } from './testing/contexts.ts'
import { keepDraft } from './testing/keep-draft.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

onEveryEngine('discarding a draft', (opened) => {
  const discard = (planId: string, version = 1) =>
    discardDraft(contextOf(opened.database), { planId, version })

  test('it is gone from sight, but its document is kept', async () => {
    const [planId, other] = [await keepDraft(opened.database), await keepDraft(opened.database)]
    const { entries } = await entriesWrittenBy(opened.database, () => discard(planId))
    assert.deepEqual(entries[0]?.old, { status: 'draft', title: 'План за 2024 г.', year: 2024 })
    assert.equal(await selectOptionalDraft(opened.database, planId), undefined)
    const left = await listDrafts(opened.database)
    assert.deepEqual(
      left.map((draft) => draft.planId),
      [other],
    )
    assert.ok(await selectOptionalDocument(opened.database, planId))
  })

  test('it can be discarded once, as it was seen, and only if it is there', async () => {
    const planId = await keepDraft(opened.database)
    assert.deepEqual(await refusalCodes(discard(planId, 2)), ['changed-meanwhile'])
    await discard(planId)
    assert.deepEqual(await refusalCodes(discard(planId)), ['wrong-plan-status'])
    assert.deepEqual(await refusalCodes(discard('999999')), ['no-such-draft'])
  })
})
