import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Period } from '../core/base/period.ts'
import type { Draft } from '../core/draft/draft.ts'
import { isSuppressed } from '../core/report/report.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { listDisclosureMarks } from '../store/disclosure.reader.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { selectOptionalPublication } from '../store/publication.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { adoptPlan } from './adopt-plan.ts'
import { enterValue } from './enter-value.ts'
import { markDraftSensitive } from './mark-draft-sensitive.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { joinDraftIndicators } from './mend-draft-indicators.ts'
import { publishPlan } from './publish-plan.ts'
import { recordAmendment } from './record-amendment.ts'
import { rollOver } from './roll-over.ts'
import { setDisclosure } from './set-disclosure.ts'
import { startAmendment } from './start-amendment.ts'
import { contextOf } from './testing/contexts.ts'
import { keepDraft } from './testing/keep-draft.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { undoDraftChange } from './undo-draft-change.ts'

const adoption = { body: 'Съвет', act: 'Решение', number: '17', date: '01.02.2024' }

onEveryEngine('what is said of a draft’s indicators', (opened) => {
  const context = () => contextOf(opened.database)
  const mark = (
    planId: string,
    said: Readonly<Record<string, string>>,
    { version = 1, reason = 'Данни за деца' } = {},
  ) => markDraftSensitive(context(), { planId, version, typed: { said, reason } })
  const draftOf = async (planId: string): Promise<Draft> => {
    const kept = await selectOptionalDraft(opened.database, planId)
    assert.ok(kept)
    return kept.draft
  }
  const said = async (planId: string) =>
    (await draftOf(planId)).measures.map(({ indicators }) =>
      indicators.map(({ sensitivity }) => sensitivity?.sensitive ?? null),
    )
  const marksOf = async (slug: string) =>
    (await listDisclosureMarks(opened.database))
      .filter((each) => each.slug === slug)
      .map(({ measure, indicator, sensitive }) => [measure, indicator, sensitive])
  const adopted = async (planId: string, version: number) =>
    (await adoptPlan(context(), { planId, version, adoption })).slug

  test('is kept with them, in the log, and can be undone', async () => {
    const planId = await keepDraft(opened.database)
    const { entries } = await entriesWrittenBy(opened.database, () =>
      mark(planId, { '1/2': 'yes', '2/1': 'no', '2/2': '' }),
    )
    assert.deepEqual(await said(planId), [
      [null, true],
      [false, null],
    ])
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['mark-draft-sensitive'],
    )
    assert.match(JSON.stringify(entries[0]?.new), /Данни за деца/)
    await undoDraftChange(context(), { planId, version: 2 }, bulgarianRegister)
    assert.deepEqual(await said(planId), [
      [null, null],
      [null, null],
    ])
  })

  test('is refused without a choice or a reason, of an indicator that there is not, and after another’s change', async () => {
    const planId = await keepDraft(opened.database)
    assert.deepEqual(await refusalCodes(mark(planId, {}, { reason: ' ' })), [
      'sensitive-wanted',
      'field-required',
    ])
    assert.deepEqual(await refusalCodes(mark(planId, { '1/9': 'yes' })), ['no-such-indicator'])
    await mark(planId, { '1/1': 'yes' })
    assert.deepEqual(await refusalCodes(mark(planId, { '1/1': 'no' })), ['changed-meanwhile'])
    await mark(planId, { '2/1': 'no' })
    assert.deepEqual(await said(planId), [
      [true, null],
      [false, null],
    ])
  })

  test('stays when the words are read anew, and when two indicators become one', async () => {
    const planId = await keepDraft(opened.database)
    await mark(planId, { '1/2': 'yes', '2/1': 'yes' })
    const { version } = await mendDraftCell(
      context(),
      {
        planId,
        version: 2,
        position: 1,
        cell: 'target',
        words: '3 деца',
        seen: '12 срещи',
      } as never,
      bulgarianRegister,
    )
    const [first] = await said(planId)
    assert.ok(first && first.length > 0 && first.every((each) => each === true))
    const [, second] = (await draftOf(planId)).measures
    const indicator = second?.indicators[1]
    assert.ok(indicator)
    await joinDraftIndicators(
      context(),
      { planId, version, position: 2, index: 1, other: 0, indicator },
      bulgarianRegister,
    )
    assert.deepEqual((await said(planId))[1], [true])
  })

  test('goes into the plan that is adopted, and holds from the first value on', async () => {
    const planId = await keepDraft(opened.database)
    await mark(planId, { '1/2': 'yes', '2/1': 'no' })
    const { result, entries } = await (async () => {
      let slug = ''
      const written = await entriesWrittenBy(opened.database, async () => {
        slug = await adopted(planId, 2)
      })
      return { result: slug, entries: written.entries }
    })()
    assert.deepEqual(await marksOf(result), [
      ['1', 2, true],
      ['2', 1, false],
    ])
    assert.match(JSON.stringify(entries[0]?.new), /"sensitive":\[\{"measure":"1","indicator":2\}\]/)
    await enterValue(context(), {
      ...{ slug: result, measure: '1', indicator: 2, period: '2024-Q1' as Period, revision: 0 },
      ...{ reported: { value: decimal('3') }, note: null },
    })
    await publishPlan(context(), { slug: result, seen: 0 })
    const served = await selectOptionalPublication(opened.database, result, 1)
    assert.ok(served)
    assert.ok(
      served.publication.reports.every(({ reports }) =>
        reports.every(({ reported }) => isSuppressed(reported)),
      ),
    )
    assert.deepEqual(served.publication.disclosure?.sensitive, [{ measure: '1', indicator: 2 }])
    assert.ok(!served.content.includes('Данни за деца'), 'the reason is not published')
  })

  test('goes over into the next year’s draft and plan, and takes out what was published before', async () => {
    const first = await keepDraft(opened.database)
    const slug = await adopted(first, 1)
    await enterValue(context(), {
      ...{ slug, measure: '1', indicator: 1, period: '2024-Q1' as Period, revision: 0 },
      ...{ reported: { value: decimal('3') }, note: null },
    })
    await publishPlan(context(), { slug, seen: 0 })
    await setDisclosure(context(), {
      ...{ slug, measure: '1', indicator: 2, language: 'bg', seen: 0 },
      typed: { sensitive: 'yes', partOf: '', reason: 'Малко служители' },
    })
    const chosen = { slug, measures: ['1', '2'], renumbered: false }
    const { planId } = await rollOver(context(), chosen, bulgarianRegister)
    assert.deepEqual(await said(planId), [
      [null, true],
      [null, null],
    ])
    const [measure] = (await draftOf(planId)).measures
    assert.equal(measure?.indicators[1]?.sensitivity?.reason, 'Малко служители')
    await mark(planId, { '1/1': 'yes' })
    const next = await adopted(planId, 2)
    assert.deepEqual(await marksOf(next), [
      ['1', 1, true],
      ['1', 2, true],
    ])
    const served = await selectOptionalPublication(opened.database, slug, 1)
    assert.equal(served?.edition, 1)
    assert.ok(!served.content.includes('"value":"3"'))
  })

  test('goes with an indicator that an amendment adds, or puts in the place of a sensitive one', async () => {
    const slug = await adopted(await keepDraft(opened.database), 1)
    await setDisclosure(context(), {
      ...{ slug, measure: '1', indicator: 1, language: 'bg', seen: 0 },
      typed: { sensitive: 'yes', partOf: '', reason: 'Деца' },
    })
    const { planId } = await startAmendment(context(), { slug }, bulgarianRegister)
    const kept = await selectOptionalDraft(opened.database, planId)
    assert.ok(kept)
    const changed = {
      ...kept.draft,
      measures: kept.draft.measures.map((measure, index) => {
        const [one, ...rest] = measure.indicators
        if (index > 0 || !one) return measure
        const { sensitivity: _, ...like } = one
        return {
          ...measure,
          // Another unit is another indicator; the last is one more.
          indicators: [{ ...one, unit: 'деца' }, ...rest, { ...like, name: 'настанени деца' }],
        }
      }),
    }
    await sql`update draft set content = ${JSON.stringify(changed)}::jsonb where plan_id = ${planId}`.execute(
      opened.database,
    )
    const version = await mark(planId, { '1/3': 'yes' }, { version: kept.version })
    await recordAmendment(context(), {
      ...{ planId, ...version, language: 'bg', translations: {} },
      amendment: {
        ...{ body: 'Съвет', act: 'Решение', number: '18', date: '01.05.2024', file: '' },
        ...{ reason: 'Уточнение', from: '05.05.2024', dropped: '', carriedOver: '' },
      },
    })
    assert.deepEqual(
      (await marksOf(slug))
        .filter(([, , sensitive]) => sensitive)
        .map(([, indicator]) => indicator),
      [1, 3, 4],
    )
  })
})
