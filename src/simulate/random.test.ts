import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceFrom } from './random.ts'

test('the same seed and name give the same, in whatever order they are asked for', () => {
  const [one, other] = [chanceFrom(1), chanceFrom(1)]
  const first = [one.of('a'), one.of('b')]
  assert.deepEqual([other.of('b'), other.of('a')].reverse(), first)
  assert.notEqual(chanceFrom(2).of('a'), one.of('a'))
})

test('a number lies between its bounds, both of them reached', () => {
  const chance = chanceFrom(3)
  const found = new Set(Array.from({ length: 300 }, (_, at) => chance.between(`${at}`, 2, 5)))
  assert.deepEqual([...found].sort(), [2, 3, 4, 5])
})

test('what happens ten times in a hundred happens about so often', () => {
  const chance = chanceFrom(4)
  const often = Array.from({ length: 10_000 }, (_, at) => chance.percent(`${at}`, 10)).filter(
    Boolean,
  )
  assert.ok(often.length > 800 && often.length < 1_200, String(often.length))
})
