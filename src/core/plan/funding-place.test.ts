import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decimal } from '../base/decimal.ts'
import type { DraftFunding } from '../draft/draft.ts'
import { fundingAt, placedFunding, placesOfFunding } from './funding-place.ts'

const sum = (source: string, amount: string | null = '5'): DraftFunding => ({
  ...{ source, amount: amount as Decimal | null, note: null },
  ...{ currency: amount === null ? null : 'EUR', basis: amount === null ? null : 'total' },
})
const [state, fund, donor] = [sum('Държавен бюджет'), sum('Фонд „Пътища“'), sum('Дарител')]
const placed = (before: DraftFunding[], after: DraftFunding[], taken = before.length) =>
  placesOfFunding(placedFunding({ funding: before }, after, taken))

test('until an amendment moves them, sums are known by their places in the list', () => {
  assert.deepEqual(placesOfFunding({ funding: [state, fund] }), [1, 2])
  assert.equal(fundingAt({ funding: [state, fund] }, 2), fund)
  assert.equal(fundingAt({ funding: [state, fund] }, 3), undefined)
})

test('places that were given hold, whatever the order of the list', () => {
  const of = { funding: [fund, donor], fundingPlaces: [2, 5] }
  assert.equal(fundingAt(of, 5), donor)
  assert.equal(fundingAt(of, 1), undefined, 'a sum that was taken away')
})

test('sums that stay as they are need no places of their own', () => {
  assert.deepEqual(placedFunding({ funding: [state, fund] }, [state, fund], 2), {
    funding: [state, fund],
  })
})

test('a sum keeps its place when others go, come or change the order', () => {
  assert.deepEqual(placed([state, fund], [fund]), [2])
  assert.deepEqual(placed([state, fund], [fund, state]), [2, 1])
  assert.deepEqual(placed([state, fund], [donor, state, fund]), [3, 1, 2])
})

test('a place that was ever given is given to no other sum', () => {
  assert.deepEqual(placed([state, fund], [state, donor], 7), [1, 8])
  assert.deepEqual(placed([], [donor], 0), [1])
  const moved = { funding: [fund], fundingPlaces: [4] }
  assert.deepEqual(placesOfFunding(placedFunding(moved, [fund, donor], 0)), [4, 5])
})

test('another amount of the same source is the same sum', () => {
  assert.deepEqual(placed([state, fund], [sum('Фонд „Пътища“', '9'), donor]), [2, 3])
})

test('a sum that is wholly the same goes before one of the same source', () => {
  const [five, nine] = [sum('ДБ', '5'), sum('ДБ', '9')]
  assert.deepEqual(placed([five, nine], [nine, sum('ДБ', '6')]), [2, 1])
})

test('of several sums of one source nobody knows which is gone, so that another amount is a new sum', () => {
  const [five, nine] = [sum('ДБ', '5'), sum('ДБ', '9')]
  assert.deepEqual(placed([five, nine], [sum('ДБ', '6')]), [3])
  assert.deepEqual(placed([five, nine], [nine]), [2])
  assert.deepEqual(placed([five, nine], [sum('ДБ', '6'), sum('ДБ', '7')]), [1, 2])
})

test('a source that was reworded is the same when half of its words are', () => {
  assert.deepEqual(placed([donor, sum('Фонд Пътища')], [sum('Фонд Мостове')]), [2])
  assert.deepEqual(placed([donor, sum('Фонд Пътища')], [sum('Фонд Мостове и тунели')]), [3])
})

const sums = fc.array(
  fc
    .tuple(fc.constantFrom('ДБ', 'Фонд Пътища', 'Фонд Мостове', 'Дарител'), fc.nat({ max: 3 }))
    .map(([source, amount]) => sum(source, String(amount))),
  { maxLength: 5 },
)

test('whatever amendments follow each other, no place is held twice or given to another source', () => {
  fc.assert(
    fc.property(fc.array(sums, { minLength: 1, maxLength: 5 }), (versions) => {
      let now = { funding: [] as readonly DraftFunding[], fundingPlaces: [] as readonly number[] }
      let taken = 0
      for (const funding of versions) {
        const next = placedFunding(now, funding, taken)
        const places = placesOfFunding(next)
        assert.equal(new Set(places).size, funding.length)
        for (const [index, place] of places.entries()) {
          const was = fundingAt(now, place)
          assert.ok(place > 0 && (was !== undefined || place > taken), 'old and known, or new')
          if (was) assert.equal(was.source.split(' ')[0], funding[index]?.source.split(' ')[0])
          assert.equal(fundingAt(next, place), funding[index])
        }
        taken = Math.max(taken, ...places)
        now = { funding, fundingPlaces: places }
      }
    }),
    { seed: 51, numRuns: 300 },
  )
})

test('two sums that say the very same keep each its own place', () => {
  assert.deepEqual(placed([sum('ДБ'), sum('ДБ')], [sum('ДБ'), sum('ДБ')]), [1, 2])
  assert.deepEqual(placed([donor, sum('ДБ'), sum('ДБ')], [donor, fund, sum('ДБ')]), [1, 4, 3])
})
