import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicatorAt, ofIndicatorAt } from './indicator-at.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

test('indicators are found by their positions where one before them was taken away', () => {
  const [measure] = planOfRoads().measures
  const [bridges] = measure?.indicators ?? []
  assert.ok(bridges)
  const left = { indicators: [2, 4].map((position) => ({ ...bridges, position })) }
  assert.deepEqual(
    [1, 2, 3, 4].map((at) => indicatorAt(left, at)?.position),
    [undefined, 2, undefined, 4],
  )
  assert.deepEqual(
    [1, 2, 3, 4].map((at) => ofIndicatorAt(left, ['a', 'b'], at)),
    [undefined, 'a', undefined, 'b'],
  )
})
