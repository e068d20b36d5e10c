import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysInMonth, parsePlainDate, parseTypedDate } from './plain-date.ts'

const valid = ['2024-01-01', '2024-02-29', '2000-02-29', '2023-12-31', '1000-01-01', '9999-12-31']
const invalid = [
  '',
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-00-10',
  '2024-13-10',
  '2024-01-00',
  '2024-1-1',
  '24-01-01',
  '0000-01-01',
  '0999-01-01',
  '2024-01-01T00:00:00Z',
  ' 2024-01-01',
  '2024-01-01\n',
  '05.03.2024',
]

for (const text of valid) test(`${text} is a day`, () => assert.equal(parsePlainDate(text), text))
for (const text of invalid)
  test(`${JSON.stringify(text)} is no day`, () => assert.equal(parsePlainDate(text), undefined))

test('months have their days, also in years of a century', () => {
  const days = (year: number) =>
    Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1))
  assert.deepEqual(days(2023), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  assert.deepEqual(
    [2000, 1900, 2024, 2100].map((year) => daysInMonth(year, 2)),
    [29, 28, 29, 28],
  )
})

test('a day as people type it', () => {
  for (const typed of [
    '05.03.2024',
    '5.3.2024',
    '05.03.2024 г.',
    '05.03.2024\u00a0г.',
    '5. 3. 2024 г',
    ' 2024-03-05 ',
  ])
    assert.equal(parseTypedDate(typed), '2024-03-05', typed)
  for (const typed of ['31.04.2024', '05/03/2024', '5.3.24', '5 март 2024', '2024.03.05', ''])
    assert.equal(parseTypedDate(typed), undefined, typed)
})
