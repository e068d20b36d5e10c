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

const bridgesOtherwise = (...indicators: Draft['measures'][number]['indicators']) =>
  proposed(withMeasure(roads, 1, (measure) => ({ ...measure, indicators }))).changed.map(
    ({ gone, indicators: added, targets, after }) => ({
      gone: gone.map(({ position }) => position),
      removed: after.removedIndicators,
      named: after.indicatorWords.map(({ name }) => name['bg']),
      added: added.map(({ name }) => name['bg']),
      targets: targets.map(({ target, counting }) => [target, counting]),
    }),
  )
const twelve = { kind: 'at-least', value: '12' as Decimal }

test('an indicator that the draft has no more is taken away', () => {
  assert.deepEqual(bridgesOtherwise(), [
    { gone: [1], removed: [1], named: [], added: [], targets: [] },
  ])
})

test('another baseline leaves the indicator the same, measured by it from then on', () => {
  const baseline = { value: '5' as Decimal, note: null }
  const found = bridgesOtherwise({ ...countOf('Ремонтирани мостове', '12'), baseline })
  assert.deepEqual(
    found.map(({ gone, targets }) => [gone, targets]),
    [[[], [[twelve, { baseline: '5', measured: 'level' }]]]],
  )
  const change = { ...countOf('Ремонтирани мостове', '12'), measured: 'change' } as const
  assert.deepEqual(bridgesOtherwise(change)[0]?.targets, [
    [twelve, { baseline: null, measured: 'change' }],
  ])
})

test('an indicator of another unit, or counted otherwise, is another: the one ends and the other begins', () => {
  const counted = countOf('Ремонтирани мостове', '12')
  for (const other of [
    { ...counted, accumulates: 'last' },
    { ...counted, unit: 'км' },
    { ...counted, kind: 'percent', unit: '%' },
  ] as const)
    assert.deepEqual(
      bridgesOtherwise(other).map(({ gone, added, targets }) => [gone, added, targets]),
      [[[1], ['Ремонтирани мостове'], []]],
    )
})

test('a plan of another year or language is no amendment of this one', () => {
  assert.deepEqual(codes({ ...roads, year: 2026 }), ['amendment-of-heading'])
})

test('another title and other goals are proposed, and what stays keeps its translation', () => {
  const goals = [
    { number: 'I', title: 'Пътища' },
    { number: 'II', title: 'Мостове' },
  ]
  const under = (draft: Draft, ...of: string[]) => ({
    ...draft,
    measures: draft.measures.map((each, index) => ({ ...each, goal: of[index] ?? '' })),
  })
  const before = under({ ...roads, goals }, 'I', 'II')
  const plan = planOfRoads(before)
  const translated: Plan = {
    ...plan,
    goals: plan.goals.map((goal) => ({ ...goal, title: { ...goal.title, en: 'Roads' } })),
  }
  const now = under(
    {
      ...before,
      title: 'План за пътища и тунели',
      goals: [
        { number: 'I', title: 'Пътища' },
        { number: 'III', title: 'Тунели' },
      ],
    },
    'I',
    'III',
  )
  const { heading, changed } = proposed(now, translated)
  assert.deepEqual(heading?.after, {
    title: { bg: 'План за пътища и тунели' },
    goals: [
      { number: 'I', title: { bg: 'Пътища', en: 'Roads' } },
      { number: 'III', title: { bg: 'Тунели' } },
    ],
  })
  assert.deepEqual(
    changed.map(({ before: { code }, after }) => [code, after.goal]),
    [['2', 'III']],
  )
})

test('a goal stays for the measures that are dropped under it, where it stood', () => {
  const goals = ['I', 'II', 'III'].map((number) => ({ number, title: `Цел ${number}` }))
  const [first, second] = roads.measures
  assert.ok(first && second)
  const before = {
    ...roads,
    goals,
    measures: [
      { ...first, goal: 'I' },
      { ...second, goal: 'II' },
    ],
  }
  const now = {
    ...before,
    goals: [...goals.filter(({ number }) => number === 'I'), { number: 'IV', title: 'Цел IV' }],
    measures: [{ ...first, goal: 'I' }],
  }
  const { heading, removed } = proposed(now, planOfRoads(before))
  assert.deepEqual(
    [heading?.after.goals.map(({ number }) => number), removed.map(({ code }) => code)],
    [['I', 'II', 'IV'], ['2']],
  )
})

test('what people decided of shared money is no amendment, whichever way they decided', () => {
  const shared = withMeasure(roads, 1, (each) => ({ ...each, sharedFundingWith: ['2'] }))
  for (const decision of ['confirmed', 'refused'] as const)
    for (const before of [roads, shared]) {
      const plan: Plan = {
        ...planOfRoads(before),
        sharing: [{ measures: ['1', '2'], decision, reason: 'по договора' }],
      }
      assert.ok(changesNothingOf(proposed(draftOfPlan(plan, 'bg'), plan)), decision)
    }
})
