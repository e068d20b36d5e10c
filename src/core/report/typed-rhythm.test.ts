import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Period } from '../base/period.ts'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedRhythm, type RawRhythm } from './typed-rhythm.ts'

const calendar = ['2024-Q1', '2024-Q2', '2024-Q3'] as Period[]
const read = (raw: Partial<RawRhythm>) =>
  parseTypedRhythm({ rhythm: 'chosen-periods', reason: '', periods: [], ...raw }, calendar)
const codes = (raw: Partial<RawRhythm>) => {
  const found = read(raw)
  return areRefusals(found) ? found.map(({ code, field }) => `${field}: ${code}`) : []
}

test('by the deadline needs no reason and keeps neither one nor periods', () =>
  assert.deepEqual(read({ rhythm: 'by-deadline', reason: 'x', periods: ['2024-Q1'] }), {
    ...{ kind: 'by-deadline', periods: [], reason: '' },
  }))

test('chosen periods are those of the calendar, in its order', () =>
  assert.deepEqual(read({ reason: ' Сезонна ', periods: ['2024-Q3', '2024-Q1', '2031'] }), {
    ...{ kind: 'chosen-periods', periods: ['2024-Q1', '2024-Q3'], reason: 'Сезонна' },
  }))

test('every period keeps no list', () =>
  assert.deepEqual(read({ rhythm: 'every-period', reason: 'x', periods: ['2024-Q1'] }), {
    ...{ kind: 'every-period', periods: [], reason: 'x' },
  }))

test('whatever is not by the deadline needs a reason, and a choice needs periods', () => {
  assert.deepEqual(codes({}), ['rhythm: periods-wanted', 'reason: reason-wanted'])
  assert.deepEqual(codes({ rhythm: 'every-period' }), ['reason: reason-wanted'])
  assert.deepEqual(codes({ rhythm: 'sometimes', reason: 'x' }), ['rhythm: rhythm-wanted'])
  assert.deepEqual(codes({ rhythm: 'every-period', reason: 'x'.repeat(1001) }), [
    'reason: field-too-long',
  ])
})

test('a reason of a thousand characters is taken', () => {
  const reason = 'x'.repeat(1000)
  assert.deepEqual(read({ rhythm: 'every-period', reason }), {
    ...{ kind: 'every-period', periods: [], reason },
  })
})

test('periods that the calendar does not have are as good as none', () => {
  assert.deepEqual(codes({ reason: 'x', periods: ['2024-Q4', '2031'] }), ['rhythm: periods-wanted'])
})

test('a reason of white space is none', () => {
  assert.deepEqual(codes({ rhythm: 'every-period', reason: ' \n\u00a0' }), [
    'reason: reason-wanted',
  ])
})
