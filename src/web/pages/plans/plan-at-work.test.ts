import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { enterValue } from '../../../actions/enter-value.ts'
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

  test('there is no plan at a slug that none has', async () => {
    assert.equal(await planAtWork(opened.database, 'plan-2', day), undefined)
  })
})
