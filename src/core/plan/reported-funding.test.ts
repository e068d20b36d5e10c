import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { DraftFunding } from '../draft/draft.ts'
import { amendableOf } from './plan-on.ts'
import { refusalsToMoveFunding } from './reported-funding.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

const sum = (source: string, amount: string): DraftFunding => ({
  ...{ source, amount: amount as Decimal, currency: 'BGN', basis: 'total', note: null },
})
const [measure] = planOfRoads().measures
assert.ok(measure)

/** The codes of what is refused when money was reported of the sums at these places. */
const refused = (
  before: readonly DraftFunding[],
  after: readonly DraftFunding[],
  ...places: readonly number[]
) => {
  const change = {
    before: { ...measure, funding: before },
    after: { ...amendableOf(measure), funding: after },
  }
  return refusalsToMoveFunding([change], new Map([[measure.code, places]])).map(({ code }) => code)
}

const fund = sum('ФУМИ', '100')
const state = sum('Държавен бюджет', '200')
const moved = ['reported-funding-moved']

test('a sum that money was reported of may change and others may come behind it', () => {
  assert.deepEqual(refused([fund, state], [fund, state], 1, 2), [])
  assert.deepEqual(refused([fund, state], [sum('ФУМИ', '90'), state], 1, 2), [])
  assert.deepEqual(refused([fund], [fund, state], 1), [])
  assert.deepEqual(refused([state], [sum('Държавен бюджет на МВР', '200')], 1), [])
})

test('it is neither taken out, nor put in another place, nor made into another', () => {
  assert.deepEqual(refused([fund, state], [fund], 2), moved)
  assert.deepEqual(refused([fund, state], [state], 1), moved)
  assert.deepEqual(refused([fund, state], [state, fund], 1), moved)
  assert.deepEqual(refused([fund], [state, fund], 1), moved)
  assert.deepEqual(refused([fund], [state], 1), moved)
})

test('nothing stands in the way of sums that no money was reported of', () => {
  assert.deepEqual(refused([fund, state], [state]), [])
  assert.deepEqual(refused([fund, state], [fund], 1), [])
})

test('sums of one source are told apart by what they say', () => {
  const more = sum('ФУМИ', '300')
  assert.deepEqual(refused([fund, more], [more, fund], 1), moved)
  assert.deepEqual(refused([fund, more], [more], 1), moved)
  assert.deepEqual(refused([fund, more], [sum('ФУМИ', '150')], 1), moved)
  assert.deepEqual(refused([fund, more], [more, more], 1), [])
})
