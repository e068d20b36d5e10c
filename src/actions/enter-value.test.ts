import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Period } from '../core/base/period.ts'
import type { ReportedValue } from '../core/report/report.ts'
import { selectReportsOfPlan, selectRevisions } from '../store/report.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { type EnteredValue, enterValue } from './enter-value.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const value = (text: string): ReportedValue => ({ value: decimal(text) })

onEveryEngine('entering a value', (opened) => {
  let plans = 0
  let planId = ''
  const newPlan = async () => {
    plans += 1
    planId = await keepPlan(opened.database, `plan-${plans}`)
  }
  const enter = (given: Partial<EnteredValue> = {}) =>
    enterValue(contextOf(opened.database), {
      slug: `plan-${plans}`,
      measure: '1',
      indicator: 1,
      period: '2024-Q1' as Period,
      reported: value('3'),
      note: null,
      revision: 0,
      ...given,
    })
  const revisions = () => selectRevisions(opened.database, planId, '1', 1)

  test('what was entered comes back: a value, the parts of a share, the stages done', async () => {
    await newPlan()
    const note = { bg: 'по данни на ДМ', en: 'from MD data' }
    await enter({ reported: value('7.50'), note })
    await enter({
      indicator: 5,
      reported: { numerator: decimal('118'), denominator: decimal('120.0') },
    })
    await enter({ indicator: 7, reported: { done: ['приет', 'изготвен'] } })
    await enter({ indicator: 7, period: '2024-Q2' as Period, reported: { done: [] } })
    const common = { note: null, enteredBy: 'Мария Петрова', enteredAt: moment, revision: 1 }
    const first = { period: '2024-Q1', ...common, demonstration: false }
    assert.deepEqual(await selectReportsOfPlan(opened.database, planId), [
      {
        measure: '1',
        indicator: 1,
        reports: [{ ...first, reported: { value: '7.5' }, note }],
      },
      {
        measure: '1',
        indicator: 5,
        reports: [{ ...first, reported: { numerator: '118', denominator: '120' } }],
      },
      {
        measure: '1',
        indicator: 7,
        reports: [
          { ...first, reported: { done: ['приет', 'изготвен'] } },
          { ...first, period: '2024-Q2', reported: { done: [] } },
        ],
      },
    ])
  })

  test('a correction is the next revision: it counts, and the old one stays', async () => {
    await newPlan()
    assert.deepEqual(await enter(), { revision: 1 })
    const { entries } = await entriesWrittenBy(opened.database, () =>
      enter({ reported: value('4'), note: { bg: 'поправка' }, revision: 1 }),
    )
    assert.deepEqual(
      (await revisions()).map(({ revision, reported }) => [revision, reported]),
      [
        [2, { value: '4' }],
        [1, { value: '3' }],
      ],
    )
    const [current] = await selectReportsOfPlan(opened.database, planId)
    assert.deepEqual(
      current?.reports.map(({ revision, reported }) => [revision, reported]),
      [
        [1, { value: '3' }],
        [2, { value: '4' }],
      ],
    )
    assert.deepEqual(
      [entries[0]?.entityId, entries[0]?.old, entries[0]?.new],
      [
        `plan-${plans}/1/1/2024-Q1`,
        { reported: { value: '3' }, note: null, revision: 1 },
        { reported: { value: '4' }, note: { bg: 'поправка' }, revision: 2 },
      ],
    )
  })

  test('a correction that does not say why is refused, with its field', async () => {
    await newPlan()
    await enter()
    assert.deepEqual(await refusalCodes(enter({ reported: value('4'), revision: 1 })), [
      'correction-without-reason',
    ])
    assert.equal((await revisions()).length, 1)
  })

  test('periods come in the order of time, whatever the order of entering', async () => {
    await newPlan()
    for (const period of ['2024', '2024-H1', '2024-12', '2024-Q4', '2024-02', '2024-Q1'])
      await enter({ period: period as Period })
    const inTime = ['2024-02', '2024-Q1', '2024-H1', '2024-12', '2024-Q4', '2024']
    const [current] = await selectReportsOfPlan(opened.database, planId)
    assert.deepEqual(
      current?.reports.map(({ period }) => period),
      inTime,
    )
    assert.deepEqual(
      (await revisions()).map(({ period }) => period),
      inTime,
    )
  })

  test('who saw another revision than the last is refused, and nothing is lost', async () => {
    await newPlan()
    assert.deepEqual(await refusalCodes(enter({ revision: 1 })), ['changed-meanwhile'])
    await enter()
    assert.deepEqual(await refusalCodes(enter({ reported: value('99') })), ['changed-meanwhile'])
    assert.deepEqual(
      (await revisions()).map(({ reported }) => reported),
      [{ value: '3' }],
    )
  })

  test('of many who report at once one is written, and the others are told', async () => {
    await newPlan()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => enter({ reported: value(`${index}`) })),
    )
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        assert.deepEqual(await refusalCodes(Promise.reject(outcome.reason)), ['changed-meanwhile'])
    assert.equal((await revisions()).length, 1)
  })

  test('an indicator that the plan does not have is refused', async () => {
    await newPlan()
    for (const elsewhere of [
      { slug: 'plan-0' },
      { slug: '\0' },
      { measure: '2' },
      { indicator: 0 },
      { indicator: 11 },
      { indicator: 1.5 },
      { indicator: 2 ** 40 },
    ])
      assert.deepEqual(await refusalCodes(enter(elsewhere)), ['no-such-indicator'])
  })

  test('a value that does not fit the indicator or the year is refused by the rule in core', async () => {
    await newPlan()
    assert.deepEqual(await refusalCodes(enter({ reported: { done: [] } })), [
      'indicator-without-stages',
    ])
    assert.deepEqual(await refusalCodes(enter({ period: '2023' as Period })), [
      'period-outside-plan',
    ])
  })

  test('the database itself refuses to change or remove a report', async () => {
    await newPlan()
    await enter()
    for (const statement of [
      'update report set value = 9',
      'delete from report',
      'truncate report',
    ])
      await assert.rejects(sql.raw(statement).execute(opened.database), /report only grows/)
  })

  test('a report that says nothing, or two things, cannot be kept', async () => {
    for (const [value, numerator, denominator] of [
      [null, null, null],
      [1, 1, 1],
      [null, 1, null],
      [null, null, 1],
    ])
      await assert.rejects(
        sql`insert into report
          (indicator_id, period, revision, value, numerator, denominator, demonstration, entered_by, entered_at)
          select id, '2024', 9, ${value}::numeric, ${numerator}::numeric, ${denominator}::numeric, false, 'x', now()
          from indicator limit 1`.execute(opened.database),
        /report_says_one_thing/,
      )
  })

  test('there are no reports of a plan or indicator that cannot be', async () => {
    for (const id of ['', '0', 'x', "1' or 1", '99999999999999999999'])
      assert.deepEqual(await selectReportsOfPlan(opened.database, id), [])
    assert.deepEqual(await selectRevisions(opened.database, planId, '1', -1), [])
  })
})
