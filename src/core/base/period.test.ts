import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  comparePeriods,
  lastDayOf,
  type Period,
  parsePeriod,
  periodsOverlap,
  quartersOf,
  yearOf,
} from './period.ts'

const period = (text: string) => text as Period

const valid: [text: string, lastDay: string][] = [
  ['2024-01', '2024-01-31'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2024-12', '2024-12-31'],
  ['2024-Q1', '2024-03-31'],
  ['2024-Q2', '2024-06-30'],
  ['2024-Q3', '2024-09-30'],
  ['2024-Q4', '2024-12-31'],
  ['2024-H1', '2024-06-30'],
  ['2024-H2', '2024-12-31'],
  ['2024', '2024-12-31'],
]
const invalid = [
  '',
  '24',
  '0999',
  '2024-0',
  '2024-00',
  '2024-13',
  '2024-5',
  '2024-Q0',
  '2024-Q5',
  '2024-H3',
  '2024-q1',
  '2024-W01',
  '2024-01-01',
  '2024/01',
  ' 2024',
  '2024\n',
]

for (const [text, lastDay] of valid) {
  test(`${text} ends on ${lastDay}`, () => {
    assert.equal(parsePeriod(text), text)
    assert.equal(lastDayOf(period(text)), lastDay)
    assert.equal(yearOf(period(text)), Number(text.slice(0, 4)))
  })
}
for (const text of invalid)
  test(`${JSON.stringify(text)} is no period`, () => assert.equal(parsePeriod(text), undefined))

test('periods stand in the order of their ends, the shorter before the longer', () => {
  const inOrder = [
    '2023',
    '2024-01',
    '2024-02',
    '2024-03',
    '2024-Q1',
    '2024-05',
    '2024-06',
    '2024-Q2',
    '2024-H1',
    '2024-Q3',
    '2024-12',
    '2024-Q4',
    '2024-H2',
    '2024',
    '2025-01',
  ].map(period)
  assert.deepEqual(inOrder.toReversed().toSorted(comparePeriods), inOrder)
  for (const each of inOrder) assert.equal(comparePeriods(each, each), 0)
})

test('periods overlap when they share a day', () => {
  const overlapping: [a: string, b: string, overlap: boolean][] = [
    ['2024-06', '2024-Q2', true],
    ['2024-Q2', '2024-H1', true],
    ['2024-Q4', '2024', true],
    ['2024-Q1', '2024-Q1', true],
    ['2024-Q1', '2024-Q2', false],
    ['2024-06', '2024-Q3', false],
    ['2024-H1', '2024-07', false],
    ['2023', '2024', false],
    ['2023-Q1', '2024-Q1', false],
  ]
  for (const [a, b, overlap] of overlapping) {
    assert.equal(periodsOverlap(period(a), period(b)), overlap, `${a} ${b}`)
    assert.equal(periodsOverlap(period(b), period(a)), overlap, `${b} ${a}`)
  }
})

test('a year has four quarters', () => {
  assert.deepEqual(quartersOf(2024), ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'])
})
