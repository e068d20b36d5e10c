import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothingElse } from '../rule.ts'
import { madeDraft, value } from '../testing/made-draft.ts'
import { sumDiffers } from './sum-differs.ts'

const paid = (amount: string, row: number, table = 1) => ({
  source: { table, row },
  funding: [
    { source: 'Фонд', amount: value(amount), currency: 'BGN', basis: 'total', note: null } as const,
  ],
})
const total = (words: string, row: number, table = 1) => ({
  words: ['Общо', words],
  source: { table, row },
})
const draft = madeDraft([paid('100', 2), paid('200', 3), paid('1000', 5), paid('2000', 6)])
const check = (...totals: ReturnType<typeof total>[]) =>
  sumDiffers
    .check(draft, { ...nothingElse, totals })
    .map(({ actual, expected, source }) => [actual, expected, source?.row])

test('a sum agrees with the whole plan, or with the rows since the sum before', () => {
  assert.deepEqual(check(total('3 300 лв.', 7)), [])
  assert.deepEqual(check(total('300 лв.', 4), total('3 000 лв.', 7)), [])
})

test('a sum that agrees with neither is told, with what the rows make', () => {
  assert.deepEqual(check(total('300 лв.', 4), total('4 000 лв.', 7)), [
    ['4\u00A0000', '3\u00A0000', 7],
  ])
})

test('a row of several sums, or of none, is not judged', () => {
  assert.deepEqual(check(total('10 000 лв. и 20 000 лв.', 7), total('', 8)), [])
})
