import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import { parseAdoption, type RawAdoption } from './adoption.ts'

const today = '2024-03-31' as PlainDate
const typed: RawAdoption = {
  body: 'Национален съвет',
  act: 'Протокол',
  number: '12',
  date: '2024-03-05',
}

function refused(differing: Partial<RawAdoption>): string[] {
  const answer = parseAdoption({ ...typed, ...differing }, today)
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('an act as typed, its white space folded', () => {
  assert.deepEqual(
    parseAdoption({ ...typed, body: '  Национален\u00a0 съвет\r\n', number: ' № 12 ' }, today),
    { body: 'Национален съвет', act: 'Протокол', number: '№ 12', date: '2024-03-05' },
  )
})

test('a date in the notation of either form', () => {
  for (const date of ['05.03.2024', '5.3.2024', ' 05. 03. 2024 г.', '05.03.2024г', '2024-03-05']) {
    assert.deepEqual(
      parseAdoption({ ...typed, date }, today),
      { ...typed, date: '2024-03-05' },
      date,
    )
  }
})

test('a year that a slip of a digit has made is not taken', () => {
  assert.deepEqual(refused({ date: '1990-01-01' }), [])
  for (const date of ['15.01.1800', '1989-12-31'])
    assert.deepEqual(refused({ date }), ['date: date-too-early'], date)
})

test('today is not in the future', () => {
  assert.deepEqual(refused({ date: '2024-03-31' }), [])
  assert.deepEqual(refused({ date: '2024-04-01' }), ['date: date-in-future'])
})

test('every field is needed, and all that are missing are named', () => {
  assert.deepEqual(refused({ body: '', act: ' ', number: '\u200b', date: '' }), [
    'body: field-required',
    'act: field-required',
    'number: field-required',
    'date: field-required',
  ])
})

test('a day that does not exist is no date', () => {
  for (const date of [
    '2024-02-30',
    '2023-02-29',
    '31.04.2024',
    '2024-13-01',
    '0000-01-01',
    'вчера',
  ]) {
    assert.deepEqual(refused({ date }), ['date: no-such-date'], date)
  }
  assert.deepEqual(refused({ date: '2024-02-29' }), [])
})

test('two hundred characters are enough for a line', () => {
  for (const field of ['body', 'act', 'number'] as const) {
    assert.deepEqual(refused({ [field]: 'я'.repeat(200) }), [])
    assert.deepEqual(refused({ [field]: 'я'.repeat(201) }), [`${field}: field-too-long`])
  }
})

test('invisible characters do not get into the record', () => {
  const answer = parseAdoption({ ...typed, body: 'Съ\u00adвет\u202e \u0007на' }, today)
  assert.deepEqual(answer, { ...typed, body: 'Съвет на' })
})
