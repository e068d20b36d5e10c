import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import type { DecidedStep, DecisionStep } from './decision.ts'
import { parseTypedDecision, type RawDecision, refusalToDecide } from './typed-decision.ts'

const day = (text: string) => text as PlainDate
const plan = {
  year: 2024,
  adoption: { body: 'Съвет', act: 'Решение', number: '5', date: day('2024-03-12') },
}
const typed: RawDecision = {
  kind: 'dropped',
  reason: 'Отпаднала необходимост.',
  body: 'Съвет',
  act: 'Решение',
  number: '17',
  date: '01.07.2024',
  from: '',
}
const parse = (differing: Partial<RawDecision>) =>
  parseTypedDecision({ ...typed, ...differing }, plan, { today: day('2024-12-01'), language: 'bg' })

function refused(differing: Partial<RawDecision>): string[] {
  const answer = parse(differing)
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('a decision with its act and reason, from the day of the act where no other is given', () => {
  assert.deepEqual(parse({}), {
    kind: 'dropped',
    reason: { bg: 'Отпаднала необходимост.' },
    act: { body: 'Съвет', act: 'Решение', number: '17', date: '2024-07-01' },
  })
  const answer = parse({ kind: 'taken-back', from: '01.10.2024' })
  assert.deepEqual(areRefusals(answer) ? answer : [answer.kind, answer.from], [
    'taken-back',
    '2024-10-01',
  ])
})

test('everything that is wrong is told at once, each beside its field', () => {
  assert.deepEqual(
    refused({
      kind: 'forgotten',
      reason: ' ',
      body: '',
      act: '',
      number: '',
      date: 'вчера',
      from: '5',
    }).sort(),
    [
      'act: field-required',
      'body: field-required',
      'date: no-such-date',
      'from: no-such-date',
      'kind: decision-wanted',
      'number: field-required',
      'reason: field-required',
    ],
  )
})

test('an act from before the plan or of tomorrow is not taken', () => {
  assert.deepEqual(refused({ date: '11.03.2024' }), ['date: date-too-early'])
  assert.deepEqual(refused({ date: '12.03.2024' }), [])
  assert.deepEqual(refused({ date: '02.12.2024' }), ['date: date-in-future'])
})

test('it holds from a day between the adoption and the end of the plan', () => {
  assert.deepEqual(refused({ from: '11.03.2024' }), ['from: date-too-early'])
  assert.deepEqual(refused({ from: '31.12.2024' }), [])
  assert.deepEqual(refused({ from: '01.01.2025' }), ['from: date-too-late'])
})

const step = (kind: DecisionStep, date: string): DecidedStep => ({
  kind,
  reason: { bg: '' },
  act: { ...plan.adoption, date: day(date) },
})

test('only what stands can be taken back, and nothing is decided twice', () => {
  const dropped = [step('dropped', '2024-05-01')]
  const code = (before: DecidedStep[], kind: DecisionStep) =>
    refusalToDecide(before, step(kind, '2024-06-01'))?.code
  assert.equal(code([], 'taken-back'), 'nothing-to-take-back')
  assert.equal(code([], 'dropped'), undefined)
  assert.equal(code(dropped, 'dropped'), 'decided-already')
  assert.equal(code(dropped, 'carried-over'), undefined)
  assert.equal(code(dropped, 'taken-back'), undefined)
  const taken = [...dropped, step('taken-back', '2024-05-20')]
  assert.equal(code(taken, 'taken-back'), 'nothing-to-take-back')
  assert.equal(code(taken, 'dropped'), undefined)
})

test('an act earlier than the last would never hold and is not taken', () => {
  const before = [step('dropped', '2024-05-01')]
  assert.equal(
    refusalToDecide(before, step('taken-back', '2024-04-30'))?.code,
    'act-earlier-than-the-last',
  )
  assert.equal(refusalToDecide(before, step('taken-back', '2024-05-01')), undefined)
})
