import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placedMeasures } from './placed-measures.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

test('an added measure stands behind the others, with a code that none of them bears', () => {
  const { measures } = planOfRoads()
  const [first] = measures
  assert.ok(first)
  const placed = placedMeasures(measures, [
    first,
    { ...first, number: '' },
    { ...first, number: '2а' },
  ])
  assert.deepEqual(
    placed.map(({ position, code }) => [position, code]),
    [
      [3, '1-2'],
      [4, 'm4'],
      [5, '2a'],
    ],
  )
})
