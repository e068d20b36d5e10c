import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals } from '../core/base/refusal.ts'
import type { DraftFunding } from '../core/draft/draft.ts'
import { fundedPlan } from '../core/money/funded-plan.ts'
import { moneyFigures } from '../core/money/money-figures.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { selectMoneyReportsOfPlan } from '../store/money-report.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { selectOptionalReportPlace } from '../store/report-place.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { acceptReport } from './accept-report.ts'
import { enterValue } from './enter-value.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftFunding } from './mend-draft-funding.ts'
import { addDraftIndicator, removeDraftIndicator } from './mend-draft-indicators.ts'
import { recordAmendment } from './record-amendment.ts'
import { reportSpending } from './report-spending.ts'
import { returnReport } from './return-report.ts'
import { saveReport } from './save-report.ts'
import { startAmendment } from './start-amendment.ts'
import { submitReport } from './submit-report.ts'
import { contextOf } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { draft } from './testing/keep-draft.ts'
import { keepOpenYear } from './testing/open-year-of.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const sum = (source: string, amount: string): DraftFunding => ({
  ...{ source, amount: decimal(amount), currency: 'BGN', basis: 'total', note: null },
})
const content = adoptDraft({
  ...draft,
  measures: draft.measures.map((measure) => ({
    ...measure,
    text: { ...measure.text, measure: `${measure.text.measure} ${measure.number}` },
    funding: measure.position === 1 ? [sum('МВР', '1000'), sum('ФУМИ', '2000')] : [],
  })),
})
assert.ok(!areRefusals(content))

const firstQuarter = { measure: '1', period: '2024-Q1' as Period }

onEveryEngine('reports of an amended plan', (opened) => {
  const context = () => contextOf(opened.database)
  let plans = 0
  /** A plan whose year is open, and the draft by which it is being amended. */
  const beingAmended = async () => {
    plans += 1
    const slug = `amended-${plans}`
    await keepOpenYear(opened.database, slug, content)
    return { slug, ...(await startAmendment(context(), { slug }, bulgarianRegister)) }
  }
  const seen = async (planId: string) => ({
    ...{ planId, position: 1 },
    version: (await selectOptionalDraft(opened.database, planId))?.version ?? 0,
  })
  const setFunding = async (planId: string, index: number, funding: DraftFunding | null) =>
    mendDraftFunding(context(), { ...(await seen(planId)), index, funding }, bulgarianRegister)
  const record = async (planId: string, given: { date?: string; from?: string } = {}) =>
    recordAmendment(context(), {
      ...(await seen(planId)),
      language: 'bg',
      amendment: {
        ...{ body: 'Съвет', act: 'Решение', number: '17', date: '01.05.2024' },
        ...{ reason: 'По-малко средства.', from: '05.05.2024', file: '' },
        ...{ dropped: '', carriedOver: '', ...given },
      },
    })
  const subjectOn = async (slug: string, day: string) => {
    const at = { slug, ...firstQuarter }
    const place = await selectOptionalReportPlace(opened.database, at, day as PlainDate)
    return place?.subject
  }
  const spent = (slug: string, allocation: number, period = '2024-Q1') =>
    reportSpending(context(), {
      ...{ slug, measure: '1', allocation, kind: 'spent', period: period as Period },
      ...{ amount: decimal('500'), currency: 'BGN', evidence: 'договор 12', note: null },
      revision: 0,
    })

  test('from its day on a report goes by the money, deadline and indicators of the amendment', async () => {
    const { slug, planId } = await beingAmended()
    await setFunding(planId, 1, sum('ФУМИ', '1500'))
    await setFunding(planId, 2, sum('Норвежки механизъм', '300'))
    const [indicator] = draft.measures[0]?.indicators ?? []
    assert.ok(indicator)
    const added = { ...indicator, name: 'издадени наръчници', unit: 'наръчници' }
    await addDraftIndicator(
      context(),
      { ...(await seen(planId)), indicator: added },
      bulgarianRegister,
    )
    const words = 'до 30 септември 2025 г.'
    const deadline = { ...(await seen(planId)), cell: 'deadline', words } as const
    await mendDraftCell(context(), deadline, bulgarianRegister)
    await record(planId)

    const told = async (day: string) => {
      const subject = await subjectOn(slug, day)
      return [
        subject?.allocations.map(({ amount }) => amount),
        subject?.lastYear,
        subject?.indicators.length,
      ]
    }
    assert.deepEqual(await told('2024-05-04'), [['1000', '2000'], 2024, 2])
    assert.deepEqual(await told('2024-05-05'), [['1000', '1500', '300'], 2025, 3])
  })

  test('money of a later year is taken once the deadline of the amendment runs to it', async () => {
    const { slug, planId } = await beingAmended()
    assert.deepEqual((await refusalCodes(spent(slug, 1, '2025'))).length, 1)
    const words = 'до 30 септември 2025 г.'
    const deadline = { ...(await seen(planId)), cell: 'deadline', words } as const
    await mendDraftCell(context(), deadline, bulgarianRegister)
    await record(planId)
    assert.deepEqual(await spent(slug, 1, '2025'), { revision: 1 })
  })

  test('a sum that money was reported of is not taken away, and nothing is recorded', async () => {
    const { slug, planId } = await beingAmended()
    await spent(slug, 2)
    await setFunding(planId, 1, null)
    const before = await everythingKept(opened.database)
    assert.deepEqual(await refusalCodes(record(planId)), ['reported-funding-gone'])
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('nor is one of which money stands in a report that is only begun', async () => {
    const { slug, planId } = await beingAmended()
    const at = { slug, ...firstQuarter, language: 'bg', seen: 0, base: {} } as const
    await saveReport(context(), { ...at, typed: { 'spent-2': '500' } })
    await setFunding(planId, 1, null)
    assert.deepEqual(await refusalCodes(record(planId)), ['reported-funding-gone'])
  })

  test('money reported between the recording of an amendment and its day stays with its sum', async () => {
    const { slug, planId } = await beingAmended()
    await setFunding(planId, 0, null)
    await setFunding(planId, 1, sum('Дарение', '70'))
    await record(planId, { date: '06.05.2024', from: '01.07.2024' })
    await spent(slug, 2)
    await spent(slug, 1)
    const allocationsOn = async (day: string) =>
      (await subjectOn(slug, day))?.allocations.map(({ position, amount, reported }) => [
        position,
        amount,
        reported.length,
      ])
    assert.deepEqual(await allocationsOn('2024-06-30'), [
      [1, '1000', 1],
      [2, '2000', 1],
    ])
    assert.deepEqual(await allocationsOn('2024-07-01'), [
      [2, '2000', 1],
      [3, '70', 0],
    ])
    const plan = planOn(await selectPlan(opened.database, slug), '2024-07-01' as PlainDate)
    const reports = await selectMoneyReportsOfPlan(opened.database, plan.id)
    const [own] = moneyFigures(fundedPlan(plan), reports).measures
    assert.deepEqual(
      own?.allocations.map(({ allocation, source, spent: of }) => [allocation, source, of.euro]),
      [
        [2, 'ФУМИ', '255.65'],
        [3, 'Дарение', null],
        [0, '', '255.65'],
      ],
    )
  })

  test('a sum of which none was reported is taken out', async () => {
    const { slug, planId } = await beingAmended()
    await spent(slug, 1)
    await setFunding(planId, 1, null)
    await record(planId)
    const { allocations } = (await subjectOn(slug, '2024-05-06')) ?? {}
    assert.deepEqual(
      allocations?.map(({ amount, reported }) => [amount, reported.length]),
      [['1000', 1]],
    )
  })

  /** The first indicator is taken away and another is added, from 7 May on. */
  const otherIndicators = async (planId: string) => {
    const [indicator] = draft.measures[0]?.indicators ?? []
    assert.ok(indicator)
    const added = { ...indicator, name: 'издадени наръчници', unit: 'наръчници' }
    const { version } = await addDraftIndicator(
      context(),
      { ...(await seen(planId)), indicator: added },
      bulgarianRegister,
    )
    await removeDraftIndicator(
      context(),
      { planId, position: 1, version, index: 0 },
      bulgarianRegister,
    )
    await record(planId, { date: '06.05.2024', from: '07.05.2024' })
  }
  const later = () => ({ ...context(), now: () => '2024-05-10T08:00:00.000Z' })
  const enter = (at: typeof context, slug: string, indicator: number) =>
    enterValue(at(), {
      ...{ slug, measure: '1', indicator, period: firstQuarter.period },
      ...{ reported: { value: decimal('3') }, note: null, revision: 0 },
    })

  test('no value is entered of an indicator before the amendment that adds it, nor after one that takes it away', async () => {
    const { slug, planId } = await beingAmended()
    await otherIndicators(planId)
    assert.deepEqual(await refusalCodes(enter(context, slug, 3)), ['indicator-to-come'])
    await enter(context, slug, 1)
    assert.deepEqual(await refusalCodes(enter(later, slug, 1)), ['indicator-gone'])
    await enter(later, slug, 3)
  })

  test('a report that was submitted before an amendment is accepted as it was written', async () => {
    const { slug, planId } = await beingAmended()
    const at = { slug, ...firstQuarter }
    const typed = { 'value-1': '4', 'value-2': '7', done: 'Проведени са срещи.' }
    const { version } = await submitReport(context(), {
      ...at,
      ...{ language: 'bg', seen: 0, base: {}, typed },
    })
    await otherIndicators(planId)
    const place = await selectOptionalReportPlace(opened.database, at, '2024-05-10' as PlainDate)
    assert.deepEqual(
      [place?.goesBy, place?.subject.indicators.map(({ position }) => position)],
      ['2024-05-06', [1, 2]],
    )
    await acceptReport(later(), { ...at, seen: version })
    const { id } = await selectPlan(opened.database, slug)
    assert.deepEqual(
      (await selectReportsOfPlan(opened.database, id)).map(({ indicator, reports }) => [
        indicator,
        reports.map(({ reported }) => reported),
      ]),
      [
        [1, [{ value: '4' }]],
        [2, [{ value: '7' }]],
      ],
    )
  })

  test('one that is returned goes by the amended plan from then on', async () => {
    const { slug, planId } = await beingAmended()
    const at = { slug, ...firstQuarter }
    const typed = { 'value-1': '4', 'value-2': '7', done: 'Проведени са срещи.' }
    const edit = { ...at, language: 'bg', base: {} } as const
    const { version } = await submitReport(context(), { ...edit, seen: 0, typed })
    await otherIndicators(planId)
    await returnReport(later(), { ...at, seen: version, remark: 'Поправете.', remarks: {} })
    const again = { ...edit, seen: version + 1 }
    assert.deepEqual(await refusalCodes(submitReport(later(), { ...again, typed })), [
      'value-missing',
    ])
    await submitReport(later(), { ...again, typed: { ...typed, 'value-3': '2' } })
    const place = await selectOptionalReportPlace(opened.database, at, '2024-05-10' as PlainDate)
    assert.deepEqual(
      place?.subject.indicators.map(({ position }) => position),
      [2, 3],
    )
  })
})
