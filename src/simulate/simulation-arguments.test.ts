import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseArguments } from './simulation-arguments.ts'

test('a whole year is simulated where nothing else is said', () => {
  const asked = parseArguments([])
  assert.equal(asked?.size.institutions, 25)
  assert.equal(asked?.size.measures, 85)
  assert.equal(asked?.size.calendar, 'months')
  assert.equal(asked?.keep, undefined)
})

test('every figure can be set, and quarters instead of months', () => {
  const args = ['--institutions', '2', '--periods', '4', '--quarters', '--seed', '0', '--keep', 'x']
  const asked = parseArguments(args)
  assert.equal(asked?.size.institutions, 2)
  assert.equal(asked?.size.periods, 4)
  assert.equal(asked?.size.calendar, 'quarters')
  assert.deepEqual([asked?.seed, asked?.keep], [0, 'x'])
})

test('what is no figure, too much or unknown is not understood', () => {
  for (const args of [
    ['--institutions', '0'],
    ['--institutions', '26'],
    ['--periods', '13'],
    ['--measures', 'all'],
    ['--at-once', '1.5'],
    ['--anything'],
    ['year'],
  ])
    assert.equal(parseArguments(args), undefined, args.join(' '))
})
