import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import type { Amendment, Plan } from './plan.ts'
import { amendableOf, amendmentsOf, asKept, planOn } from './plan-on.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

const day = (text: string) => text as PlainDate
const adopted = planOfRoads()
const [first, second] = adopted.measures
const [bridges] = first?.indicators ?? []
assert.ok(first && second && bridges)

const until = (to: string) => ({
  ...amendableOf(first),
  deadline: { ...first.deadline, to },
  indicatorWords: [{ name: { bg: `мостове до ${to}` }, baselineNote: null, targetNote: null }],
})
const amendment = (
  number: number,
  from: string,
  date: string,
  measures: Amendment['measures'],
): Amendment => ({
  ...{ number, from: day(from), file: null, reason: { bg: 'Причина' }, measures },
  act: { body: 'Съвет', act: 'Решение', number: String(number), date: day(date) },
})

const plan: Plan = {
  ...adopted,
  measures: [
    { ...first, indicators: [bridges, { ...bridges, position: 2, addedBy: 2 }] },
    second,
    { ...second, position: 3, number: '3', code: '3', addedBy: 2 },
  ],
  amendments: [
    amendment(1, '2025-04-01', '2025-03-20', [{ measure: '1', content: until('2025-10') }]),
    amendment(2, '2025-06-01', '2025-06-10', [{ measure: '1', content: until('2025-11') }]),
  ],
}
const deadlineOn = (asOf: string | null) =>
  planOn(plan, asOf === null ? null : day(asOf)).measures[0]?.deadline.to

test('a plan without amendments is itself on every day', () => {
  assert.equal(planOn(adopted, day('2025-05-05')), adopted)
})

test('a measure reads as the last amendment in force has it, from the day that it holds and its act is of', () => {
  assert.deepEqual(['2025-03-31', '2025-04-01', '2025-06-09', '2025-06-10', null].map(deadlineOn), [
    '2025-12',
    '2025-10',
    '2025-10',
    '2025-11',
    '2025-11',
  ])
})

test('what a later amendment adds is not there before it', () => {
  const seen = (asOf: string) => {
    const { measures, amendments = [] } = planOn(plan, day(asOf))
    return [
      measures.map(({ code }) => code),
      measures[0]?.indicators.length,
      amendments.map(({ number }) => number),
    ]
  }
  assert.deepEqual(seen('2025-06-09'), [['1', '2'], 1, [1]])
  assert.deepEqual(seen('2025-06-10'), [['1', '2', '3'], 2, [1, 2]])
})

test('the words of indicators are amended, and what was adopted is kept beside', () => {
  const [measure] = planOn(plan, day('2025-05-01')).measures
  assert.deepEqual(measure?.indicators[0]?.name, { bg: 'мостове до 2025-10' })
  assert.deepEqual(measure?.asAdopted, amendableOf(first))
})

test('a measure has the amendments that reworded or added it', () => {
  const inForce = planOn(plan, null)
  const numbers = inForce.measures.map((each) =>
    amendmentsOf(inForce, each).map(({ number }) => number),
  )
  assert.deepEqual(numbers, [[1, 2], [], [2]])
})

const removing = (...removedIndicators: number[]): Plan => ({
  ...adopted,
  measures: [
    {
      ...first,
      indicators: [1, 2, 3].map((position) => ({
        ...bridges,
        position,
        name: { bg: `мостове ${position}` },
      })),
    },
    second,
  ],
  amendments: [
    amendment(1, '2025-04-01', '2025-03-20', [
      {
        measure: '1',
        content: {
          ...amendableOf(first),
          removedIndicators,
          indicatorWords: [
            { position: 3, name: { bg: 'мостове и лезове' }, baselineNote: null, targetNote: null },
          ],
        },
      },
    ]),
  ],
})

test('indicators that were taken away are there until that day, and the others keep their places and words', () => {
  const seen = (asOf: string) =>
    planOn(removing(1), day(asOf)).measures[0]?.indicators.map(({ position, name }) => [
      position,
      name['bg'],
    ])
  assert.equal(seen('2025-03-31')?.length, 3)
  assert.deepEqual(seen('2025-04-01'), [
    [2, 'мостове 2'],
    [3, 'мостове и лезове'],
  ])
})

test('a measure without some of its indicators says so as it was read and as it stands', () => {
  const [measure] = planOn(removing(1, 2), null).measures
  assert.ok(measure)
  const content = amendableOf(measure)
  assert.deepEqual(content.removedIndicators, [1, 2])
  assert.deepEqual(
    content.indicatorWords.map(({ position, name }) => [position, name['bg']]),
    [[3, 'мостове и лезове']],
  )
  assert.equal(measure.asAdopted?.indicatorWords.length, 3)
})

test('the title and the goals are those of the last amendment that made them otherwise', () => {
  const heading = (title: string, ...numbers: string[]) => ({
    title: { bg: title },
    goals: numbers.map((number) => ({ number, title: { bg: `Цел ${number}` } })),
  })
  const amended: Plan = {
    ...adopted,
    goals: [
      { number: 'I', title: { bg: 'Пътища' } },
      { number: 'II', title: { bg: 'Тунели' }, addedBy: 1 },
    ],
    amendments: [
      { ...amendment(1, '2025-04-01', '2025-03-20', []), heading: heading('Друг', 'I', 'II') },
      amendment(2, '2025-06-01', '2025-05-20', []),
      { ...amendment(3, '2025-07-01', '2025-06-20', []), heading: heading('Трети', 'II') },
    ],
  }
  const seen = (asOf: string) => {
    const { title, goals } = planOn(amended, day(asOf))
    return [title['bg'], goals]
  }
  assert.deepEqual(seen('2025-03-31'), [
    adopted.title['bg'],
    [{ number: 'I', title: { bg: 'Пътища' } }],
  ])
  for (const asOf of ['2025-04-01', '2025-06-30'])
    assert.deepEqual(seen(asOf), ['Друг', heading('Друг', 'I', 'II').goals])
  assert.deepEqual(seen('2025-07-01'), ['Трети', heading('Трети', 'II').goals])
})

test('what was adopted is told again from the plan in force', () => {
  assert.deepEqual(asKept(planOn(plan, null)).measures, plan.measures)
  const heading = { title: { bg: 'Друг' }, goals: [] }
  const amended = {
    ...removing(1),
    amendments: [{ ...amendment(1, '2025-04-01', '2025-03-20', []), heading }],
  }
  const { title, goals } = asKept(planOn(amended, null))
  assert.deepEqual([title, goals], [adopted.title, adopted.goals])
  assert.equal(asKept(adopted).title, adopted.title)
})
