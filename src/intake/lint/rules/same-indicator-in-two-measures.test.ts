import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, madeIndicator, value } from '../testing/made-draft.ts'
import { sameIndicatorInTwoMeasures } from './same-indicator-in-two-measures.ts'

const counted = (name: string, target = '5') => ({
  indicators: [
    madeIndicator({ name, target: { operator: 'at-least', value: value(target), note: null } }),
  ],
})
const check = (...measures: ReturnType<typeof counted>[]) =>
  sameIndicatorInTwoMeasures
    .check(madeDraft(measures))
    .map(({ position, severity }) => `${position} ${severity}`)

const particular = 'Консултирани селски библиотекари от жени'

test('one particular thing counted in two measures is told, in whatever order of words', () => {
  assert.deepEqual(
    check(counted(particular), counted('От жени консултирани селски библиотекари')),
    ['2 warning'],
  )
  assert.deepEqual(check(counted(particular), counted(particular, '9')), ['2 info'])
})

test('general names, and names that come from a template, are no one thing', () => {
  assert.deepEqual(check(counted('Проведени обучения'), counted('Проведени обучения')), [])
  assert.deepEqual(check(...Array.from({ length: 5 }, () => counted(particular))), [])
})

test('a slip, or an end cut off, makes no other indicator of it', () => {
  assert.deepEqual(check(counted(particular), counted('Консултирани селски библиотека от жени')), [
    '2 warning',
  ])
  assert.deepEqual(
    check(counted(particular), counted('Консултирани селски бибилотекари от жени')),
    ['2 warning'],
  )
  assert.deepEqual(check(counted(particular), counted('Консултирани селски учители от жени')), [])
})
