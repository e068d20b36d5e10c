import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import type { Draft } from '../draft/draft.ts'
import { adoptDraft } from './adopt-draft.ts'
import type { PlanContent } from './plan.ts'
import { draftOf, indicatorOf, measureOf, noText } from './testing/draft-of.ts'

function adopted(draft: Draft, translations: readonly Draft[] = []): PlanContent {
  const answer = adoptDraft(draft, translations)
  if (areRefusals(answer)) assert.fail(JSON.stringify(answer))
  return answer
}
function refusalCodes(draft: Draft, translations: readonly Draft[] = []): string[] {
  const answer = adoptDraft(draft, translations)
  if (!areRefusals(answer)) assert.fail('it was adopted')
  for (const { message } of answer) assert.ok(message.bg !== '' && message.en !== '')
  return answer.map(({ code }) => code)
}

test('a draft becomes a plan with all that it says', () => {
  const measure = measureOf(1, {
    number: '10',
    funding: [{ source: 'ФУМИ', amount: null, currency: null, basis: null, note: 'в рамките на' }],
    sharedFundingWith: ['34'],
    deadline: { kind: 'month', from: null, to: '2024-12', every: null, phases: [] },
    responsible: [{ name: 'АЗ', asPrinted: 'Агенция по заетостта', known: true }],
    partners: [{ name: 'БЧК', asPrinted: 'БЧК', known: false }],
    indicators: [
      indicatorOf({ baseline: { note: 'към 01.01.' }, target: { note: 'за годината' } }),
      indicatorOf({ name: 'дял', unit: null, kind: 'percent', confidence: 'unsure' }),
    ],
  })
  const plan = adopted(draftOf({ measures: [measure], declaredMeasureCount: 84 }))
  assert.deepEqual(plan, {
    title: { bg: 'План за 2024 г.' },
    year: 2024,
    language: 'bg',
    goals: [{ number: 'I', title: { bg: 'Сигурност' } }],
    glossary: [{ abbreviation: 'ФУМИ', meaning: { bg: 'фонд „Убежище, миграция и интеграция“' } }],
    declaredMeasureCount: 84,
    measures: [
      {
        position: 1,
        number: '10',
        code: '10',
        goal: 'I',
        text: { bg: measure.text },
        funding: measure.funding,
        sharedFundingWith: ['34'],
        deadline: measure.deadline,
        responsible: measure.responsible,
        partners: measure.partners,
        source: { table: 1, row: 4 },
        indicators: [
          {
            position: 1,
            name: { bg: 'брой обучени' },
            kind: 'count',
            unit: { bg: 'лица' },
            baselineNote: 'към 01.01.',
            targetNote: 'за годината',
            confidence: 'sure',
            rule: {
              accumulates: 'sum',
              measured: 'level',
              baseline: '0',
              target: { kind: 'at-least', value: '10' },
            },
          },
          {
            position: 2,
            name: { bg: 'дял' },
            kind: 'percent',
            unit: null,
            baselineNote: null,
            targetNote: null,
            confidence: 'unsure',
            rule: {
              accumulates: 'last',
              measured: 'change',
              baseline: '0',
              target: { kind: 'at-least', value: '10' },
            },
          },
        ],
      },
    ],
  })
})

test('two measures of one number get codes of their own, in the order of the plan', () => {
  const plan = adopted(
    draftOf({ measures: [measureOf(1, { number: '64' }), measureOf(2, { number: '64' })] }),
  )
  assert.deepEqual(
    plan.measures.map(({ number, code }) => [number, code]),
    [
      ['64', '64'],
      ['64', '64-2'],
    ],
  )
})

const inEnglish = draftOf({
  title: 'Plan for 2024',
  language: 'en',
  goals: [{ number: 'I', title: 'Security' }],
  measures: [
    measureOf(1, {
      text: { ...noText, measure: 'Measure 1' },
      indicators: [indicatorOf({ name: 'people trained', unit: 'persons' })],
    }),
    measureOf(2, { indicators: [indicatorOf(), indicatorOf()] }),
  ],
  glossary: [
    { abbreviation: 'ФУМИ', meaning: 'Asylum, Migration and Integration Fund' },
    { abbreviation: 'AMIF', meaning: 'Asylum, Migration and Integration Fund' },
  ],
})

test('a translation stands beside the words of the plan', () => {
  const plan = adopted(draftOf(), [inEnglish])
  const [first] = plan.measures
  assert.deepEqual(plan.title, { bg: 'План за 2024 г.', en: 'Plan for 2024' })
  assert.deepEqual(plan.goals[0]?.title, { bg: 'Сигурност', en: 'Security' })
  assert.equal(first?.text.bg?.measure, 'Мярка 1')
  assert.equal(first?.text.en?.measure, 'Measure 1')
  assert.deepEqual(first?.indicators[0]?.name, { bg: 'брой обучени', en: 'people trained' })
  assert.deepEqual(first?.indicators[0]?.unit, { bg: 'лица', en: 'persons' })
})

test('an abbreviation keeps each meaning, and one of the translation alone is kept too', () => {
  assert.deepEqual(adopted(draftOf(), [inEnglish]).glossary, [
    {
      abbreviation: 'ФУМИ',
      meaning: {
        bg: 'фонд „Убежище, миграция и интеграция“',
        en: 'Asylum, Migration and Integration Fund',
      },
    },
    { abbreviation: 'AMIF', meaning: { en: 'Asylum, Migration and Integration Fund' } },
  ])
})

test('indicators that were read differently in a translation are not matched', () => {
  const second = adopted(draftOf(), [inEnglish]).measures[1]
  assert.deepEqual(
    second?.indicators.map(({ name }) => name),
    [{ bg: 'брой обучени' }],
  )
  assert.ok(second?.text.en)
})

test('a table without sections has no goals, and its measures belong to none', () => {
  const plan = adopted(draftOf({ goals: [], measures: [measureOf(1, { goal: '' })] }))
  assert.deepEqual(plan.goals, [])
})

test('everything that stands in the way is said at once', () => {
  assert.deepEqual(refusalCodes(draftOf({ title: ' ', year: null, measures: [] })), [
    'plan-without-title',
    'plan-without-year',
    'plan-without-measures',
  ])
})

test('each obstacle alone is enough', () => {
  assert.deepEqual(refusalCodes(draftOf({ title: '' })), ['plan-without-title'])
  assert.deepEqual(refusalCodes(draftOf({ year: null })), ['plan-without-year'])
  assert.deepEqual(refusalCodes(draftOf({ measures: [] })), ['plan-without-measures'])
})

test('each measure under a goal that does not exist is named', () => {
  const draft = draftOf({
    measures: [measureOf(1), measureOf(2, { goal: 'VIII' }), measureOf(3, { goal: '' })],
  })
  const answer = adoptDraft(draft)
  assert.ok(areRefusals(answer))
  assert.deepEqual(
    answer.map(({ message }) => message.en),
    [
      'Measure 2 (row 2 in order) is under goal "VIII", which the plan does not have.',
      'Measure 3 (row 3 in order) is under goal "", which the plan does not have.',
    ],
  )
})

test('a translation of another plan is refused, never half matched', () => {
  const other = (differing: Partial<Draft>) => [{ ...inEnglish, ...differing }]
  const refused = ['translation-of-another-plan']
  assert.deepEqual(refusalCodes(draftOf(), other({ measures: [measureOf(1)] })), refused)
  assert.deepEqual(
    refusalCodes(draftOf(), other({ measures: [measureOf(1), measureOf(2, { number: '3' })] })),
    refused,
  )
  assert.deepEqual(refusalCodes(draftOf(), other({ language: 'bg' })), refused)
})

test('what was unsure when it was read is adopted like the rest', () => {
  const deadline = { kind: 'month', from: null, to: '2024-12', every: null, phases: [] } as const
  const institution = { name: 'МВР', asPrinted: 'МВР-', known: true }
  const answer = adoptDraft(
    draftOf({
      measures: [
        measureOf(1, {
          deadline: { ...deadline, confidence: 'unsure' },
          responsible: [{ ...institution, confidence: 'likely' }],
        }),
      ],
    }),
  )
  assert.ok(!areRefusals(answer))
  assert.deepEqual(answer.measures[0]?.deadline, deadline)
  assert.deepEqual(answer.measures[0]?.responsible, [institution])
})
