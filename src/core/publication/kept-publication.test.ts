import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { differenceFrom } from './difference.ts'
import { arithmeticOf, publicationFrom } from './kept-publication.ts'
import type { Publication } from './publication.ts'

/** Frozen by the first arithmetic, byte for byte, with overlapping periods, a trend and words in it. */
const kept = () =>
  JSON.parse(
    readFileSync(new URL('testing/publication-1.json', import.meta.url), 'utf8'),
  ) as Publication

test('a publication of the first format recomputes to the same, as it was kept and as it is read', () => {
  assert.equal(differenceFrom(kept()), null)
  assert.equal(differenceFrom(publicationFrom(kept())), null)
})

test('by the second arithmetic it would not: a trend told nothing then', () => {
  const renamed = { ...publicationFrom(kept()), format: 'merilo-publication/2' as const }
  assert.deepEqual(differenceFrom(renamed), {
    figure: 'measure 2, indicator 1, trend',
    published: null,
    recomputed: 'analysis-due',
  })
})

test('a changed figure of the first format is still found', () => {
  const changed = JSON.parse(JSON.stringify(kept()).replace('"raw":"250"', '"raw":"251"'))
  assert.equal(differenceFrom(changed)?.figure, 'measure 1, indicator 1, raw')
})

test('what the first format did not know is filled in, and every measure was due', () => {
  const { criteria, circumstances, degrees } = publicationFrom(kept())
  assert.deepEqual(circumstances, {})
  assert.equal(criteria.metFrom, '100')
  const { tally, measures, asOf } = degrees
  assert.equal(asOf, null)
  assert.deepEqual([tally.measures, tally.due, tally.notDue, tally.dropped], [5, 5, 0, 0])
  assert.ok(
    measures.every(({ isDue, decision, due }) => isDue && !decision && due === '2024-12-31'),
  )
  const [first] = measures
  assert.deepEqual(first?.intervals, [
    { low: '100', high: '100' },
    { low: '66.6667', high: '66.6667' },
  ])
  const [indicator] = first?.indicators ?? []
  assert.deepEqual(
    [indicator?.computed, indicator?.judgement, indicator?.revision, indicator?.schedule.reason],
    ['exceeded', null, null, 'no-day'],
  )
  assert.deepEqual(indicator?.explanation.reports, [])
})

test('one of the second format is what it is', () => {
  const renamed = { ...kept(), format: 'merilo-publication/2' as const }
  assert.equal(publicationFrom(renamed), renamed)
})

test('one of the third is computed by the second arithmetic, unless it stands in the place of one of the first', () => {
  const third = { ...kept(), format: 'merilo-publication/3' as const }
  assert.equal(arithmeticOf(third), 2)
  const instead = { ...third, arithmetic: 1 as const }
  assert.equal(arithmeticOf(instead), 1)
  assert.equal(differenceFrom(instead), null)
  assert.equal(differenceFrom(publicationFrom(instead)), null)
})
