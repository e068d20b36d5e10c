import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import { selectOptionalDocument } from '../store/document.reader.ts'
import { listDrafts, selectOptionalDraft } from '../store/draft.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { adoption } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { adoptPlan } from './adopt-plan.ts'
import { discardDraft } from './discard-draft.ts'
import { mendDraftHeading } from './mend-draft-heading.ts'
import { contextOf } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { draft, keepDraft } from './testing/keep-draft.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

onEveryEngine('adopting a plan', (opened) => {
  const adopt = (planId: string, given: Partial<Parameters<typeof adoptPlan>[1]> = {}) =>
    adoptPlan(contextOf(opened.database), { planId, version: 1, adoption, ...given })

  test('the plan is what the draft says, adopted by the act', async () => {
    const planId = await keepDraft(opened.database)
    assert.deepEqual(await adopt(planId), { slug: 'plan-2024' })
    assert.deepEqual(await selectPlan(opened.database, 'plan-2024'), {
      ...adoptDraft(draft),
      id: planId,
      slug: 'plan-2024',
      status: 'adopted',
      adoption,
      demonstration: false,
    })
  })

  test('an adopted plan is no draft any more, and its document is still at hand', async () => {
    const { id } = await selectPlan(opened.database, 'plan-2024')
    assert.equal(await selectOptionalDraft(opened.database, id), undefined)
    assert.deepEqual(await listDrafts(opened.database), [])
    assert.equal((await selectOptionalDocument(opened.database, id))?.name, 'план.docx')
  })

  test('a day is taken as a person types it, and words without surplus space', async () => {
    const planId = await keepDraft(opened.database)
    const typed = { ...adoption, body: ' Министерски\u00a0 съвет ', date: '31.1.2024 г.' }
    const { slug } = await adopt(planId, { adoption: typed })
    assert.deepEqual((await selectPlan(opened.database, slug)).adoption, adoption)
  })

  test('plans of one year get slugs of their own, also when adopted at once', async () => {
    const drafts = [await keepDraft(opened.database), await keepDraft(opened.database)]
    const adopted = await Promise.all(drafts.map((planId) => adopt(planId)))
    assert.deepEqual(adopted.map(({ slug }) => slug).sort(), ['plan-2024-3', 'plan-2024-4'])
  })

  test('everything that stands in the way is said at once, and nothing is changed', async () => {
    const planId = await keepDraft(opened.database, { ...draft, title: '', year: null })
    const before = await everythingKept(opened.database)
    const wrong = { body: '', act: ' ', number: 'x'.repeat(201), date: '31.02.2024' }
    assert.deepEqual(await refusalCodes(adopt(planId, { adoption: wrong })), [
      'field-required',
      'field-required',
      'field-too-long',
      'no-such-date',
      'plan-without-title',
      'plan-without-year',
    ])
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('a plan is adopted today at the latest, by the clocks of the institutions', async () => {
    const planId = await keepDraft(opened.database)
    const lateEvening = { ...contextOf(opened.database), now: () => '2024-05-06T22:30:00.000Z' }
    const on = (date: string) =>
      adoptPlan(lateEvening, { planId, version: 1, adoption: { ...adoption, date } })
    assert.deepEqual(await refusalCodes(on('2024-05-08')), ['date-in-future'])
    await on('2024-05-07')
  })

  test('a draft that has changed since it was seen is not adopted', async () => {
    const planId = await keepDraft(opened.database)
    const context = contextOf(opened.database)
    await mendDraftHeading(
      context,
      { planId, version: 1, title: 'Друг', year: 2024 },
      { institutions: [] },
    )
    assert.deepEqual(await refusalCodes(adopt(planId)), ['changed-meanwhile'])
    await adopt(planId, { version: 2 })
  })

  test('a plan is adopted once, and not after it was discarded', async () => {
    const planId = await keepDraft(opened.database)
    const outcomes = await Promise.allSettled([adopt(planId), adopt(planId)])
    const refused = outcomes.find(({ status }) => status === 'rejected')
    assert.ok(refused?.status === 'rejected')
    assert.deepEqual(await refusalCodes(Promise.reject(refused.reason)), ['wrong-plan-status'])

    const discarded = await keepDraft(opened.database)
    await discardDraft(contextOf(opened.database), { planId: discarded, version: 1 })
    assert.deepEqual(await refusalCodes(adopt(discarded)), ['wrong-plan-status'])
  })

  test('a draft that is not there is refused, whatever its name', async () => {
    for (const planId of ['', '0', '999999', "1' or '1", '\0', '9'.repeat(30)])
      assert.deepEqual(await refusalCodes(adopt(planId)), ['no-such-draft'])
  })
})
