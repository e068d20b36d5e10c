import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { countTo, planOf } from '../degree/testing/plan-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { AllocationReports } from '../report/money-report.ts'
import { differenceFrom } from './difference.ts'
import { freeze } from './freeze.ts'
import { figuresOfMoney } from './money-figures-of.ts'
import type { Publication } from './publication.ts'

const content = planOf({ 'I/6': [countTo('1')], 'II/34': [countTo('1')] })
const grant = {
  source: 'Фонд',
  amount: '6000000' as Decimal,
  currency: 'BGN',
  basis: 'total',
  note: null,
} as const
const plan: Plan = {
  ...content,
  measures: content.measures.map((measure) => ({
    ...measure,
    funding: [grant],
    sharedFundingWith: measure.code === '6' ? ['34'] : ['6'],
  })),
  id: '7',
  slug: 'plan-2024',
  status: 'adopted',
  adoption: { body: 'Съвет', act: 'Протокол', number: '1', date: '2024-03-05' as PlainDate },
  demonstration: false,
}
const reports: AllocationReports[] = [
  {
    measure: '6',
    allocation: 1,
    reports: [
      {
        period: '2024-Q1' as Period,
        kind: 'spent',
        amount: '6000000.01' as Decimal,
        currency: 'BGN',
        evidence: 'ПН 1',
        note: null,
        enteredBy: 'Мария Петрова',
        enteredAt: '2025-01-15T09:00:00Z',
        revision: 1,
        demonstration: false,
      },
    ],
  },
]
const publication = freeze({
  plan,
  version: 1,
  publishedAt: '2025-02-01T10:00:00Z',
  reports: [],
  moneyReports: reports,
})
const { money } = publication
assert.ok(money)

const withMoney = (changed: Partial<Publication['money']>): Publication => ({
  ...publication,
  money: { ...money, ...changed },
})

test('a version that did not yet tell by lines what was reported recomputes to the same', () => {
  assert.ok(money)
  const without = <Each extends { readonly reported?: unknown }>(lines: readonly Each[]) =>
    lines.map(({ reported: _, ...line }) => line)
  const { besidePlan: _, ...older } = money
  const kept = {
    ...publication,
    money: {
      ...older,
      bySource: without(money.bySource),
      byGoal: without(money.byGoal),
      byInstitution: without(money.byInstitution),
    },
  }
  assert.equal(differenceFrom(kept as Publication), null)
  const changed = { ...kept, money: { ...kept.money, pairs: [] } }
  assert.notEqual(differenceFrom(changed as Publication), null, 'its other figures are compared')
})

test('money is frozen with what was reported of it, and without names', () => {
  assert.equal(money.totals.countedOnce.written.BGN, '6000000.00')
  assert.deepEqual(
    money.signals.map(({ kind }) => kind),
    ['spent-over-planned', 'shared-spent-over-planned'],
  )
  assert.equal(differenceFrom(publication), null)
  assert.equal(differenceFrom(JSON.parse(JSON.stringify(publication))), null)
  assert.ok(!JSON.stringify(publication).includes('Мария'))
})

test('an amount changed behind our back is named with both its values', () => {
  const { totals } = money
  const changed = { ...totals, countedOnce: { ...totals.countedOnce, euro: '1.00' } }
  assert.deepEqual(differenceFrom(withMoney({ totals: changed })), {
    figure: 'money, totals, countedOnce, euro',
    published: '1.00',
    recomputed: '3067751.29',
  })
  assert.equal(
    differenceFrom(withMoney({ byGoal: money.byGoal.slice(1) }))?.figure,
    'money, byGoal I, goal',
  )
})

test('a report of money changed afterwards shows in the first amount that it makes', () => {
  const later = { ...publication, moneyReports: [] }
  assert.equal(differenceFrom(later)?.published, '3067751.29')
})

test('a decision changed afterwards shows in the totals', () => {
  const sharing = [{ measures: ['6', '34'], decision: 'refused', reason: null }] as const
  assert.deepEqual(differenceFrom({ ...publication, plan: { ...plan, sharing } }), {
    figure: 'money, totals, countedOnce, written, BGN',
    published: '6000000.00',
    recomputed: '12000000.00',
  })
})

test('every amount has a name of its own', () => {
  const figures = figuresOfMoney(money)
  assert.equal(new Set(figures.map(({ figure }) => figure)).size, figures.length)
  assert.ok(figures.length > 50)
})

test('a version from before money was frozen is still whole', () => {
  const { money: _, moneyReports: __, ...older } = publication
  assert.equal(differenceFrom(older), null)
})
