import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import { actNotBeforeAdoption } from './in-the-year.ts'
import { planOfRoads } from './testing/plans-in-force.ts'
import { type ActWanted, parseTypedAct, type RawAct } from './typed-act.ts'

const typed: RawAct = { body: ' Съвет ', act: 'Решение', number: '№  17', date: '01.07.2024' }
const wanted: ActWanted = {
  today: '2024-12-01' as PlainDate,
  missingBody: { bg: 'Въведете органа.', en: 'Enter the body.' },
}
const parse = (differing: Partial<RawAct>, more: Partial<ActWanted> = {}) =>
  parseTypedAct({ ...typed, ...differing }, { ...wanted, ...more })
const refused = (differing: Partial<RawAct>, more: Partial<ActWanted> = {}) => {
  const answer = parse(differing, more)
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('an act is its body, kind, number and day, each tidied to one line', () => {
  assert.deepEqual(parse({}), {
    ...{ body: 'Съвет', act: 'Решение', number: '№ 17', date: '2024-07-01' },
  })
})

test('whatever is missing is told at once, in the order of the form', () => {
  assert.deepEqual(refused({ body: ' ', act: '', number: '\n', date: ' ' }), [
    ...['body: field-required', 'act: field-required'],
    ...['number: field-required', 'date: field-required'],
  ])
  const answer = parse({ body: '' })
  assert.ok(areRefusals(answer))
  assert.equal(answer[0]?.message, wanted.missingBody, 'in the words of that form')
})

test('a field may have 200 characters and no more', () => {
  for (const field of ['body', 'act', 'number'] as const) {
    assert.deepEqual(refused({ [field]: '🏛'.repeat(200) }), [], field)
    assert.deepEqual(refused({ [field]: 'я'.repeat(201) }), [`${field}: field-too-long`])
  }
})

test('an act of today is one, of tomorrow not yet', () => {
  assert.deepEqual(refused({ date: '01.12.2024' }), [])
  assert.deepEqual(refused({ date: '02.12.2024' }), ['date: date-in-future'])
})

test('a day of long ago is a slip of a digit, and no day at all is none', () => {
  assert.deepEqual(refused({ date: '31.12.1989' }), ['date: date-too-early'])
  assert.deepEqual(refused({ date: '01.01.1990' }), [])
  assert.deepEqual(refused({ date: '30.02.2024' }), ['date: no-such-date'])
})

test('an act on a plan is not of a day before the plan was adopted', () => {
  const notBefore = actNotBeforeAdoption(planOfRoads())
  const later = { today: '2025-12-01' as PlainDate, notBefore }
  assert.deepEqual(refused({ date: '30.01.2025' }, later), ['date: date-too-early'])
  assert.deepEqual(refused({ date: '31.01.2025' }, later), [], 'of the same day it may be')
  const answer = parse({ date: '30.01.2025' }, later)
  assert.ok(areRefusals(answer))
  assert.equal(answer[0]?.message, notBefore[1])
})
