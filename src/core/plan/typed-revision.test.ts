import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import type { IndicatorRule, TargetRevision } from './plan.ts'
import { parseTypedRevision, type RawRevision, refusalToRevise } from './typed-revision.ts'

const day = (text: string) => text as PlainDate
const act = { body: 'Съвет', act: 'Решение', number: '5', date: day('2024-03-12') }
const plan = { year: 2024, adoption: act }
const typed: RawRevision = {
  target: 'at-least',
  value: '90',
  low: '',
  high: '',
  direction: '',
  tolerance: '',
  toleranceKind: '',
  reason: 'Намалено финансиране.',
  from: '01.07.2024',
  body: 'Съвет',
  act: 'Решение',
  number: '9',
  date: '20.06.2024',
}
const parse = (differing: Partial<RawRevision>) =>
  parseTypedRevision({ ...typed, ...differing }, plan, { today: day('2024-08-01'), language: 'bg' })
function refused(differing: Partial<RawRevision>): string[] {
  const answer = parse(differing)
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('an amendment says the new target, from when, why, and by which act', () => {
  assert.deepEqual(parse({}), {
    from: '2024-07-01',
    target: { kind: 'at-least', value: '90' },
    act: { body: 'Съвет', act: 'Решение', number: '9', date: '2024-06-20' },
    reason: { bg: 'Намалено финансиране.' },
  })
})

test('everything that is wrong is told at once', () => {
  assert.deepEqual(refused({ value: '', from: '', reason: '', number: '' }), [
    'value: value-missing',
    'from: field-required',
    'reason: field-required',
    'number: field-required',
  ])
})

test('it holds from a day in the year of the plan, after its adoption', () => {
  assert.deepEqual(refused({ from: '11.03.2024' }), ['from: date-too-early'])
  assert.deepEqual(refused({ from: '01.01.2025' }), ['from: date-too-late'])
  assert.deepEqual(refused({ from: '31.12.2024' }), [])
  assert.deepEqual(refused({ date: '02.08.2024' }), ['date: date-in-future'])
})

const rule: IndicatorRule = {
  accumulates: 'sum',
  measured: 'level',
  baseline: null,
  target: { kind: 'at-least', value: '120' as Decimal },
}
const revision = (from: string, value: string): TargetRevision => ({
  from: day(from),
  target: { kind: 'at-least', value: value as Decimal },
  act,
  reason: { bg: '' },
})

test('an amendment that changes nothing is not taken', () => {
  assert.equal(refusalToRevise({ rule }, revision('2024-07-01', '120'))?.code, 'same-target')
  assert.equal(refusalToRevise({ rule }, revision('2024-07-01', '90')), undefined)
  const revised = { rule, targetRevisions: [revision('2024-07-01', '90')] }
  assert.equal(refusalToRevise(revised, revision('2024-09-01', '90'))?.code, 'same-target')
  assert.equal(refusalToRevise(revised, revision('2024-09-01', '120')), undefined)
})

test('nor one from before another that holds already', () => {
  const revised = { rule, targetRevisions: [revision('2024-07-01', '90')] }
  assert.equal(refusalToRevise(revised, revision('2024-06-30', '80'))?.code, 'later-target')
  assert.equal(refusalToRevise(revised, revision('2024-07-01', '80')), undefined)
})
