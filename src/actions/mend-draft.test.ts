import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../core/base/finding.ts'
import { lint } from '../intake/lint/lint.ts'
import { mendCell, mendIndicator } from '../intake/mend.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { adoption, decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { adoptPlan } from './adopt-plan.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftHeading } from './mend-draft-heading.ts'
import { mendDraftIndicator } from './mend-draft-indicator.ts'
import { contextOf } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { draft, findingOfReading, keepDraft } from './testing/keep-draft.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { undoDraftChange } from './undo-draft-change.ts'

const register = { institutions: [] }
const mendedTarget = { position: 2, cell: 'target', words: '30 срещи' } as const

onEveryEngine('mending a draft', (opened) => {
  const context = () => contextOf(opened.database)
  const kept = async (planId: string) => {
    const found = await selectOptionalDraft(opened.database, planId)
    assert.ok(found)
    return found
  }
  const mendTarget = (planId: string, version = 1) =>
    mendDraftCell(context(), { planId, version, ...mendedTarget }, register)

  test('words of a cell are replaced and understood anew, in the next version', async () => {
    const planId = await keepDraft(opened.database)
    const { result, entries } = await entriesWrittenBy(opened.database, () => mendTarget(planId))
    assert.deepEqual(result, { version: 2 })
    const now = await kept(planId)
    assert.equal(now.version, 2)
    assert.deepEqual(now.draft, mendCell(draft, 2, 'target', '30 срещи', register))
    assert.deepEqual(
      [entries[0]?.old, entries[0]?.new],
      [{ ...mendedTarget, words: '12 срещи' }, mendedTarget],
    )
  })

  test('the linter looks again, and what was found in reading stays', async () => {
    const planId = await keepDraft(opened.database)
    await mendDraftCell(
      context(),
      { planId, version: 1, position: 1, cell: 'target', words: '' },
      register,
    )
    const broken = await kept(planId)
    assert.deepEqual(broken.findings, [findingOfReading, ...lint(broken.draft)])
    const about = (findings: readonly Finding[]) =>
      findings.filter((each) => each.rule === 'missing-target' && each.position === 1).length
    assert.equal(about(broken.findings), 1)

    await mendDraftCell(
      context(),
      { planId, version: 2, position: 1, cell: 'target', words: '12 срещи' },
      register,
    )
    assert.equal(about((await kept(planId)).findings), 0)
  })

  test('an indicator is set by hand, its words stay', async () => {
    const planId = await keepDraft(opened.database)
    const indicator = {
      name: 'срещи',
      kind: 'cap',
      unit: null,
      baseline: { value: null, note: 'няма' },
      target: { operator: 'at-most', value: decimal('4.5'), note: null },
      confidence: 'sure',
    } as const
    await mendDraftIndicator(
      context(),
      { planId, version: 1, position: 1, index: 1, indicator },
      register,
    )
    const { draft: mended } = await kept(planId)
    assert.deepEqual(mended, mendIndicator(draft, 1, 1, indicator))
    assert.deepEqual(mended.measures[0]?.indicators[1], indicator)
    assert.deepEqual(mended.measures[0]?.text, draft.measures[0]?.text)
  })

  test('another year moves the deadlines that name none', async () => {
    const planId = await keepDraft(opened.database)
    const heading = { planId, version: 1, title: '  План \n за 2025 г. ', year: 2025 }
    await mendDraftHeading(context(), heading, register)
    const { draft: mended } = await kept(planId)
    assert.deepEqual([mended.title, mended.year], ['План за 2025 г.', 2025])
    assert.deepEqual(
      mended.measures.map(({ deadline }) => deadline.to),
      ['2025-12', '2025-12'],
    )
  })

  test('a year that is none is refused, and no year is taken', async () => {
    const planId = await keepDraft(opened.database)
    for (const year of [24, 20_240, 2024.5, Number.NaN])
      assert.deepEqual(
        await refusalCodes(
          mendDraftHeading(context(), { planId, version: 1, title: 'x', year }, register),
        ),
        ['year-out-of-range'],
      )
    await mendDraftHeading(context(), { planId, version: 1, title: 'x', year: null }, register)
    assert.equal((await kept(planId)).draft.year, null)
  })

  test('what others change in another measure meanwhile stands in nobody’s way, and stays', async () => {
    const planId = await keepDraft(opened.database)
    await mendTarget(planId)
    const request = { planId, version: 1, position: 1, cell: 'deadline', words: 'май' } as const
    assert.deepEqual(await mendDraftCell(context(), request, register), { version: 3 })
    const heading = { planId, version: 1, title: 'Друго заглавие', year: 2024 }
    assert.deepEqual(await mendDraftHeading(context(), heading, register), { version: 4 })
    const { draft: mended } = await kept(planId)
    assert.deepEqual(
      [mended.title, mended.measures[0]?.deadline.to, mended.measures[1]?.text.target],
      ['Друго заглавие', '2024-05', mendedTarget.words],
    )
  })

  test('a measure that came to be as it was before is not one that changed', async () => {
    const planId = await keepDraft(opened.database)
    await mendTarget(planId)
    await undoDraftChange(context(), { planId, version: 2 }, register)
    assert.deepEqual(await mendTarget(planId), { version: 4 })
  })

  test('of many who mend at once one is written, the others told, and nothing is lost', async () => {
    const planId = await keepDraft(opened.database)
    const titles = Array.from({ length: 12 }, (_, index) => `План ${index}`)
    const { result: outcomes, entries } = await entriesWrittenBy(opened.database, () =>
      Promise.allSettled(
        titles.map((title) =>
          mendDraftHeading(context(), { planId, version: 1, title, year: 2024 }, register),
        ),
      ),
    )
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    assert.equal(refused.length, 11)
    for (const { reason } of refused)
      assert.deepEqual(await refusalCodes(Promise.reject(reason)), ['changed-meanwhile'])
    assert.equal(entries.length, 1)
    const { version, draft: mended } = await kept(planId)
    assert.deepEqual([version, { title: mended.title, year: 2024 }], [2, entries[0]?.new])
  })

  test('a version that is not the last is refused without a trace', async () => {
    const planId = await keepDraft(opened.database)
    await mendTarget(planId)
    const before = await everythingKept(opened.database)
    for (const version of [0, 1, 3])
      assert.deepEqual(await refusalCodes(mendTarget(planId, version)), ['changed-meanwhile'])
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('a measure or indicator that the draft does not have is refused without a trace', async () => {
    const planId = await keepDraft(opened.database)
    const before = await everythingKept(opened.database)
    const [indicator] = draft.measures[0]?.indicators ?? []
    assert.ok(indicator)
    const seen = { planId, version: 1 }
    assert.deepEqual(
      await refusalCodes(
        mendDraftCell(context(), { ...seen, position: 3, cell: 'target', words: '' }, register),
      ),
      ['no-such-measure'],
    )
    for (const [position, index, code] of [
      [3, 0, 'no-such-measure'],
      [1, 2, 'no-such-indicator'],
      [1, -1, 'no-such-indicator'],
    ] as const)
      assert.deepEqual(
        await refusalCodes(
          mendDraftIndicator(context(), { ...seen, position, index, indicator }, register),
        ),
        [code],
      )
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('an adopted plan is mended no more', async () => {
    const planId = await keepDraft(opened.database)
    await adoptPlan(context(), { planId, version: 1, adoption })
    assert.deepEqual(await refusalCodes(mendTarget(planId)), ['wrong-plan-status'])
  })
})
