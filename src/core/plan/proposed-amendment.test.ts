import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import { areRefusals } from '../base/refusal.ts'
import type { Draft } from '../draft/draft.ts'
import { countOf } from '../draft/testing/versions.ts'
import { draftOfPlan } from './draft-of-plan.ts'
import type { Plan } from './plan.ts'
import { cellsReworded, changesNothingOf, proposedAmendment } from './proposed-amendment.ts'
import { planOfRoads, roads, withMeasure } from './testing/plans-in-force.ts'

const proposed = (draft: Draft, plan: Plan = planOfRoads()) => {
  const found = proposedAmendment(plan, draft)
  assert.ok(!areRefusals(found), JSON.stringify(found))
  return found
}
const codes = (draft: Draft) => {
  const found = proposedAmendment(planOfRoads(), draft)
  return areRefusals(found) ? found.map(({ code }) => code) : []
}

test('the draft of a plan in force proposes nothing until it is changed', () => {
  assert.ok(changesNothingOf(proposed(draftOfPlan(planOfRoads(), 'bg'))))
})

test('other words and another deadline are what is reworded, and nothing else is', () => {
  const deadline = { kind: 'month', from: null, to: '2025-09', every: null, phases: [] } as const
  const { changed, added, removed } = proposed(
    withMeasure(roads, 1, (measure) => ({
      ...measure,
      text: { ...measure.text, deadline: 'септември' },
      deadline,
    })),
  )
  assert.deepEqual([changed.length, added, removed], [1, [], []])
  const [change] = changed
  assert.ok(change)
  assert.deepEqual(cellsReworded(change, 'bg'), ['deadline'])
  assert.deepEqual(
    [change.before.code, change.after.deadline, change.isReworded, change.targets],
    ['1', deadline, true, []],
  )
})

test('another target is a target of its own and leaves the rest of the measure as it was', () => {
  const { changed } = proposed(
    withMeasure(roads, 1, (measure) => ({
      ...measure,
      indicators: [countOf('Ремонтирани мостове', '9')],
    })),
  )
  assert.deepEqual(
    changed.map(({ isReworded, targets }) => [isReworded, targets.map(({ target }) => target)]),
    [[false, [{ kind: 'at-least', value: '9' as Decimal }]]],
  )
})

test('an indicator more is added, whatever its place', () => {
  const { changed } = proposed(
    withMeasure(roads, 1, (measure) => ({
      ...measure,
      indicators: [countOf('Огледи', '40'), ...measure.indicators],
    })),
  )
  assert.deepEqual(
    changed.map(({ indicators, targets }) => [indicators.map(({ name }) => name), targets]),
    [[[{ bg: 'Огледи' }], []]],
  )
})

test('measures that one side alone has are added or removed', () => {
  const [first] = roads.measures
  assert.ok(first)
  const fresh = {
    ...first,
    position: 2,
    number: '3',
    text: { ...first.text, measure: 'Закупуване на снегорини' },
  }
  const { added, removed, changed } = proposed({ ...roads, measures: [first, fresh] })
  assert.deepEqual(
    [added.map(({ number }) => number), removed.map(({ code }) => code), changed],
    [['3'], ['2'], []],
  )
})

test('a translation of words that are changed is no translation any more', () => {
  const plan = planOfRoads()
  const [first, second] = plan.measures
  assert.ok(first?.text.bg && second)
  const en = { ...first.text.bg, measure: 'Repair of bridges', deadline: 'December' }
  const translated: Plan = {
    ...plan,
    measures: [{ ...first, text: { ...first.text, en } }, second],
  }
  const { changed } = proposed(
    withMeasure(roads, 1, (measure) => ({
      ...measure,
      text: { ...measure.text, deadline: 'септември' },
    })),
    translated,
  )
  assert.deepEqual(changed[0]?.after.text.en, { ...en, deadline: '' })
})

test('a draft begins from the last target, so that it proposes none that holds already', () => {
  const plan = planOfRoads()
  const [first, second] = plan.measures
  const [indicator] = first?.indicators ?? []
  assert.ok(first && second && indicator)
  const revision = {
    from: plan.adoption.date,
    target: { kind: 'at-least' as const, value: '9' as Decimal },
    ...{ act: plan.adoption, reason: { bg: 'Отпадна обект.' } },
  }
  const revised: Plan = {
    ...plan,
    measures: [{ ...first, indicators: [{ ...indicator, targetRevisions: [revision] }] }, second],
  }
  const same = withMeasure(roads, 1, (measure) => ({
    ...measure,
    indicators: [countOf('Ремонтирани мостове', '9')],
  }))
  assert.ok(changesNothingOf(proposed(same, revised)))
})

test('what an amendment cannot record is said, all of it', () => {
  const without = withMeasure(roads, 1, (measure) => ({ ...measure, indicators: [] }))
  assert.deepEqual(codes(without), ['amended-indicator-gone'])
  const other = withMeasure(roads, 1, (measure) => ({
    ...measure,
    indicators: [
      { ...countOf('Ремонтирани мостове', '12'), baseline: { value: '5' as Decimal, note: null } },
    ],
  }))
  assert.deepEqual(codes({ ...other, title: 'Друг план' }), [
    'amendment-of-heading',
    'amended-indicator-otherwise',
  ])
  const counted = withMeasure(roads, 1, (measure) => ({
    ...measure,
    indicators: [{ ...countOf('Ремонтирани мостове', '12'), accumulates: 'last' }],
  }))
  assert.deepEqual(codes(counted), ['amended-indicator-otherwise'])
})
