import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals } from '../core/base/refusal.ts'
import type { DraftFunding } from '../core/draft/draft.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { selectOptionalReportPlace } from '../store/report-place.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftFunding } from './mend-draft-funding.ts'
import { addDraftIndicator } from './mend-draft-indicators.ts'
import { recordAmendment } from './record-amendment.ts'
import { reportSpending } from './report-spending.ts'
import { saveReport } from './save-report.ts'
import { startAmendment } from './start-amendment.ts'
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
  const record = async (planId: string) =>
    recordAmendment(context(), {
      ...(await seen(planId)),
      language: 'bg',
      amendment: {
        ...{ body: 'Съвет', act: 'Решение', number: '17', date: '01.05.2024' },
        ...{ reason: 'По-малко средства.', from: '05.05.2024', file: '' },
        ...{ dropped: '', carriedOver: '' },
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

  test('a sum that money was reported of keeps its place, or the amendment is not recorded', async () => {
    const { slug, planId } = await beingAmended()
    await spent(slug, 2)
    await setFunding(planId, 0, null)
    const before = await everythingKept(opened.database)
    assert.deepEqual(await refusalCodes(record(planId)), ['reported-funding-moved'])
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('so does a sum of which money stands in a report that is only begun', async () => {
    const { slug, planId } = await beingAmended()
    const at = { slug, ...firstQuarter, language: 'bg', seen: 0, base: {} } as const
    await saveReport(context(), { ...at, typed: { 'spent-2': '500' } })
    await setFunding(planId, 0, null)
    assert.deepEqual(await refusalCodes(record(planId)), ['reported-funding-moved'])
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
})
