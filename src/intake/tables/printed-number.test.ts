import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareNumber, isPrintedNumber, splitLeadingNumber } from './printed-number.ts'

test('numbers of measures are told from words', () => {
  for (const text of ['1', '1.', '12)', '1.2.3', '24а', 'М1', 'A.1', '№ 5', '2-3', '1.1.a'])
    assert.ok(isPrintedNumber(text), text)
  for (const text of ['Мярка', '', 'I. Сигурност', '5 срещи', '12345', '1. Среща'])
    assert.ok(!isPrintedNumber(text), text)
})

test('a number is kept without its closing sign', () => {
  assert.equal(bareNumber('78.       '), '78')
  assert.equal(bareNumber('1.2.'), '1.2')
  assert.equal(bareNumber('3)'), '3')
})

test('a number before the words of a measure is taken off them', () => {
  assert.deepEqual(splitLeadingNumber('1.2. Среща'), { number: '1.2', rest: 'Среща' })
  assert.deepEqual(splitLeadingNumber('1.2 Среща'), { number: '1.2', rest: 'Среща' })
  assert.deepEqual(splitLeadingNumber('3) „Мост“'), { number: '3', rest: '„Мост“' })
  assert.equal(splitLeadingNumber('30 срещи'), undefined)
  assert.equal(splitLeadingNumber('Среща 1'), undefined)
})
