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

const roads = ['Мостове', 'Тунели', 'Знаци'].map((measure) => ({ text: { measure } }))
/** What a draft has of the money that its measures share, measure by measure. */
const sharingOf = ({ measures }: Draft) =>
  measures.map(({ sharedFundingWith, sharingConfirmed, sharingRefused, sharingReasons }) => ({
    ...{ sharedFundingWith, sharingConfirmed, sharingRefused, sharingReasons },
  }))
const undecided = (sharedFundingWith: readonly string[] = []) => ({
  ...{ sharedFundingWith, sharingConfirmed: undefined },
  ...{ sharingRefused: undefined, sharingReasons: undefined },
})

test('what people decided of shared money stands in both measures, with its reason', () => {
  const plan = adopted(version(roads))
  const decided: PlanContent = {
    ...plan,
    sharing: [{ measures: ['1', '3'], decision: 'confirmed', reason: 'един договор' }],
  }
  const shared = (other: string) => ({
    ...{ sharedFundingWith: [other], sharingConfirmed: [other], sharingRefused: undefined },
    sharingReasons: { [other]: 'един договор' },
  })
  assert.deepEqual(sharingOf(draftOfPlan(decided, 'bg')), [shared('3'), undecided(), shared('1')])
})

test('money that people found to be other money is shared no more; a reason need not be', () => {
  const [first, ...others] = roads
  const plan = adopted(version([{ ...first, sharedFundingWith: ['2', '3'] }, ...others]))
  const decided: PlanContent = {
    ...plan,
    sharing: [{ measures: ['1', '2'], decision: 'refused', reason: null }],
  }
  const refused = (other: string, sharedFundingWith: string[]) => ({
    ...undecided(sharedFundingWith),
    sharingRefused: [other],
  })
  assert.deepEqual(sharingOf(draftOfPlan(decided, 'bg')), [
    refused('2', ['3']),
    refused('1', []),
    undecided(),
  ])
})

test('the last decision of a pair counts, whichever of the two it names first', () => {
  const plan = adopted(version(roads))
  const decided: PlanContent = {
    ...plan,
    sharing: [
      { measures: ['1', '2'], decision: 'refused', reason: 'два договора' },
      { measures: ['2', '1'], decision: 'confirmed', reason: 'все пак един' },
    ],
  }
  const [first, second] = draftOfPlan(decided, 'bg').measures
  assert.deepEqual([first?.sharingConfirmed, second?.sharingConfirmed], [['2'], ['1']])
  assert.deepEqual([first?.sharingRefused, second?.sharingRefused], [undefined, undefined])
  assert.deepEqual(first?.sharingReasons, { '2': 'все пак един' })
})

test('decided money is decided again in the plan that the draft is adopted to', () => {
  const sharing: NonNullable<PlanContent['sharing']> = [
    { measures: ['1', '2'], decision: 'confirmed', reason: 'един договор' },
    { measures: ['1', '3'], decision: 'refused', reason: null },
  ]
  const draft = draftOfPlan({ ...adopted(version(roads)), sharing }, 'bg')
  assert.deepEqual(adopted(draft).sharing, sharing)
})

test('money that is only proposed to be shared is no decision', () => {
  const [first, ...others] = roads
  assert.ok(!('sharing' in adopted(version([{ ...first, sharedFundingWith: ['2'] }, ...others]))))
})

test('a measure that was read from no document has a row of its own', () => {
  const plan = adopted(version(roads))
  const unread = { ...plan, measures: plan.measures.map((each) => ({ ...each, source: null })) }
  assert.deepEqual(
    draftOfPlan(unread, 'bg').measures.map(({ source }) => source),
    [1, 2, 3].map((row) => ({ table: 1, row })),
  )
})

test('a single decision is kept, too', () => {
  const sharing: NonNullable<PlanContent['sharing']> = [
    { measures: ['2', '3'], decision: 'refused', reason: 'два договора' },
  ]
  const draft = draftOfPlan({ ...adopted(version(roads)), sharing }, 'bg')
  assert.deepEqual(adopted(draft).sharing, sharing)
})
