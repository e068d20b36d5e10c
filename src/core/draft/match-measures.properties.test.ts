import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DraftMeasure } from './draft.ts'
import { matchMeasures } from './match-measures.ts'
import { version } from './testing/versions.ts'

const words = fc
  .array(fc.constantFrom('ремонт', 'мост', 'път', 'знаци', 'училище', 'обучение', 'лампи'), {
    maxLength: 5,
  })
  .map((all) => all.join(' '))
const measures = fc
  .array(
    fc.record({
      number: fc.constantFrom('', '1', '2', '3', '4'),
      text: fc.record({ measure: words, target: words, responsible: words }),
    }),
    { maxLength: 7 },
  )
  .map((said) => version(said).measures)

/** As many different measures as there are places, each of words that no other one has. */
const distinct = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6]).map((order) => ({
  order,
  said: order.map((each) => `предмет${each} цел${each} средство${each}`),
}))

const sideOf = (pairs: ReturnType<typeof matchMeasures>, side: 'before' | 'after') =>
  pairs.flatMap((pair) => pair[side] ?? [])

const places = (of: readonly DraftMeasure[]) => of.map(({ position }) => position)

test('whatever two versions say, each measure of both stands in one pair and no other', () => {
  fc.assert(
    fc.property(measures, measures, (before, after) => {
      const pairs = matchMeasures(before, after)
      assert.deepEqual(
        places(sideOf(pairs, 'before')).sort((a, b) => a - b),
        places(before),
      )
      assert.deepEqual(places(sideOf(pairs, 'after')), places(after), 'in the newer order')
    }),
    { seed: 31, numRuns: 300 },
  )
})

test('so it is, too, when people have mended the older version', () => {
  fc.assert(
    fc.property(measures, measures, measures, (before, read, after) => {
      const asRead = new Map(before.map((each, index) => [each, read[index] ?? each]))
      const pairs = matchMeasures(before, after, asRead)
      assert.equal(new Set(sideOf(pairs, 'before')).size, before.length)
      assert.deepEqual(places(sideOf(pairs, 'after')), places(after))
      assert.equal(sideOf(pairs, 'before').length, before.length)
    }),
    { seed: 32, numRuns: 300 },
  )
})

test('a version matched with itself is paired measure by measure, but for those without any words', () => {
  fc.assert(
    fc.property(measures, (same) => {
      for (const { before, after } of matchMeasures(same, same)) {
        const { text } = before ?? after
        const says = `${text.measure}${text.target}${text.responsible}` !== ''
        if (!says) continue
        assert.ok(before && after, 'what says something is found again')
        const equal = ({ text: of, number }: DraftMeasure) => [number, of.measure]
        if (text.measure !== '') assert.deepEqual(equal(before), equal(after))
      }
    }),
    { seed: 33, numRuns: 300 },
  )
})

test('measures that differ in all their words are found in any order, whatever their numbers', () => {
  fc.assert(
    fc.property(distinct, distinct, (older, newer) => {
      const [before, after] = [version(older.said).measures, version(newer.said).measures]
      const found = matchMeasures(before, after)
      for (const pair of found) {
        const [was, is] = [pair.before?.text.measure, pair.after?.text.measure]
        if (was !== undefined && is !== undefined) assert.equal(was, is)
      }
      const both = older.order.filter((each) => newer.order.includes(each))
      assert.equal(found.filter(({ before: was, after: is }) => was && is).length, both.length)
    }),
    { seed: 34, numRuns: 300 },
  )
})

test('which of two such versions is the newer makes no other pairs', () => {
  const told = (pairs: ReturnType<typeof matchMeasures>, turned: boolean) =>
    pairs
      .map(({ before, after }) => [before?.position ?? 0, after?.position ?? 0])
      .map(([a, b]) => (turned ? `${b}=${a}` : `${a}=${b}`))
      .sort()
  fc.assert(
    fc.property(distinct, distinct, (older, newer) => {
      const [before, after] = [version(older.said).measures, version(newer.said).measures]
      assert.deepEqual(
        told(matchMeasures(before, after), false),
        told(matchMeasures(after, before), true),
      )
    }),
    { seed: 35, numRuns: 200 },
  )
})
