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

test('a report may be due from the last day of its period to a year after it', () => {
  assert.deepEqual(periods({ list: 'Q1 31.03.2024' }), ['2024-Q1 2024-03-31'])
  assert.deepEqual(periods({ list: 'Q1 31.03.2025' }), ['2024-Q1 2025-03-31'])
  assert.deepEqual(wrong({ list: 'Q1 01.04.2025' }), ['list: date-too-late'])
  assert.deepEqual(periods({ calendar: 'year', days: '365' }), ['2024 2025-12-31'])
  assert.deepEqual(periods({ calendar: 'year', days: '000' }), ['2024 2024-12-31'])
})

test('a line may name its period with the year or without', () => {
  const due = '15.01.2025'
  for (const name of ['2024-Q4', 'Q4', '2024-H2', 'H2', '2024-12', '12', '2024'])
    assert.equal(periods({ list: `${name} ${due}` }).length, 1, name)
  for (const name of ['Q5', 'H3', '13', '00', '2024-Q0', 'q4'])
    assert.deepEqual(wrong({ list: `${name} ${due}` }), ['list: no-such-period'], name)
})

test('a line that is wrong is said in its own words, and the others are not', () => {
  const read = parse({ list: 'Q1 15.04.2024\nQ2 скоро' })
  assert.ok(areRefusals(read))
  assert.deepEqual(
    read.map(({ message }) => message.en.includes('“Q2 скоро”')),
    [true],
  )
})

test('a list of which a line is wrong is not taken in part', () => {
  assert.deepEqual(wrong({ list: 'Q1 15.04.2024\nQ1 15.04.2024\nQ9 1.1.2025' }), [
    'list: no-such-period',
  ])
})

test('the list is read only where there is one, and the days only where they count', () => {
  assert.equal(periods({ calendar: 'quarters', days: '15', list: 'нещо' }).length, 4)
  assert.equal(periods({ days: 'много', list: 'Q1 15.04.2024' }).length, 1)
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
