import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Period } from '../core/base/period.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { listLineage } from '../store/lineage.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { listPreviousValues } from '../store/previous-value.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import type { ActionContext } from './action-context.ts'
import { adoptPlan } from './adopt-plan.ts'
import { closeYear } from './close-year.ts'
import { enterValue } from './enter-value.ts'
import { reopenYear } from './reopen-year.ts'
import { rollOver } from './roll-over.ts'
import { saveReport } from './save-report.ts'
import { startAmendment } from './start-amendment.ts'
import { contextOf } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { keepOpenYear, keepReportIn } from './testing/open-year-of.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

onEveryEngine('the end of a plan’s year', (opened) => {
  let plans = 0
  const newYear = async () => {
    plans += 1
    const slug = `year-${plans}`
    const { planId } = await keepOpenYear(opened.database, slug)
    return { slug, planId }
  }
  const at = (instant: string): ActionContext => ({
    ...contextOf(opened.database),
    now: () => instant,
  })
  const january = () => at('2025-02-03T08:00:00.000Z')
  const close = (slug: string, reason = '', reasons = {}) =>
    closeYear(january(), { slug, reason, reasons })

  test('a year is not closed while a report is owed that no reason is given for', async () => {
    const { slug } = await newYear()
    await keepReportIn(opened.database, { slug, measure: '1', period: '2024-Q1' }, 'accepted')
    const before = await everythingKept(opened.database)
    const codes = await refusalCodes(close(slug, '', { 'reason-1-2024-Q2': 'Няма дейност.' }))
    assert.deepEqual(
      codes,
      Array.from({ length: 6 }, () => 'owed-without-reason'),
    )
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('a year is closed without what is owed for a reason, and nothing is done in it any more', async () => {
    const { slug } = await newYear()
    const { entries } = await entriesWrittenBy(opened.database, () =>
      close(slug, 'Без отчет.', { 'reason-1-2024-Q2': 'Няма дейност.' }),
    )
    const [entry] = entries
    assert.ok(entry)
    assert.equal(entry.entityId, slug)
    const without = (entry.new as { withoutReport: { reason: string }[] }).withoutReport
    assert.deepEqual(
      [without.length, without.filter(({ reason }) => reason === 'Няма дейност.').length],
      [8, 1],
    )
    assert.equal((await selectPlan(opened.database, slug)).status, 'closed')
    const report = { slug, measure: '1', period: '2024-Q1' as Period, language: 'bg' as const }
    assert.deepEqual(
      await refusalCodes(saveReport(january(), { ...report, fields: {}, seen: 0 } as never)),
      ['year-is-closed'],
    )
    assert.deepEqual(await refusalCodes(startAmendment(january(), { slug }, bulgarianRegister)), [
      'year-is-closed',
    ])
    assert.deepEqual(await refusalCodes(close(slug)), ['wrong-plan-status'])
  })

  test('a year is not closed before its last day is over', async () => {
    const { slug } = await newYear()
    const early = closeYear(at('2024-12-31T10:00:00.000Z'), { slug, reason: 'x', reasons: {} })
    assert.deepEqual(await refusalCodes(early), ['year-is-not-over'])
  })

  test('a closed year is reopened for a reason only', async () => {
    const { slug } = await newYear()
    assert.deepEqual(await refusalCodes(reopenYear(january(), { slug, reason: 'Късно' })), [
      'wrong-plan-status',
    ])
    await close(slug, 'Без отчет.')
    assert.deepEqual(await refusalCodes(reopenYear(january(), { slug, reason: ' ' })), [
      'field-required',
    ])
    await reopenYear(january(), { slug, reason: 'Късен отчет.' })
    assert.equal((await selectPlan(opened.database, slug)).status, 'adopted')
  })

  test('the next plan begins from the last accepted values, and knows what it goes on from', async () => {
    const { slug } = await newYear()
    await enterValue(contextOf(opened.database), {
      ...{ slug, measure: '1', indicator: 1, period: '2024-Q1' as Period },
      ...{ reported: { value: decimal('120') }, note: null, revision: 0 },
    })
    const measures = ['1', '2']
    const { planId } = await rollOver(
      january(),
      { slug, measures, renumbered: true },
      bulgarianRegister,
    )
    const kept = await selectOptionalDraft(opened.database, planId)
    assert.equal(kept?.continues, slug)
    assert.deepEqual(kept?.draft.measures[0]?.indicators[0]?.baseline, {
      ...{ value: '120', note: 'към 31.03.2024\u00a0г.' },
    })
    const adoption = { body: 'Съвет', act: 'Решение', number: '1', date: '31.01.2025' }
    const adopted = await adoptPlan(january(), { planId, version: 1, adoption })
    const next = await selectPlan(opened.database, adopted.slug)
    assert.equal(next.year, 2025)
    const lineage = await listLineage(opened.database, next.id)
    assert.deepEqual(
      lineage.map(({ measure, previous, byPerson }) => [measure, previous, byPerson]),
      [
        ['1', { slug, measure: '1' }, false],
        ['2', { slug, measure: '2' }, false],
      ],
    )
    assert.deepEqual(lineage[0]?.indicators[2], {
      ...{ position: 3, byPerson: false },
      previous: { slug, measure: '1', indicator: 3 },
    })
    const values = await listPreviousValues(opened.database, next.id)
    assert.deepEqual(
      values.map(({ measure, indicator, value, period }) => [measure, indicator, value, period]),
      [['1', 1, '120', '2024']],
    )
  })

  test('nothing goes over where nothing is chosen', async () => {
    const { slug } = await newYear()
    const chosen = { slug, measures: ['9'], renumbered: false }
    assert.deepEqual(await refusalCodes(rollOver(january(), chosen, bulgarianRegister)), [
      'nothing-to-roll-over',
    ])
  })

  test('the database itself refuses to change how a year ended', async () => {
    for (const table of [
      'year_end',
      'closed_without_report',
      'measure_lineage',
      'indicator_lineage',
    ])
      await assert.rejects(
        sql.raw(`delete from ${table}`).execute(opened.database),
        /only grows/,
        table,
      )
  })
})
