import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { DraftFunding } from '../draft/draft.ts'
import { fundingAt, placedFunding, placesOfFunding } from './funding-place.ts'
import { amendableOf } from './plan-on.ts'
import { refusalsToDropFunding } from './reported-funding.ts'
import { planOfRoads } from './testing/plans-in-force.ts'

const sum = (source: string, amount: string): DraftFunding => ({
  ...{ source, amount: amount as Decimal, currency: 'BGN', basis: 'total', note: null },
})
const [measure] = planOfRoads().measures
assert.ok(measure)

type Sums = readonly DraftFunding[]

const placed = (before: Sums, after: Sums) => placedFunding({ funding: before }, after, 0)

const places = (before: Sums, after: Sums) => placesOfFunding(placed(before, after))

/** The codes of what is refused when money was reported of the sums at these places. */
const refused = (before: Sums, after: Sums, ...reported: readonly number[]) => {
  const change = {
    before: { ...measure, funding: before },
    after: { ...amendableOf(measure), ...placed(before, after) },
  }
  return refusalsToDropFunding([change], new Map([[measure.code, reported]])).map(
    ({ code }) => code,
  )
}

const fund = sum('ФУМИ', '100')
const state = sum('Държавен бюджет', '200')
const gone = ['reported-funding-gone']

test('a sum keeps the place that reports know it by, wherever it stands and whatever else comes', () => {
  assert.deepEqual(places([fund, state], [fund, state]), [1, 2])
  assert.deepEqual(places([fund, state], [state, fund]), [2, 1])
  assert.deepEqual(places([fund, state], [state]), [2])
  assert.deepEqual(places([fund], [state, fund]), [2, 1])
  assert.deepEqual(places([state], [sum('Държавен бюджет на МВР', '200')]), [1])
  assert.deepEqual(places([fund, state], [sum('ФУМИ', '90'), state]), [1, 2])
})

test('the place of a sum that was taken away is never given to another', () => {
  const without = placed([fund, state], [fund])
  const again = placedFunding(without, [fund, sum('Дарение', '5')], 2)
  assert.deepEqual(again.fundingPlaces, [1, 3])
  assert.deepEqual(
    [1, 2, 3].map((place) => fundingAt(again, place)?.source),
    ['ФУМИ', undefined, 'Дарение'],
  )
})

test('a sum that money was reported of may change and move, but is not taken away', () => {
  assert.deepEqual(refused([fund, state], [sum('ФУМИ', '90'), state], 1, 2), [])
  assert.deepEqual(refused([fund, state], [state, fund], 1, 2), [])
  assert.deepEqual(refused([fund, state], [fund], 2), gone)
  assert.deepEqual(refused([fund, state], [state], 1), gone)
  assert.deepEqual(refused([fund], [state], 1), gone)
  assert.deepEqual(refused([fund, state], [state]), [])
})

test('of several sums of one source nobody guesses which one is gone', () => {
  const more = sum('ФУМИ', '300')
  assert.deepEqual(places([fund, more], [more, fund]), [2, 1])
  assert.deepEqual(refused([fund, more], [more], 1), gone)
  assert.deepEqual(refused([fund, more], [sum('ФУМИ', '150')], 1), gone)
  assert.deepEqual(refused([fund, more], [fund, sum('ФУМИ', '250')], 1, 2), [])
})
