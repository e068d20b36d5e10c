import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Finding } from '../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../core/draft/draft.ts'
import type { ReviewCell } from '../core/draft/uncertain-cells.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { readReview, readReviewedCell } from '../store/review.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { acceptDraftCell } from './accept-draft-cell.ts'
import { applyDraftMend } from './apply-draft-mend.ts'
import { findingsAfterMending } from './findings-after-mending.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftDeadline } from './mend-draft-deadline.ts'
import { mendDraftFunding } from './mend-draft-funding.ts'
import { mendDraftHeading } from './mend-draft-heading.ts'
import {
  addDraftIndicator,
  joinDraftIndicators,
  removeDraftIndicator,
  splitDraftIndicator,
} from './mend-draft-indicators.ts'
import { mendDraftInstitution } from './mend-draft-institution.ts'
import { mendDraftSharing } from './mend-draft-sharing.ts'
import { restoreDraftVersion } from './restore-draft-version.ts'
import { contextOf } from './testing/contexts.ts'
import { draft, keepDraft } from './testing/keep-draft.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { undoDraftChange } from './undo-draft-change.ts'

const register = bulgarianRegister
const [first, second] = draft.measures
assert.ok(first && second)
const [indicator] = first.indicators
assert.ok(indicator)

/** Two measures whose deadlines are doubtful. */
const doubtful: Draft = {
  ...draft,
  measures: [first, second].map((measure) => ({
    ...measure,
    text: { ...measure.text, deadline: 'декември 2024 г.' },
    deadline: { ...measure.deadline, confidence: 'likely' },
  })),
}
const found = findingsAfterMending([], doubtful, register)

onEveryEngine('reviewing a draft', (opened) => {
  const context = () => contextOf(opened.database)
  const kept = async (planId: string) => {
    const found = await selectOptionalDraft(opened.database, planId)
    assert.ok(found)
    return found
  }
  const measureAt = async (planId: string, position: number): Promise<DraftMeasure> => {
    const found = (await kept(planId)).draft.measures.find((each) => each.position === position)
    assert.ok(found)
    return found
  }
  const seen = async (planId: string, position: number, cell: ReviewCell) => {
    const found = await readReviewedCell(opened.database, await kept(planId), position, cell)
    assert.ok(found)
    return found
  }
  const accept = async (planId: string, position: number, cell: ReviewCell) => {
    const { digest } = await seen(planId, position, cell)
    return await acceptDraftCell(context(), { planId, position, cell, digest }, register)
  }
  const progress = async (planId: string) => {
    const { left, lookedAt } = await readReview(opened.database, await kept(planId))
    const deadlines = left.filter(({ cell }) => cell === 'deadline')
    return { left: deadlines.map(({ position, cell }) => `${position} ${cell}`), lookedAt }
  }
  const at = (planId: string, version = 1) => ({ planId, version, position: 1 })

  test('what was found right is left no more, and the next person goes on from there', async () => {
    const planId = await keepDraft(opened.database, doubtful, found)
    assert.deepEqual(await progress(planId), { left: ['1 deadline', '2 deadline'], lookedAt: 0 })
    await accept(planId, 1, 'deadline')
    assert.deepEqual(await progress(planId), { left: ['2 deadline'], lookedAt: 1 })
    assert.equal((await seen(planId, 1, 'deadline')).foundRight?.by, 'Мария Петрова')
  })

  test('to say the same twice makes no second version', async () => {
    const planId = await keepDraft(opened.database, doubtful, found)
    assert.deepEqual(await accept(planId, 1, 'deadline'), { version: 2 })
    assert.deepEqual(await accept(planId, 1, 'deadline'), { version: 2 })
  })

  test('other words of the cell are to be looked at again, those of other cells are not', async () => {
    const planId = await keepDraft(opened.database, doubtful, found)
    await accept(planId, 2, 'deadline')
    const say = (version: number, cell: 'deadline' | 'objective', words: string) =>
      mendDraftCell(context(), { planId, version, position: 2, cell, words }, register)
    await say(2, 'objective', 'Друга цел')
    assert.ok((await seen(planId, 2, 'deadline')).foundRight)
    await say(3, 'deadline', 'юни')
    assert.equal((await seen(planId, 2, 'deadline')).foundRight, null)
    await undoDraftChange(context(), { planId, version: 4 }, register)
    assert.ok((await seen(planId, 2, 'deadline')).foundRight, 'the same words again')
  })

  test('a cell that is no more as it was seen is not found right', async () => {
    const planId = await keepDraft(opened.database, doubtful, found)
    const { digest } = await seen(planId, 1, 'deadline')
    const deadline = { kind: 'open', from: null, to: null, every: null, phases: [] } as const
    await mendDraftDeadline(context(), { ...at(planId), deadline }, register)
    const late = acceptDraftCell(
      context(),
      { planId, position: 1, cell: 'deadline', digest },
      register,
    )
    assert.deepEqual(await refusalCodes(late), ['changed-meanwhile'])
  })

  test('finding right is undone, done again, and goes with the version that is returned to', async () => {
    const planId = await keepDraft(opened.database, doubtful, found)
    await accept(planId, 1, 'deadline')
    await undoDraftChange(context(), { planId, version: 2 }, register)
    assert.equal((await progress(planId)).lookedAt, 0)
    await undoDraftChange(context(), { planId, version: 3 }, register)
    assert.equal((await progress(planId)).lookedAt, 1)
    const restore = (version: number, to: number) =>
      restoreDraftVersion(context(), { planId, version, restore: to }, register)
    await restore(4, 1)
    assert.deepEqual((await progress(planId)).lookedAt, 0)
    await restore(5, 4)
    assert.deepEqual((await progress(planId)).lookedAt, 1)
  })

  test('a deadline set by hand stays when another cell is mended or the year changes', async () => {
    const planId = await keepDraft(opened.database, doubtful, found)
    const deadline = { kind: 'month', from: null, to: '2026-03', every: null, phases: [] } as const
    await mendDraftDeadline(context(), { ...at(planId), deadline }, register)
    await mendDraftCell(context(), { ...at(planId, 2), cell: 'target', words: '9' }, register)
    await mendDraftHeading(context(), { planId, version: 3, title: 'x', year: 2030 }, register)
    assert.deepEqual((await measureAt(planId, 1)).deadline, deadline)
    await mendDraftCell(context(), { ...at(planId, 4), cell: 'deadline', words: 'юни' }, register)
    assert.equal(
      (await measureAt(planId, 1)).deadline.to,
      '2030-06',
      'read anew from its own words',
    )
  })

  test('a mended cell that is doubtful no more counts as looked at', async () => {
    const planId = await keepDraft(opened.database, doubtful, found)
    const deadline = { kind: 'month', from: null, to: '2024-12', every: null, phases: [] } as const
    await mendDraftDeadline(context(), { ...at(planId), deadline }, register)
    const { left, lookedAt } = await progress(planId)
    assert.ok(!left.includes('1 deadline'))
    assert.equal(lookedAt, 1)
  })

  test('indicators are split, joined, added and removed, and none of it survives an undo', async () => {
    const planId = await keepDraft(opened.database)
    const named = (name: string) => ({ ...indicator, name })
    const names = async () => (await measureAt(planId, 1)).indicators.map(({ name }) => name)
    const into = [named('а'), named('б')] as const
    await splitDraftIndicator(context(), { ...at(planId), index: 0, into }, register)
    assert.deepEqual(await names(), ['а', 'б', 'обучени служители'])
    const joined = { index: 2, other: 0, indicator: named('в') }
    await joinDraftIndicators(context(), { ...at(planId, 2), ...joined }, register)
    assert.deepEqual(await names(), ['б', 'в'])
    await addDraftIndicator(context(), { ...at(planId, 3), indicator: named('г') }, register)
    await removeDraftIndicator(context(), { ...at(planId, 4), index: 0 }, register)
    assert.deepEqual(await names(), ['в', 'г'])
    for (const version of [5, 4, 3, 2])
      await undoDraftChange(context(), { planId, version }, register)
    assert.deepEqual((await kept(planId)).draft, draft)
  })

  test('an indicator that is not there is neither split, joined nor removed', async () => {
    const planId = await keepDraft(opened.database)
    const into = [indicator, indicator] as const
    const join = { ...at(planId), index: 0, indicator }
    for (const act of [
      () => splitDraftIndicator(context(), { ...at(planId), index: 2, into }, register),
      () => joinDraftIndicators(context(), { ...join, other: 0 }, register),
      () => joinDraftIndicators(context(), { ...join, other: 9 }, register),
      () => removeDraftIndicator(context(), { ...at(planId), index: -1 }, register),
      () => removeDraftIndicator(context(), { ...at(planId), index: Number.NaN }, register),
    ])
      assert.deepEqual(await refusalCodes(act()), ['no-such-indicator'])
  })

  test('a sum is set, added and taken away', async () => {
    const planId = await keepDraft(opened.database)
    const sum = (amount: string) => ({
      source: 'ФУМИ',
      amount: decimal(amount),
      currency: 'EUR' as const,
      basis: 'total' as const,
      note: null,
    })
    const amounts = async () => (await measureAt(planId, 1)).funding.map(({ amount }) => amount)
    const mend = (version: number, index: number, funding: ReturnType<typeof sum> | null) =>
      mendDraftFunding(context(), { ...at(planId, version), index, funding }, register)
    await mend(1, 0, sum('10'))
    await mend(2, 1, sum('20'))
    await mend(3, 0, sum('30'))
    assert.deepEqual(await amounts(), ['30', '20'])
    await mend(4, 0, null)
    assert.deepEqual(await amounts(), ['20'])
    for (const [index, funding] of [
      [1, null],
      [2, sum('1')],
      [-1, sum('1')],
    ] as const)
      assert.deepEqual(await refusalCodes(mend(5, index, funding)), ['no-such-funding'])
  })

  test('shared money is linked both ways, and a proposal is refused with a reason', async () => {
    const planId = await keepDraft(opened.database)
    const share = (version: number, numbers: readonly string[], reason = '') =>
      mendDraftSharing(context(), { ...at(planId, version), numbers, reason }, register)
    await share(1, ['2'])
    assert.deepEqual((await measureAt(planId, 2)).sharedFundingWith, ['1'])
    assert.deepEqual(await refusalCodes(share(2, [])), ['reason-wanted'])
    await share(2, [], 'различни проекти')
    const [one, two] = (await kept(planId)).draft.measures
    assert.deepEqual(
      [one?.sharedFundingWith, two?.sharedFundingWith, one?.sharingRefused, two?.sharingRefused],
      [[], [], ['2'], ['1']],
    )
    for (const numbers of [['7'], ['1'], ['2', '7']])
      assert.deepEqual(await refusalCodes(share(3, numbers)), ['no-such-numbers'])
    const words = 'Общо с посоченото в мярка 2 – 5 000 лв.'
    await mendDraftCell(context(), { ...at(planId, 3), cell: 'budget', words }, register)
    assert.deepEqual((await measureAt(planId, 1)).sharedFundingWith, [], 'stays refused')
  })

  test('to find a budget right confirms the shared money that is proposed in it, on both sides', async () => {
    const proposed: Draft = {
      ...draft,
      measures: [
        { ...first, sharedFundingWith: ['2'] },
        { ...second, sharedFundingWith: ['1'] },
      ],
    }
    const planId = await keepDraft(opened.database, proposed, [])
    const doubts = async () =>
      (await seen(planId, 2, 'budget')).doubts.filter(({ kind }) => kind === 'shared-money')
    assert.equal((await doubts()).length, 1)
    await accept(planId, 1, 'budget')
    assert.equal((await doubts()).length, 0)
    assert.deepEqual((await measureAt(planId, 2)).sharingConfirmed, ['1'])
    await undoDraftChange(context(), { planId, version: 2 }, register)
    assert.equal((await doubts()).length, 1)
    assert.equal((await seen(planId, 1, 'budget')).foundRight, null)
  })

  test('an institution is chosen from the register, by any name that it has there', async () => {
    const planId = await keepDraft(opened.database)
    const match = (version: number, index: number, name: string | null) =>
      mendDraftInstitution(
        context(),
        { ...at(planId, version), role: 'responsible', index, name },
        register,
      )
    await match(1, 0, 'МТСП – Министерство на труда и социалната политика')
    await match(2, 1, 'агенция по заетостта ')
    assert.deepEqual((await measureAt(planId, 1)).responsible, [
      { name: 'МТСП', asPrinted: 'МВР', known: true },
      { name: 'АЗ', asPrinted: 'АЗ', known: true },
    ])
    await match(3, 0, null)
    assert.deepEqual(
      (await measureAt(planId, 1)).responsible.map(({ name }) => name),
      ['АЗ'],
    )
    assert.deepEqual(await refusalCodes(match(4, 0, 'Министерство на магията')), [
      'not-in-register',
    ])
    assert.deepEqual(await refusalCodes(match(4, 5, 'МВР')), ['no-such-institution'])
  })

  test('what a finding proposes is done while the finding stands, and not once it is gone', async () => {
    const proposed = { kind: 'words', position: 1, cell: 'target', words: '15 срещи' } as const
    const finding: Finding = {
      rule: 'of-reading',
      severity: 'warning',
      measure: '1',
      position: 1,
      cell: 'target',
      actual: '12 срещи',
      expected: '15 срещи',
      message: { bg: 'Сгрешено число.', en: 'A wrong number.' },
      mend: proposed,
    }
    const planId = await keepDraft(opened.database, draft, [finding])
    const mend = canonicalJson(proposed)
    await applyDraftMend(context(), { planId, mend }, register)
    assert.equal((await measureAt(planId, 1)).text.target, '15 срещи')
    for (const other of [canonicalJson({ ...proposed, words: '99' }), '', '{}'])
      assert.deepEqual(
        await refusalCodes(applyDraftMend(context(), { planId, mend: other }, register)),
        ['changed-meanwhile'],
      )
  })

  test('the number of a measure is mended like its cells', async () => {
    const planId = await keepDraft(opened.database)
    const request = { ...at(planId), cell: 'number', words: ' 1а. ' } as const
    await mendDraftCell(context(), request, register)
    assert.equal((await measureAt(planId, 1)).number, '1а')
  })
})
