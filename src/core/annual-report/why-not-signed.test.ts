import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalOfSameHand, refusalsToSign, type Unready } from './why-not-signed.ts'

const codes = (unready: Unready) => refusalsToSign(unready).map(({ code }) => code)

test('a report with its text read and its figures as they are may be signed', () =>
  assert.deepEqual(codes({ isEmpty: false, changed: 0 }), []))

test('a report in which nothing is written is signed by nobody, whatever else is wrong with it', () => {
  assert.deepEqual(codes({ isEmpty: true, changed: 0 }), ['annual-report-is-empty'])
  assert.deepEqual(codes({ isEmpty: true, changed: 3 }), ['annual-report-is-empty'])
})

test('one section on a figure that has changed is enough to wait for', () =>
  assert.deepEqual(codes({ isEmpty: false, changed: 1 }), ['figures-have-changed']))

test('two people sign, not one twice', () => {
  assert.equal(refusalOfSameHand('7', '7')?.code, 'signed-by-the-same')
  assert.equal(refusalOfSameHand('7', '8'), undefined)
})

test('every refusal is a sentence in both languages', () => {
  const all = [
    ...refusalsToSign({ isEmpty: true, changed: 0 }),
    ...refusalsToSign({ isEmpty: false, changed: 2 }),
    refusalOfSameHand('1', '1'),
  ]
  for (const refusal of all) {
    assert.match(refusal?.message.bg ?? '', /^[А-Я].*\.$/)
    assert.match(refusal?.message.en ?? '', /^[A-Z].*\.$/)
  }
})
