import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MendAnswer } from '../core/draft/mends.ts'
import { listDrafts, selectOptionalDraft } from '../store/draft.reader.ts'
import { listOfferedVersions, selectOptionalOffer } from '../store/offered-version.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { importPlan } from './import-plan.ts'
import { keepOfferedApart } from './keep-offered-apart.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftIndicator } from './mend-draft-indicator.ts'
import { refuseOfferedVersion } from './refuse-offered-version.ts'
import { takeOfferedVersion } from './take-offered-version.ts'
import { contextOf } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { planFile } from './testing/plan-file.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { undoDraftChange } from './undo-draft-change.ts'

const register = { institutions: [] }
const none: ReadonlyMap<string, MendAnswer> = new Map()

/** The same plan with other words in places, as somebody sends it again. */
const again = (...changes: readonly (readonly [string, string])[]) => {
  const text = new TextDecoder().decode(planFile.bytes)
  const changed = changes.reduce((so, [old, now]) => so.replace(old, now), text)
  return { fileName: 'План 2024 нов.txt', bytes: new TextEncoder().encode(changed) }
}

/** Another plan, or the plan of another year: nothing that is known. */
const other = (year: string) =>
  again(
    ['Срещи на експерти', `Ремонт на читалища ${year}`],
    ['декември 2024', `декември ${year}`],
    ['ноември 2024', `ноември ${year}`],
  )

onEveryEngine('importing a plan again', (opened) => {
  const context = () => contextOf(opened.database)
  const bring = (file: typeof planFile) => importPlan(context(), file, register)
  const kept = async (planId: string) => {
    const draft = await selectOptionalDraft(opened.database, planId)
    assert.ok(draft)
    return draft
  }
  const offered = async (file: typeof planFile) => {
    const imported = await bring(file)
    assert.ok('offerId' in imported, 'it is offered as a newer version')
    return imported
  }
  let planId = ''

  test('a newer version of a known plan waits for a decision and is no second plan', async () => {
    planId = (await bring(planFile)).planId
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      offered(again(['12 срещи', '15 срещи'])),
    )
    assert.equal(result.planId, planId)
    assert.equal((await listDrafts(opened.database)).length, 1)
    const [waiting] = await listOfferedVersions(opened.database)
    assert.deepEqual([waiting?.offerId, waiting?.planId], [result.offerId, planId])
    assert.equal(waiting?.fileName, 'План 2024 нов.txt')
    assert.deepEqual(
      entries.map(({ action, entityId }) => [action, entityId]),
      [['offer-plan-version', planId]],
    )
    assert.equal((await kept(planId)).draft.measures[0]?.text.target, '12 срещи')
    const sameAgain = await offered(again(['12 срещи', '15 срещи']))
    assert.equal(sameAgain.offerId, result.offerId, 'the same file again is the same offer')
    await refuseOfferedVersion(context(), result.offerId)
  })

  test('taken over, it is the next version of the draft, with what a person has set', async () => {
    const before = await kept(planId)
    const [indicator] = before.draft.measures[1]?.indicators ?? []
    assert.ok(indicator)
    const byHand = { ...indicator, name: 'Обучени полицаи' }
    const { version } = await mendDraftIndicator(
      context(),
      { planId, version: before.version, position: 2, index: 0, indicator: byHand },
      register,
    )
    const { offerId } = await offered(again(['12 срещи', '15 срещи']))
    await takeOfferedVersion(context(), { offerId, version, answers: none }, register)
    const after = await kept(planId)
    assert.equal(after.version, version + 1)
    assert.equal(after.fileName, 'План 2024 нов.txt')
    assert.equal(after.draft.measures[0]?.indicators[0]?.target.value, '15')
    assert.equal(after.draft.measures[1]?.indicators[0]?.name, 'Обучени полицаи')
    assert.deepEqual(await listOfferedVersions(opened.database), [])
  })

  test('taking it over can be undone', async () => {
    const { version } = await kept(planId)
    await undoDraftChange(context(), { planId, version }, register)
    const { draft, fileName } = await kept(planId)
    assert.equal(draft.measures[0]?.text.target, '12 срещи')
    assert.equal(fileName, 'План 2024.txt')
  })

  test('a draft that has changed since the difference was seen is not overwritten', async () => {
    const { offerId } = await offered(again(['12 срещи', '18 срещи']))
    const { version } = await kept(planId)
    await mendDraftCell(
      context(),
      { planId, version, position: 1, cell: 'partners', words: 'ДАНС' },
      register,
    )
    const taking = () =>
      takeOfferedVersion(context(), { offerId, version, answers: none }, register)
    assert.deepEqual(await refusalCodes(taking()), ['changed-meanwhile'])
    const offer = await selectOptionalOffer(opened.database, offerId)
    assert.equal(offer?.decision, null, 'it still waits')
    assert.equal(offer?.current.measures[0]?.text.partners, 'ДАНС')
    await refuseOfferedVersion(context(), offerId)
  })

  test('what is another plan after all becomes a draft of its own', async () => {
    const { offerId } = await offered(again(['12 срещи', '20 срещи']))
    const apart = await keepOfferedApart(context(), offerId)
    assert.notEqual(apart.planId, planId)
    assert.equal((await kept(apart.planId)).draft.measures[0]?.text.target, '20 срещи')
    assert.equal((await kept(planId)).draft.measures[0]?.text.target, '12 срещи')
  })

  test('an offer is decided once', async () => {
    const { offerId } = await offered(again(['12 срещи', '21 срещи']))
    await refuseOfferedVersion(context(), offerId)
    const { version } = await kept(planId)
    for (const decide of [
      () => refuseOfferedVersion(context(), offerId),
      () => keepOfferedApart(context(), offerId),
      () => takeOfferedVersion(context(), { offerId, version, answers: none }, register),
    ])
      assert.deepEqual(await refusalCodes(decide()), ['no-such-offer'])
    for (const wrong of ['0', '999999', 'x', ''])
      assert.deepEqual(await refusalCodes(refuseOfferedVersion(context(), wrong)), [
        'no-such-offer',
      ])
  })

  test('the plan of another year and another plan are plans of their own', async () => {
    assert.ok(!('offerId' in (await bring(other('2026')))))
  })

  test('of two who bring in one file at once the second is offered as the version of the first', async () => {
    const both = await Promise.all([bring(other('2031')), bring(other('2031'))])
    assert.equal(both.filter((each) => 'offerId' in each).length, 1)
    assert.equal(both[0]?.planId, both[1]?.planId)
  })
})
