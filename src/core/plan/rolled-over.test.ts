import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import type { Draft } from '../draft/draft.ts'
import { countOf, version } from '../draft/testing/versions.ts'
import { adoptDraft } from './adopt-draft.ts'
import { aYearOn, type RollOver, rolledOver } from './rolled-over.ts'

const until = (to: string) =>
  ({ kind: 'range', from: '2025-03', to, every: null, phases: [] }) as const

const draft: Draft = version(
  [
    {
      text: { measure: 'Мостове', baseline: 'Мостове – 3', deadline: 'март – декември 2025 г.' },
      indicators: [{ ...countOf('Мостове', '12'), unit: 'бр.' }],
      deadline: until('2025-12'),
      sharedFundingWith: ['2', '3'],
    },
    { text: { measure: 'Тунели', deadline: 'до 2026 г.' }, deadline: until('2026-06') },
    { text: { measure: 'Знаци', target: 'до края на 2025 г.' }, sharedFundingWith: ['1'] },
  ],
  { title: 'План за 2025 г.', goals: [], declaredMeasureCount: 3 },
)
const plan = adoptDraft(draft)
assert.ok(!areRefusals(plan))

const rolled = (chosen: Partial<RollOver> = {}) =>
  rolledOver(plan, {
    measures: new Set(['1', '2', '3']),
    renumbered: false,
    lastValue: () => undefined,
    ...chosen,
  })

test('the plan is that of the next year, in its title, too, and counts its measures anew', () => {
  const { title, year, declaredMeasureCount } = rolled()
  assert.deepEqual([title, year, declaredMeasureCount], ['План за 2026 г.', 2026, null])
})

test('months and words of the year move on, those of a later year stay', () => {
  const deadlines = rolled().measures.map(({ deadline, text }) => [
    deadline.from,
    deadline.to,
    text.deadline || text.target,
  ])
  assert.deepEqual(deadlines, [
    ['2026-03', '2026-12', 'март – декември 2026 г.'],
    ['2026-03', '2026-06', 'до 2026 г.'],
    [null, null, 'до края на 2026 г.'],
  ])
})

test('stages are due a year later, but for those of a later year', () => {
  const stage = (name: string, due?: string) => ({
    ...{ name, weight: '1' as Decimal },
    ...(due ? { due: due as PlainDate } : {}),
  })
  const stagesOf = (year: number, ...stages: ReturnType<typeof stage>[]) => {
    const set = { kind: 'stages', stages } as const
    const target = { operator: 'none', value: null, note: null } as const
    const content = adoptDraft(
      version([{ text: {}, indicators: [{ ...countOf('Закон', '1'), target, set }] }], { year }),
    )
    assert.ok(!areRefusals(content))
    const chosen = { measures: new Set(['1']), renumbered: false, lastValue: () => undefined }
    return rolledOver(content, chosen).measures[0]?.indicators[0]?.set
  }
  assert.deepEqual(
    stagesOf(
      2025,
      stage('Проект за 2025 г.', '2025-06-30'),
      stage('Внесен'),
      stage('Приет', '2026-01-15'),
    ),
    {
      kind: 'stages',
      stages: [
        stage('Проект за 2026 г.', '2026-06-30'),
        stage('Внесен'),
        stage('Приет', '2026-01-15'),
      ],
    },
  )
  assert.deepEqual(stagesOf(2024, stage('Високосен', '2024-02-29')), {
    kind: 'stages',
    stages: [stage('Високосен', '2025-02-28')],
  })
})

test('a year is no part of a longer number', () => {
  assert.equal(aYearOn('№ 12025 от 2025 г., 20250 лв.', 2025), '№ 12025 от 2026 г., 20250 лв.')
})

test('the last accepted value becomes the baseline, in figure, note and words', () => {
  const value = { value: '9' as Decimal, of: '2025-09-30' as PlainDate }
  const [first] = rolled({ lastValue: (measure) => (measure === '1' ? value : undefined) }).measures
  assert.deepEqual(first?.indicators[0]?.baseline, { value: '9', note: 'към 30.09.2025\u00a0г.' })
  assert.equal(first?.text.baseline, 'Мостове – 9 бр. (към 30.09.2025\u00a0г.)')
})

test('where nothing was accepted the baseline stays as it was', () => {
  const [first] = rolled().measures
  assert.deepEqual(
    [first?.indicators[0]?.baseline.value, first?.text.baseline],
    [null, 'Мостове – 3'],
  )
})

test('what is left out is not there, nor any money shared with it', () => {
  const { measures } = rolled({ measures: new Set(['1', '3']) })
  assert.deepEqual(
    measures.map(({ number, position, sharedFundingWith }) => [
      number,
      position,
      sharedFundingWith,
    ]),
    [
      ['1', 1, ['3']],
      ['3', 2, ['1']],
    ],
  )
})

test('renumbered, shared money follows the new numbers', () => {
  const { measures } = rolled({ measures: new Set(['1', '3']), renumbered: true })
  assert.deepEqual(
    measures.map(({ number, sharedFundingWith }) => [number, sharedFundingWith]),
    [
      ['1', ['2']],
      ['2', ['1']],
    ],
  )
})

test('rolled over twice, a plan is two years on, in its months and in its words', () => {
  const once = adoptDraft(rolled())
  assert.ok(!areRefusals(once))
  const all = { measures: new Set(['1', '2', '3']), renumbered: false }
  const twice = rolledOver(once, { ...all, lastValue: () => undefined })
  assert.deepEqual([twice.title, twice.year], ['План за 2027 г.', 2027])
  assert.deepEqual(
    twice.measures.map(({ deadline, text }) => [
      ...[deadline.from, deadline.to, text.deadline || text.target],
    ]),
    [
      ['2027-03', '2027-12', 'март – декември 2027 г.'],
      ['2027-03', '2027-06', 'до 2027 г.'],
      [null, null, 'до края на 2027 г.'],
    ],
  )
  assert.deepEqual(
    twice.measures.map(({ sharedFundingWith }) => sharedFundingWith),
    draft.measures.map(({ sharedFundingWith }) => sharedFundingWith),
  )
})

test('nothing chosen is the next year’s plan without any measure', () => {
  const { measures, year } = rolled({ measures: new Set() })
  assert.deepEqual([measures, year], [[], 2026])
})
