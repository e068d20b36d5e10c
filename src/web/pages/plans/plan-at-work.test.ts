import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { confirmSharedMoney } from '../../../actions/confirm-shared-money.ts'
import { enterPreviousValue } from '../../../actions/enter-previous-value.ts'
import { enterValue } from '../../../actions/enter-value.ts'
import { reportSpending } from '../../../actions/report-spending.ts'
import { setMeasureWeights } from '../../../actions/set-measure-weights.ts'
import { setPlanCriteria } from '../../../actions/set-plan-criteria.ts'
import { setReportingDays } from '../../../actions/set-reporting-days.ts'
import { keepPlan } from '../../../actions/testing/adopted-plan.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import type { Decimal } from '../../../core/base/decimal.ts'
import type { Period } from '../../../core/base/period.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { reportsOf } from '../../parts/plan/plan-view.ts'
import { planAtWork } from './plan-at-work.ts'

const day = '2024-12-31' as PlainDate

onEveryEngine('a plan at work', (opened) => {
  before(() => keepPlan(opened.database, 'plan-1'))

  const enter = (value: string, revision: number) =>
    enterValue(contextOf(opened.database), {
      slug: 'plan-1',
      measure: '1',
      indicator: 1,
      period: '2024-Q1' as Period,
      reported: { value: value as Decimal },
      note: revision === 0 ? null : { bg: 'поправка' },
      revision,
    })
  const look = async () => {
    const view = await planAtWork(opened.database, 'plan-1', day)
    assert.ok(view)
    return view
  }

  test('looked at again, nothing is read or computed anew', async () => {
    assert.equal(await look(), await look())
  })

  test('a new report shows at once, and so does its correction', async () => {
    const before = await look()
    await enter('3', 0)
    assert.deepEqual(reportsOf(await look(), '1', 1)[0]?.reported, { value: '3' })
    await enter('4', 1)
    const after = await look()
    assert.deepEqual(reportsOf(after, '1', 1)[0]?.reported, { value: '4' })
    assert.notEqual(after.degrees, before.degrees)
  })

  /** What is done at a time of its own. */
  const on = (day: string) => ({ ...contextOf(opened.database), now: () => `${day}T09:00:00.000Z` })
  const known = async (slug: string, asOf: string) => {
    const view = await planAtWork(opened.database, slug, asOf as PlainDate)
    assert.ok(view)
    return view
  }

  test('the money of a day is what was reported by then, before its correction and after', async () => {
    await keepPlan(opened.database, 'plan-3')
    const spend = (day: string, amount: string, revision: number) =>
      reportSpending(on(day), {
        ...{ slug: 'plan-3', measure: '1', allocation: 1, kind: 'spent', currency: 'BGN' },
        ...{ period: '2024-Q1' as Period, amount: amount as Decimal, evidence: 'платежно 1' },
        ...{ note: null, revision },
      })
    await spend('2024-04-10', '100', 0)
    await spend('2024-08-10', '70', 1)
    const spentOn = async (asOf: string) => {
      const { money, moneyReports } = await known('plan-3', asOf)
      const shown = moneyReports?.flatMap(({ reports }) => reports.map(({ amount }) => amount))
      return [money?.reported.spent.written['BGN'], ...(shown ?? [])]
    }
    assert.deepEqual(await spentOn('2024-04-09'), [undefined])
    assert.deepEqual(await spentOn('2024-04-10'), ['100.00', '100'])
    assert.deepEqual(await spentOn('2024-08-10'), ['70.00', '70'])
  })

  test('so are sharing, criteria, weights, reporting days and last year’s values', async () => {
    await keepPlan(opened.database, 'plan-4')
    const slug = 'plan-4'
    const at = on('2024-05-06')
    const whole = { metFrom: '90', partlyAbove: '0', exceededAbove: '100', tolerance: '0' }
    await setPlanCriteria(at, { slug, criteria: whole, language: 'bg', seen: 0 })
    await setMeasureWeights(at, {
      ...{ slug, measure: '1', weight: '3', indicators: ['2'], language: 'bg', seen: 0 },
    })
    await setReportingDays(at, { slug, days: ['15.04.2024'], seen: 0 })
    await enterPreviousValue(at, {
      ...{ slug, measure: '1', indicator: 8, language: 'bg', seen: 0 },
      previous: { value: '12', period: '2023', source: 'Годишен отчет' },
    })
    await confirmSharedMoney(at, { slug, measures: ['1', '1-2'], reason: 'едно', revision: 0 })
    const setOn = async (asOf: string) => {
      const { plan, circumstances, money } = await known(slug, asOf)
      return [
        plan.criteria?.metFrom,
        plan.measures[0]?.weight,
        plan.measures[0]?.indicators[0]?.weight,
        circumstances.periods?.length,
        circumstances.previous?.map(({ value }) => value).join(),
        money?.pairs.map(({ status }) => status).join(),
      ]
    }
    const [before, after] = [await setOn('2024-05-05'), await setOn('2024-05-06')]
    assert.deepEqual(before.slice(0, 5), [undefined, undefined, undefined, 0, ''])
    assert.deepEqual(after, ['90', '3', '2', 4, '12', 'confirmed'])
    assert.notEqual(before[5], 'confirmed')
  })

  test('there is no plan at a slug that none has', async () => {
    assert.equal(await planAtWork(opened.database, 'plan-2', day), undefined)
  })
})
