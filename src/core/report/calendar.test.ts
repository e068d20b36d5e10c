import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { calendarKinds, parseTypedCalendar, type TypedCalendar } from './calendar.ts'

const parse = (typed: Partial<TypedCalendar>) =>
  parseTypedCalendar({ calendar: 'own', days: '', list: '', ...typed }, 2024)

function periods(typed: Partial<TypedCalendar>): string[] {
  const read = parse(typed)
  assert.ok(!areRefusals(read), JSON.stringify(read))
  return read.periods.map(({ period, due }) => `${period} ${due}`)
}

function wrong(typed: Partial<TypedCalendar>): string[] {
  const read = parse(typed)
  return areRefusals(read) ? read.map(({ code, field }) => `${field}: ${code}`) : []
}

test('every usual calendar is the whole year, each part with its last day for reporting', () => {
  assert.deepEqual(periods({ calendar: 'quarters', days: '15' }), [
    '2024-Q1 2024-04-15',
    '2024-Q2 2024-07-15',
    '2024-Q3 2024-10-15',
    '2024-Q4 2025-01-15',
  ])
  assert.deepEqual(periods({ calendar: 'half-years', days: '0' }), [
    '2024-H1 2024-06-30',
    '2024-H2 2024-12-31',
  ])
  assert.deepEqual(periods({ calendar: 'year', days: '31' }), ['2024 2025-01-31'])
  const months = periods({ calendar: 'months', days: ' 5 ' })
  assert.equal(months.length, 12)
  assert.deepEqual(
    [months[0], months[1], months[11]],
    ['2024-01 2024-02-05', '2024-02 2024-03-05', '2024-12 2025-01-05'],
  )
})

test('a list of one’s own is read line by line and put in the order of time', () => {
  const list = '2024-Q4 31.01.2025\n\n 2024-H1  2024-07-20 \r\n07; 5.8.2024 г.\n2024-08 1.9.2024'
  assert.deepEqual(periods({ list }), [
    '2024-H1 2024-07-20',
    '2024-07 2024-08-05',
    '2024-08 2024-09-01',
    '2024-Q4 2025-01-31',
  ])
})

test('all lines that are wrong are said at once', () => {
  assert.deepEqual(
    wrong({
      list: [
        'пролет 15.04.2024',
        '2023-Q1 15.04.2023',
        'Q1 скоро',
        'Q1 30.03.2024',
        'Q1 1.4.2026',
      ].join('\n'),
    }),
    [
      'list: no-such-period',
      'list: period-outside-plan',
      'list: no-such-date',
      'list: date-too-early',
      'list: date-too-late',
    ],
  )
})

test('each month is reported on once', () => {
  assert.deepEqual(wrong({ list: '2024-Q1 15.04.2024\n2024-03 05.04.2024' }), [
    'list: periods-overlap',
  ])
  assert.deepEqual(wrong({ list: '2024-Q1 15.04.2024\n2024-Q1 16.04.2024' }), [
    'list: periods-overlap',
  ])
})

test('a calendar is chosen, has days, and is not empty', () => {
  assert.deepEqual(wrong({ calendar: '' }), ['calendar: calendar-wanted'])
  assert.deepEqual(wrong({ calendar: 'weeks' }), ['calendar: calendar-wanted'])
  assert.deepEqual(wrong({ list: ' \n ' }), ['list: calendar-empty'])
  for (const kind of calendarKinds.filter((each) => each !== 'own'))
    for (const days of ['', '-1', '1.5', '366', 'десет'])
      assert.deepEqual(wrong({ calendar: kind, days }), ['days: days-wanted'], `${kind} ${days}`)
})
