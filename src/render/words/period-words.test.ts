import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../../core/base/period.ts'
import { periodWords } from './period-words.ts'

const cases: [string, string, string][] = [
  ['2024-05', 'май 2024\u00a0г.', 'May 2024'],
  ['2024-Q1', 'първо тримесечие на 2024\u00a0г.', 'first quarter of 2024'],
  ['2024-Q4', 'четвърто тримесечие на 2024\u00a0г.', 'fourth quarter of 2024'],
  ['2024-H2', 'второ полугодие на 2024\u00a0г.', 'second half of 2024'],
  ['2024', '2024\u00a0г.', '2024'],
]

for (const [period, bg, en] of cases)
  test(`the period ${period} is said in both languages`, () => {
    assert.equal(periodWords(period as Period, 'bg'), bg)
    assert.equal(periodWords(period as Period, 'en'), en)
  })
