import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockOf, localTime } from './instant.ts'

const inSofia: [instant: string, date: string, time: string][] = [
  ['2024-01-15T10:00:00Z', '2024-01-15', '12:00'],
  ['2024-07-15T10:00:00.123Z', '2024-07-15', '13:00'],
  ['2024-03-31T00:59:59Z', '2024-03-31', '02:59'],
  ['2024-03-31T01:00:00Z', '2024-03-31', '04:00'],
  ['2024-10-27T01:00:00Z', '2024-10-27', '03:00'],
  ['2024-12-31T22:00Z', '2025-01-01', '00:00'],
  ['2024-02-28T22:30:00Z', '2024-02-29', '00:30'],
  ['2000-03-01T00:00:00Z', '2000-03-01', '02:00'],
  ['1970-01-01T00:00:00Z', '1970-01-01', '02:00'],
]

for (const [instant, date, time] of inSofia) {
  test(`${instant} is ${date} ${time} on the clocks in Sofia`, () => {
    assert.deepEqual(localTime(instant), { date, time })
  })
}

test('any day of four centuries is the day that the calendar says', () => {
  const clock = clockOf('UTC')
  for (let day = Date.UTC(1901, 0, 1); day < Date.UTC(2301, 0, 1); day += 86_400_000 * 7) {
    const instant = new Date(day).toISOString()
    assert.equal(localTime(instant, clock).date, instant.slice(0, 10))
  }
})

test('what is no instant in UTC is a mistake of ours', () => {
  for (const text of ['', '2024-01-15', '2024-01-15T10:00:00+02:00', '2024-01-15 10:00:00Z'])
    assert.throws(() => localTime(text), RangeError, text)
})
