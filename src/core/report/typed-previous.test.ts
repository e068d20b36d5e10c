import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedPrevious, type RawPrevious } from './typed-previous.ts'

const typed: RawPrevious = { value: '1 240', period: '2023', source: 'Годишен отчет, стр. 12' }
function refused(differing: Partial<RawPrevious>): string[] {
  const answer = parseTypedPrevious({ ...typed, ...differing }, 2024, 'bg')
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('a value of an earlier time with where it is from', () => {
  assert.deepEqual(parseTypedPrevious(typed, 2024, 'bg'), {
    value: '1240',
    period: '2023',
    source: { bg: 'Годишен отчет, стр. 12' },
  })
  assert.deepEqual(refused({ period: '2022-H2', value: '-3,5 %' }), [])
})

test('nothing without a number, of the plan’s own year, or from nowhere', () => {
  assert.deepEqual(refused({ value: '', period: '2024', source: '' }), [
    'value: not-a-number',
    'period: period-not-before',
    'source: field-required',
  ])
  assert.deepEqual(refused({ period: 'миналата' }), ['period: period-not-before'])
})

test('what is typed with white space around it is taken without', () => {
  const answer = parseTypedPrevious(
    { value: ' 29,5 % ', period: ' 2023-Q4 ', source: ' отчет ' },
    2024,
    'bg',
  )
  assert.deepEqual(answer, { value: '29.5', period: '2023-Q4', source: { bg: 'отчет' } })
})

test('the value is read and its source kept in the language of the form', () => {
  assert.deepEqual(parseTypedPrevious({ ...typed, value: '1,240', source: 'report' }, 2024, 'en'), {
    ...{ value: '1240', period: '2023', source: { en: 'report' } },
  })
})

test('any time before the year of the plan is taken, and none from its first month on', () => {
  for (const period of ['2023', '2023-12', '2023-H2', '2019-Q1'])
    assert.deepEqual(refused({ period }), [], period)
  for (const period of ['2024', '2024-01', '2024-Q1', '2031', '', '2023-13'])
    assert.deepEqual(refused({ period }), ['period: period-not-before'], period)
})

test('one field that is wrong keeps the others from being taken', () => {
  assert.deepEqual(refused({ value: '1.240' }), ['value: not-a-number'])
  assert.deepEqual(refused({ source: 'я'.repeat(501) }), ['source: field-too-long'])
  assert.deepEqual(refused({ source: 'я'.repeat(500) }), [])
})
