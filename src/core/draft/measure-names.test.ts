import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureNames } from './measure-names.ts'

const names = (...numbers: string[]) =>
  measureNames(numbers.map((number, index) => ({ number, position: index + 1 })))

test('three measures in a row and more are said as from–to', () => {
  assert.equal(names('1', '2', '3'), '1–3')
  assert.equal(names('9', '10', '11', '12', '15'), '9–12, 15')
})

test('two in a row are said both, one alone', () => {
  assert.equal(names('1', '2', '4'), '1, 2, 4')
  assert.equal(names('7'), '7')
  assert.equal(names(), '')
})

test('what stands twice, falls or is no whole number begins anew', () => {
  assert.equal(names('64', '64', '65', '66'), '64, 64–66')
  assert.equal(names('3', '2', '1'), '3, 2, 1')
  assert.equal(names('1.1', '1.2', '1.3', '25а', '26'), '1.1, 1.2, 1.3, 25а, 26')
  assert.equal(names('08', '9', '10'), '08–10')
})

test('a measure without a number goes by its place', () => {
  assert.equal(names('1', '', '3'), '1, № 2, 3')
})
