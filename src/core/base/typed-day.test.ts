import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from './plain-date.ts'
import { areRefusals } from './refusal.ts'
import { parseTypedDay } from './typed-day.ts'

const said = (bg: string) => ({ bg, en: bg })
const wanted = {
  field: 'from',
  missing: said('липсва'),
  from: ['2024-01-01' as PlainDate, said('рано')],
  until: ['2024-12-31' as PlainDate, said('късно')],
} as const

const refused = (typed: string): string => {
  const answer = parseTypedDay(typed, wanted)
  return areRefusals(answer)
    ? answer.map(({ code, field, message }) => `${field} ${code} ${message.bg}`).join()
    : answer.day
}

test('a day within the bounds, the bounds among them, however it is written', () => {
  for (const typed of ['01.01.2024', '2024-01-01', ' 1. 1. 2024 г.'])
    assert.equal(refused(typed), '2024-01-01')
  assert.equal(refused('31.12.2024'), '2024-12-31')
})

test('nothing, no day, and a day on either side of the bounds are each told by their own words', () => {
  assert.equal(refused(' '), 'from field-required липсва')
  assert.match(refused('30.02.2024'), /^from no-such-date /)
  assert.equal(refused('31.12.2023'), 'from date-too-early рано')
  assert.equal(refused('01.01.2025'), 'from date-too-late късно')
})
