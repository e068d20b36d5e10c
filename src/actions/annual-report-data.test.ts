import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { reportFigures } from '../core/annual-report/report-figures.ts'
import type { ReportData } from '../core/annual-report/year-facts.ts'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals } from '../core/base/refusal.ts'
import { draftSection } from '../render/annual-report/draft-section.ts'
import { insertLineage } from '../store/lineage.writer.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { selectOptionalReportData } from './annual-report-data.ts'
import { enterValue } from './enter-value.ts'
import { publishPlan } from './publish-plan.ts'
import { reopenReport } from './reopen-report.ts'
import { returnReport } from './return-report.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { keepOpenYear, keepReportIn, yearContent } from './testing/open-year-of.ts'

const slug = 'reported'

onEveryEngine('what an annual report tells beside the figures of the plan', (opened) => {
  const dataOf = async (plan: string, today = '2024-05-20'): Promise<ReportData> => {
    const found = await opened.database
      .transaction()
      .execute((transaction) => selectOptionalReportData(transaction, plan, today as PlainDate))
    assert.ok(found)
    return found
  }
  const context = () => contextOf(opened.database)

  before(async () => {
    const { database } = opened
    await keepOpenYear(database, slug)
    // Submitted on 6 May: the first quarter was due on 15 April, the second is due on 15 July.
    await keepReportIn(database, { slug, measure: '1', period: '2024-Q1' }, 'submitted')
    await keepReportIn(database, { slug, measure: '1', period: '2024-Q2' }, 'accepted')
    const at = { slug, measure: '1', seen: 1 }
    const asked = { remark: 'Допълнете.', remarks: {} }
    await returnReport(context(), { ...at, period: '2024-Q1' as Period, ...asked })
    await reopenReport(context(), {
      ...at,
      period: '2024-Q2' as Period,
      reason: 'Грешна стойност.',
    })
  })

  test('an institution is late by its first submission, and owes what is due and not submitted', async () => {
    const { facts } = await dataOf(slug)
    assert.deepEqual(facts.institutions, [
      {
        shortName: { bg: 'АЗ', en: 'АЗ' },
        ...{ reports: 2, onTime: 1, late: 1, missing: 0, returns: 1 },
      },
      {
        shortName: { bg: 'МВР', en: 'МВР' },
        ...{ reports: 1, onTime: 0, late: 0, missing: 1, returns: 0 },
      },
    ])
  })

  test('what is not due yet is owed by nobody', async () => {
    const { facts } = await dataOf(slug, '2024-07-20')
    assert.deepEqual(
      facts.institutions.map(({ reports, missing }) => [reports, missing]),
      [
        [2, 0],
        [2, 2],
      ],
    )
  })

  test('an accepted report that was opened again is told with its day', async () => {
    const { facts } = await dataOf(slug)
    assert.deepEqual(facts.reopened, [{ measure: '1', period: '2024-Q2', on: '2024-05-06' }])
  })

  test('the institutions are told of in words that agree with their numbers', async () => {
    const data = await dataOf(slug)
    const section = { kind: 'institutions', goal: null, key: 'institutions' } as const
    const { bg, en } = draftSection(section, data)
    const said = (text: string) =>
      text.replace(/\{\{([^}]*)\}\}/g, (_, address: string) =>
        String(reportFigures(data).get(address)?.value),
      )
    assert.equal(
      said(bg),
      'Институциите дължаха 3 отчета. В срок е подаден 1, след срока – 1, а 1 не е подаден. Отчети са връщани за доработване 1 път.\n\nНай-много закъснели или неподадени отчети имат:\n- АЗ – 1 след срока от общо 2;\n- МВР – 1 неподаден от общо 1.',
    )
    assert.equal(
      said(en),
      'The institutions owed 3 reports. 1 was submitted on time, 1 late, and 1 was not submitted. Reports were returned to be mended 1 time.\n\nThe institutions with the most reports late or missing:\n- АЗ: 1 late of 2;\n- МВР: 1 missing of 1.',
    )
  })

  test('a year that was never opened has no institutions to tell of', async () => {
    await keepPlan(opened.database, 'unopened', yearContent)
    const data = await dataOf('unopened')
    assert.deepEqual(data.facts, { institutions: [], reopened: [], lastYear: null })
    const section = { kind: 'institutions', goal: null, key: 'institutions' } as const
    assert.ok(!areRefusals(draftSection(section, data)))
    assert.match(draftSection(section, data).bg, /не е откривана за отчитане/)
  })

  test('the plan before is told as it was published, and only once it was', async () => {
    const { database } = opened
    const [former, next] = ['plan-2023', 'plan-2024']
    await keepPlan(database, former, { ...yearContent, year: 2023 })
    await keepPlan(database, next, yearContent)
    await linkFirstIndicators(former, next)
    await enterValue(context(), {
      ...{ slug: former, measure: '1', indicator: 1, period: '2023-Q1' as Period },
      ...{ reported: { value: decimal('300') }, note: null, revision: 0 },
    })
    assert.equal((await dataOf(next)).facts.lastYear, null)
    await publishPlan(context(), { slug: former, seen: 0 })
    const data = await dataOf(next)
    assert.deepEqual(
      [data.facts.lastYear?.year, data.facts.lastYear?.version, data.facts.lastYear?.values],
      [2023, 1, [{ measure: '1', indicator: 1, value: '300' }]],
    )
    const figures = reportFigures(data)
    assert.equal(figures.get('measure 1 indicator 1 value of last year')?.value, '300')
    assert.equal(figures.get('last year plan measures')?.value, '2')
  })

  async function linkFirstIndicators(former: string, next: string): Promise<void> {
    const { database } = opened
    const firstOf = async (of: string) => {
      const { id } = await selectPlan(database, of)
      return await database
        .selectFrom('indicator')
        .innerJoin('measure', 'measure.id', 'indicator.measure_id')
        .select('indicator.id')
        .where('measure.plan_id', '=', id)
        .where('measure.code', '=', '1')
        .where('indicator.position', '=', 1)
        .executeTakeFirstOrThrow()
    }
    const [{ id: previous }, { id }] = [await firstOf(former), await firstOf(next)]
    await database
      .transaction()
      .execute((transaction) =>
        insertLineage(
          transaction,
          { version: 1, byPerson: true },
          { measures: [], indicators: [{ id, previous }] },
          { enteredBy: 'Мария', enteredAt: '2024-05-06T07:08:09.010Z' },
        ),
      )
  }
})
