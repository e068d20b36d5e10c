import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { contentIn, type ReportFields } from '../core/report/report-content.ts'
import { listReportSteps } from '../store/measure-report.reader.ts'
import { selectMoneyReportsOfPlan } from '../store/money-report.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { selectOptionalReportPlace } from '../store/report-place.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { acceptReport } from './accept-report.ts'
import { enterValue } from './enter-value.ts'
import { reopenReport } from './reopen-report.ts'
import type { ReportEdit } from './report-edit.ts'
import { returnReport } from './return-report.ts'
import { saveReport } from './save-report.ts'
import { submitReport } from './submit-report.ts'
import { contextOf } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { keepOpenYear, type TestInstitutions, wellTyped } from './testing/open-year-of.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { verifyLog } from './verify-log.ts'

onEveryEngine('the reports of a plan’s measures', (opened) => {
  let plans = 0
  let slug = ''
  let planId = ''
  let institutions: TestInstitutions
  const newYear = async () => {
    plans += 1
    slug = `plan-${plans}`
    ;({ planId, institutions } = await keepOpenYear(opened.database, slug))
  }
  before(newYear)

  const secretariat = (now?: string) => ({
    ...contextOf(opened.database),
    ...(now ? { now: () => now } : {}),
  })
  const agency = (name = 'Ана Иванова') => {
    const context = contextOf(opened.database, 'focal-point', institutions.agency)
    return { ...context, actor: { ...context.actor, name } }
  }
  const ministry = () => contextOf(opened.database, 'focal-point', institutions.ministry)
  const at = (measure = '1', period = '2024-Q1') => ({ slug, measure, period })
  const place = async (measure = '1', period = '2024-Q1') => {
    const found = await selectOptionalReportPlace(
      opened.database,
      at(measure, period),
      '2024-05-06' as never,
    )
    assert.ok(found)
    return found
  }
  const edit = (typed: ReportFields, other: Partial<ReportEdit> = {}): ReportEdit => ({
    ...{ language: 'bg', typed, seen: 0, base: {}, ...other },
  })
  const save = (typed: ReportFields, other: Partial<ReportEdit> = {}, context = agency()) =>
    saveReport(context, { ...at(), ...edit(typed, other) })
  const submit = (typed: ReportFields = wellTyped, seen = 0, base: ReportFields = {}) =>
    submitReport(agency(), { ...at(), ...edit(typed, { seen, base }) })
  const accept = (seen: number, now?: string) => acceptReport(secretariat(now), { ...at(), seen })
  const sendBack = (seen: number, remarks: ReportFields = { 'value-1': 'Колко са жените?' }) =>
    returnReport(secretariat(), { ...at(), remark: '', remarks, seen })

  test('what was typed is kept as it is, wrong numbers too, and judged by nobody', async () => {
    await newYear()
    assert.equal((await place()).status, 'open')
    const typed = { 'value-1': 'около сто', next: 'Обучение.' }
    assert.deepEqual(await save(typed), { version: 1 })
    const { status, content, changedBy } = await place()
    assert.deepEqual(
      [status, content, changedBy],
      ['draft', { language: 'bg', fields: typed }, 'Ана Иванова'],
    )
  })

  test('the log has what changed and nothing else; saving the same again writes nothing', async () => {
    await newYear()
    await save({ 'value-1': '1', done: 'Среща.' })
    const { entries } = await entriesWrittenBy(opened.database, async () => {
      const typed = { 'value-1': '2', done: 'Среща.' }
      assert.deepEqual(await save(typed, { seen: 1 }), { version: 2 })
      assert.deepEqual(await save(typed, { seen: 2 }), { version: 2 })
    })
    assert.deepEqual(
      entries.map(({ action, entityId, old, new: now }) => [action, entityId, old, now]),
      [['save-report', `${slug}/1/2024-Q1`, { 'value-1': '1' }, { 'value-1': '2' }]],
    )
  })

  test('two editors at once: what each wrote in other fields stands, whoever saved first', async () => {
    await newYear()
    await save({ 'value-1': '1' })
    const base = { 'value-1': '1' }
    await save({ 'value-1': '1', done: 'Среща.' }, { seen: 1, base }, ministry())
    await save({ 'value-1': '5' }, { seen: 1, base })
    assert.deepEqual((await place()).content?.fields, { 'value-1': '5', done: 'Среща.' })
  })

  test('two editors of one field: the second is told and nothing is overwritten', async () => {
    await newYear()
    await save({ 'value-1': '1' })
    const base = { 'value-1': '1' }
    await save({ 'value-1': '2' }, { seen: 1, base }, ministry())
    assert.deepEqual(await refusalCodes(save({ 'value-1': '3' }, { seen: 1, base })), [
      'edited-meanwhile',
    ])
    assert.deepEqual(await refusalCodes(submit({ ...wellTyped, 'value-1': '3' }, 1, base)), [
      'edited-meanwhile',
    ])
    assert.deepEqual((await place()).content?.fields, { 'value-1': '2' })
    await save({ 'value-1': '3' }, { seen: 2, base: { 'value-1': '2' } })
    assert.deepEqual((await place()).content?.fields, { 'value-1': '3' })
  })

  test('of many who save at once in the very same moment nothing is lost and nobody overwrites', async () => {
    await newYear()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => save({ 'value-1': `${index}` })),
    )
    const kept = outcomes.filter(({ status }) => status === 'fulfilled')
    assert.equal(kept.length, 1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') {
        const [code] = await refusalCodes(Promise.reject(outcome.reason))
        assert.ok(code === 'changed-meanwhile' || code === 'edited-meanwhile', code)
      }
    assert.equal((await place()).version, 1)
  })

  test('an edit in the other language meets the same numbers', async () => {
    await newYear()
    await save({ 'value-1': '1,5' })
    const { content, subject } = await place()
    assert.ok(content)
    const english = contentIn(content, 'en', subject).fields
    assert.deepEqual(english, { 'value-1': '1.5' })
    await save({ 'value-1': '1,5', done: 'Среща.' }, { seen: 1, base: { 'value-1': '1,5' } })
    await save({ ...english, next: 'More.' }, { language: 'en', seen: 1, base: english })
    assert.deepEqual((await place()).content, {
      language: 'en',
      fields: { 'value-1': '1.5', done: 'Среща.', next: 'More.' },
    })
  })

  test('a submission is judged: all that is wrong is said, and nothing of it is written', async () => {
    await newYear()
    assert.deepEqual(await refusalCodes(submit({ 'value-1': 'много' })), [
      'not-a-number',
      'value-missing',
    ])
    assert.equal((await place()).version, 0)
    await submit()
    const { status, submittedBy, version } = await place()
    assert.deepEqual([status, submittedBy, version], ['submitted', 'Ана Иванова', 1])
    assert.deepEqual(await selectReportsOfPlan(opened.database, planId), [])
  })

  test('what is saved is submitted without being typed again, unless it changed since it was seen', async () => {
    await newYear()
    await save(wellTyped)
    assert.deepEqual(await refusalCodes(submitReport(agency(), { ...at(), seen: 0 })), [
      'changed-meanwhile',
    ])
    await submitReport(agency(), { ...at(), seen: 1 })
    assert.equal((await place()).status, 'submitted')
  })

  test('what looks wrong is asked about once, and goes out when somebody says it is right', async () => {
    await newYear()
    const typed = { ...wellTyped, 'value-1': '1 000' }
    assert.deepEqual(await refusalCodes(submit(typed)), ['over-target'])
    await submit({ ...typed, 'sure-value-1': 'over-target: 1 000' })
    assert.equal((await place()).status, 'submitted')
  })

  test('accepted values and money count from their acceptance, as entered by whoever submitted them', async () => {
    await newYear()
    await submit()
    await accept(1, '2024-05-20T10:00:00.000Z')
    const common = {
      ...{ period: '2024-Q1', note: null, enteredBy: 'Ана Иванова', revision: 1 },
      ...{ enteredAt: '2024-05-06T07:08:09.010Z', demonstration: false },
      ...{ acceptedBy: 'Мария Петрова', acceptedAt: '2024-05-20T10:00:00.000Z' },
    }
    assert.deepEqual(
      (await selectReportsOfPlan(opened.database, planId)).map(({ indicator, reports }) => [
        indicator,
        reports,
      ]),
      [
        [1, [{ ...common, reported: { value: '100' } }]],
        [2, [{ ...common, reported: { done: ['изготвен'] } }]],
        [3, [{ ...common, reported: { numerator: '45', denominator: '50' } }]],
      ],
    )
    const [money] = await selectMoneyReportsOfPlan(opened.database, planId)
    const paid = { kind: 'spent', amount: '1000.5', currency: 'BGN', evidence: 'договор 12' }
    assert.deepEqual(money?.reports, [{ ...common, ...paid }])
  })

  test('a report is returned with remarks field by field, mended, and submitted again', async () => {
    await newYear()
    await submit()
    assert.deepEqual(await refusalCodes(sendBack(1, {})), ['remark-wanted'])
    await sendBack(1)
    const returned = await place()
    assert.deepEqual([returned.status, returned.returns], ['returned', 1])
    const fields = returned.content?.fields ?? {}
    await save({ ...fields, 'note-1': '60 жени' }, { seen: 2, base: fields })
    assert.equal((await place()).status, 'returned')
    await submitReport(agency(), { ...at(), seen: 3 })
    const { id } = await place()
    const steps = await listReportSteps(opened.database, id ?? '')
    assert.deepEqual(
      steps.map(({ move, madeBy, remarks, content }) => [
        ...[move, madeBy, remarks, content.fields['note-1'] ?? null],
      ]),
      [
        ['submit', 'Ана Иванова', {}, null],
        ['return', 'Мария Петрова', { 'value-1': 'Колко са жените?' }, null],
        ['submit', 'Ана Иванова', {}, '60 жени'],
      ],
    )
  })

  test('an accepted report is locked; it is opened again only for a reason', async () => {
    await newYear()
    await submit()
    await accept(1)
    for (const attempt of [
      () => save({ 'value-1': '5' }, { seen: 2 }),
      () => submit(wellTyped, 2),
      () => accept(2),
      () => sendBack(2),
    ])
      assert.deepEqual(await refusalCodes(attempt()), ['wrong-report-status'])
    const reopen = (reason: string) => reopenReport(secretariat(), { ...at(), reason, seen: 2 })
    assert.deepEqual(await refusalCodes(reopen(' ')), ['reason-wanted'])
    await reopen('Объркан период.')
    assert.equal((await place()).status, 'returned')
  })

  test('until a correction is accepted the accepted values count; then the next revision, with the reason', async () => {
    await newYear()
    await submit()
    await accept(1)
    await reopenReport(secretariat(), { ...at(), reason: 'Объркан период.', seen: 2 })
    const { content } = await place()
    const fields = content?.fields ?? {}
    const mended = { ...fields, 'value-1': '90', 'spent-1': '900' }
    await submit(mended, 3, fields)
    const revisions = async () =>
      (await selectReportsOfPlan(opened.database, planId)).map(({ indicator, reports }) => [
        indicator,
        ...reports.map(({ reported, note }) => [
          'value' in reported && reported.value,
          note?.['bg'],
        ]),
      ])
    assert.deepEqual((await revisions())[0], [1, ['100', undefined]])
    await accept(4)
    assert.deepEqual(await revisions(), [
      [1, ['100', undefined], ['90', 'Объркан период.']],
      [2, [false, undefined]],
      [3, [false, undefined]],
    ])
    const [money] = await selectMoneyReportsOfPlan(opened.database, planId)
    assert.deepEqual(money?.reports.map(({ amount, revision }) => [amount, revision]).at(-1), [
      '900',
      2,
    ])
  })

  test('a value that the secretariat entered itself meanwhile is corrected, not written over', async () => {
    await newYear()
    await submit()
    await enterValue(secretariat(), {
      ...{ ...at(), indicator: 1, note: null, revision: 0 },
      ...{ period: '2024-Q1' as never, reported: { value: '80' as never } },
    })
    await accept(1)
    const [first] = await selectReportsOfPlan(opened.database, planId)
    assert.deepEqual(
      first?.reports.map(({ revision, reported }) => [revision, reported]),
      [
        [1, { value: '80' }],
        [2, { value: '100' }],
      ],
    )
  })

  test('of a submission and a return at the same moment one comes about', async () => {
    await newYear()
    await submit()
    const outcomes = await Promise.allSettled([accept(1), sendBack(1), accept(1)])
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  })

  test('an institution changes what it owes and helps with, and nothing else', async () => {
    await newYear()
    await save({ done: 'Помощ.' }, {}, ministry())
    assert.deepEqual(
      await refusalCodes(submitReport(ministry(), { ...at(), ...edit(wellTyped, { seen: 1 }) })),
      ['not-permitted'],
    )
    const other = { ...at('2'), ...edit({ done: 'x' }) }
    assert.deepEqual(await refusalCodes(saveReport(agency(), other)), ['not-permitted'])
    assert.deepEqual(await refusalCodes(submitReport(agency(), other)), ['not-permitted'])
    await submitReport(ministry(), other)
    const nobody = contextOf(opened.database, 'focal-point')
    assert.deepEqual(await refusalCodes(save({ done: 'x' }, { seen: 1 }, nobody)), [
      'not-permitted',
    ])
  })

  test('no report is due of a period, a measure or a plan that is not there, or not at work', async () => {
    await newYear()
    for (const elsewhere of [
      at('1', '2024-H1'),
      at('1', '2025-Q1'),
      at('9'),
      { ...at(), slug: 'plan-0' },
      { ...at(), slug: '\0' },
    ])
      assert.deepEqual(
        await refusalCodes(saveReport(agency(), { ...elsewhere, ...edit({ done: 'x' }) })),
        ['no-such-report'],
      )
  })

  test('the database itself keeps every step and every report', async () => {
    for (const statement of [
      'update measure_report_step set remark = null',
      'delete from measure_report_step',
      'delete from measure_report',
      'delete from duty',
      'delete from year_opening',
    ])
      await assert.rejects(sql.raw(statement).execute(opened.database), /only grows/)
  })

  test('the log that all of it wrote is whole', async () => {
    assert.ok((await verifyLog(opened.database)).whole)
  })
})
