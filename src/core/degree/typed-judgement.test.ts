import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import { judgedVerdicts } from './judgement.ts'
import { parseTypedJudgement, type RawJudgement, refusalToJudge } from './typed-judgement.ts'

const day = (text: string) => text as PlainDate
const plan = {
  adoption: { body: 'Съвет', act: 'Решение', number: '5', date: day('2024-03-12') },
}
const typed: RawJudgement = {
  verdict: 'met',
  reason: 'Наръчникът е публикуван.',
  by: 'Иван Петров',
  position: 'началник на отдел',
  on: '20.12.2024',
}
const parse = (differing: Partial<RawJudgement>) =>
  parseTypedJudgement({ ...typed, ...differing }, plan, {
    today: day('2024-12-31'),
    language: 'bg',
  })
function refused(differing: Partial<RawJudgement>): string[] {
  const answer = parse(differing)
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('a judgement says what, why, who in which office, and when', () => {
  assert.deepEqual(parse({}), { ...typed, reason: { bg: typed.reason }, on: '2024-12-20' })
})

test('every verdict that a person may find is taken, and no other', () => {
  for (const verdict of judgedVerdicts) assert.deepEqual(refused({ verdict }), [])
  for (const verdict of ['unknown', 'dropped', ''])
    assert.deepEqual(refused({ verdict }), ['verdict: verdict-wanted'])
})

test('without a name, an office, reasons or a day it is none', () => {
  assert.deepEqual(refused({ reason: '\n', by: '', position: ' ', on: '' }).sort(), [
    'by: field-required',
    'on: field-required',
    'position: field-required',
    'reason: field-required',
  ])
})

test('it is of a day between the adoption of the plan and today', () => {
  assert.deepEqual(refused({ on: '11.03.2024' }), ['on: date-too-early'])
  assert.deepEqual(refused({ on: '12.03.2024' }), [])
  assert.deepEqual(refused({ on: '31.12.2024' }), [])
  assert.deepEqual(refused({ on: '01.01.2025' }), ['on: date-in-future'])
})

test('one that a later judgement already supersedes is not taken; of the same day it is', () => {
  const before = [{ on: day('2024-12-20') }]
  assert.equal(refusalToJudge(before, { on: day('2024-12-19') })?.code, 'later-judgement')
  assert.equal(refusalToJudge(before, { on: day('2024-12-20') }), undefined)
  assert.equal(refusalToJudge([], { on: day('2024-12-19') }), undefined)
})
