import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { type DecidedStep, type DecisionStep, decisionInForce } from './decision.ts'

const day = (text: string) => text as PlainDate
const step = (kind: DecisionStep, date: string, from?: string): DecidedStep => ({
  kind,
  reason: { bg: kind },
  act: { body: 'Съвет', act: 'Решение', number: date, date: day(date) },
  ...(from === undefined ? {} : { from: day(from) }),
})
const inForce = (steps: readonly DecidedStep[], asOf: string | null) =>
  decisionInForce(steps, asOf === null ? null : day(asOf))?.act.number

test('a decision holds from the day of its act', () => {
  const steps = [step('dropped', '2024-05-10')]
  assert.equal(inForce(steps, '2024-05-09'), undefined)
  assert.equal(inForce(steps, '2024-05-10'), '2024-05-10')
  assert.equal(inForce(steps, null), '2024-05-10')
})

test('one that says from when holds from then on, and never before it was passed', () => {
  const later = [step('dropped', '2024-05-10', '2024-07-01')]
  assert.equal(inForce(later, '2024-06-30'), undefined)
  assert.equal(inForce(later, '2024-07-01'), '2024-05-10')
  const backdated = [step('dropped', '2024-05-10', '2024-01-01')]
  assert.equal(inForce(backdated, '2024-05-09'), undefined)
})

test('a decision that was taken back holds no more, and did hold until then', () => {
  const steps = [step('carried-over', '2024-05-10'), step('taken-back', '2024-09-01')]
  assert.equal(inForce(steps, '2024-08-31'), '2024-05-10')
  assert.equal(inForce(steps, '2024-09-01'), undefined)
  assert.equal(inForce(steps, null), undefined)
})

test('what was taken back before it came to hold never holds', () => {
  const steps = [step('dropped', '2024-05-10', '2024-12-01'), step('taken-back', '2024-06-01')]
  for (const asOf of ['2024-05-31', '2024-06-01', '2024-12-31'])
    assert.equal(inForce(steps, asOf), undefined, asOf)
})

test('the later act counts, whatever the order of entering; of one day the later listed', () => {
  const steps = [step('dropped', '2024-09-01'), step('carried-over', '2024-05-10')]
  assert.equal(decisionInForce(steps, null)?.kind, 'dropped')
  const ofOneDay = [step('dropped', '2024-09-01'), step('carried-over', '2024-09-01')]
  assert.equal(decisionInForce(ofOneDay, null)?.kind, 'carried-over')
})
