import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import { accumulations, measurements } from '../draft/accumulation.ts'
import { type Draft, type DraftIndicator, draftOperators, indicatorKinds } from '../draft/draft.ts'
import { type SetTarget, toleranceKinds, trendDirections } from '../draft/target.ts'
import { version } from '../draft/testing/versions.ts'
import { adoptDraft } from './adopt-draft.ts'
import { draftOfPlan } from './draft-of-plan.ts'
import type { PlanContent } from './plan.ts'

const adopted = (draft: Draft, translations: readonly Draft[] = []): PlanContent => {
  const plan = adoptDraft(draft, translations)
  assert.ok(!areRefusals(plan))
  return plan
}

const value = fc.option(fc.constantFrom('0', '3', '7500', '11.61').map((text) => text as Decimal))
const note = fc.option(fc.constantFrom('към 2023 г.', 'по договор'))
/** Something is required of a value, or of what needs none: a deliverable, all who are meant. */
const isWhole = ({ kind, target }: DraftIndicator): boolean =>
  target.value !== null ||
  ['none', 'all'].includes(target.operator) ||
  ['milestone', 'coverage'].includes(kind)

const decimals = (...texts: string[]) => fc.constantFrom(...texts.map((text) => text as Decimal))
const setTarget: fc.Arbitrary<SetTarget> = fc.oneof(
  decimals('-3', '0').map((low) => ({ kind: 'between' as const, low, high: '5' as Decimal })),
  fc
    .array(
      fc.record(
        {
          name: fc.constantFrom('проект', 'приет'),
          weight: decimals('20', '0.5'),
          due: fc.constant('2025-05-31' as PlainDate),
        },
        { requiredKeys: ['name', 'weight'], noNullPrototype: true },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((stages) => ({ kind: 'stages' as const, stages })),
  fc.record(
    {
      kind: fc.constant('trend' as const),
      direction: fc.constantFrom(...trendDirections),
      tolerance: fc
        .constantFrom(...toleranceKinds)
        .map((kind) => ({ kind, value: '2' as Decimal })),
    },
    { requiredKeys: ['kind'], noNullPrototype: true },
  ),
  fc.constant({ kind: 'words' as const }),
)

const anyIndicator: fc.Arbitrary<DraftIndicator> = fc.record(
  {
    name: fc.constantFrom('Обучени лица', 'Доклад'),
    kind: fc.constantFrom(...indicatorKinds),
    unit: fc.option(fc.constantFrom('лица', '%')),
    baseline: fc.record({ value, note }),
    target: fc.record({ operator: fc.constantFrom(...draftOperators), value, note }),
    set: setTarget,
    accumulates: fc.constantFrom(...accumulations),
    measured: fc.constantFrom(...measurements),
    confidence: fc.constant('sure' as const),
  },
  { requiredKeys: ['name', 'kind', 'unit', 'baseline', 'target', 'confidence'] },
)
const indicator = anyIndicator.filter(isWhole)

test('the draft of a plan becomes the same plan when it is adopted', () => {
  fc.assert(
    fc.property(fc.array(indicator, { maxLength: 4 }), (indicators) => {
      const plan = adopted(version([{ text: { measure: 'Обучение' }, indicators }, 'Доклад']))
      assert.deepEqual(adopted(draftOfPlan(plan, 'bg')), plan)
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('a plan in two languages has a draft in each', () => {
  const goals = (title: string) => [{ number: 'I', title }]
  const english = version([{ goal: 'I', text: { measure: 'Training' } }], {
    language: 'en',
    title: 'Roads',
    goals: goals('Safety'),
  })
  const plan = adopted(
    version([{ goal: 'I', text: { measure: 'Обучение' } }], { goals: goals('Безопасност') }),
    [english],
  )
  const draft = draftOfPlan(plan, 'en')
  assert.equal(draft.title, 'Roads')
  assert.equal(draft.language, 'en')
  assert.equal(draft.goals[0]?.title, 'Safety')
  assert.equal(draft.measures[0]?.text.measure, 'Training')
})

test('words without a translation stay in the language of the plan', () => {
  const draft = draftOfPlan(adopted(version(['Обучение'])), 'en')
  assert.equal(draft.measures[0]?.text.measure, 'Обучение')
})
