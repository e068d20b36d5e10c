import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type IndicatorLink, placesOf, plansOfStrategy } from './indicator-lineage.ts'

/** "2024/10/1": the plan, the measure, the place. */
const place = (words: string) => {
  const [slug = '', measure = '', indicator = ''] = words.split('/')
  return { slug, measure, indicator: Number(indicator) }
}

const links = (...pairs: readonly (readonly [of: string, previous: string])[]): IndicatorLink[] =>
  pairs.map(([of, previous]) => ({ of: place(of), previous: place(previous) }))

const placesIn = (start: string, all: readonly IndicatorLink[]): string[] =>
  placesOf(place(start), all).map(({ slug, measure, indicator }) =>
    [slug, measure, indicator].join('/'),
  )

test('an indicator that nothing is known of stands where it stands', () => {
  assert.deepEqual(placesIn('2025/1/1', []), ['2025/1/1'])
  assert.deepEqual(placesIn('2025/1/1', links(['2025/1/2', '2024/1/2'])), ['2025/1/1'])
})

test('an indicator is followed back and forward, through other numbers and places', () => {
  const all = links(['2025/3/2', '2024/10/1'], ['2026/7/1', '2025/3/2'], ['2024/10/1', '2023/9/4'])
  const chain = ['2023/9/4', '2024/10/1', '2025/3/2', '2026/7/1']
  for (const start of chain) assert.deepEqual(placesIn(start, all), chain, start)
})

test('a year that was left out leaves no trace in the chain', () => {
  assert.deepEqual(placesIn('2026/1/1', links(['2026/1/1', '2024/1/1'])), ['2024/1/1', '2026/1/1'])
})

test('an indicator that was split goes on in each part, and no part is another', () => {
  const all = links(['2025/1/1', '2024/1/1'], ['2025/1/2', '2024/1/1'], ['2026/1/2', '2025/1/2'])
  assert.deepEqual(placesIn('2024/1/1', all), ['2024/1/1', '2025/1/1', '2025/1/2', '2026/1/2'])
  assert.deepEqual(placesIn('2025/1/1', all), ['2024/1/1', '2025/1/1'])
  assert.deepEqual(placesIn('2026/1/2', all), ['2024/1/1', '2025/1/2', '2026/1/2'])
})

test('links that lead in a circle end', () => {
  const all = links(['2025/1/1', '2024/1/1'], ['2024/1/1', '2025/1/1'])
  assert.deepEqual(new Set(placesIn('2025/1/1', all)), new Set(['2024/1/1', '2025/1/1']))
})

test('the plans of a strategy are those before and after, each once, not their siblings', () => {
  const all = links(
    ['2025/1/1', '2024/1/1'],
    ['2025/2/1', '2024/2/1'],
    ['2025-2/1/1', '2024/1/1'],
    ['2026/1/1', '2025/1/1'],
  )
  assert.deepEqual(plansOfStrategy('2025', all), ['2024', '2025', '2026'])
  assert.deepEqual(plansOfStrategy('2026', all), ['2024', '2025', '2026'])
  assert.deepEqual(plansOfStrategy('2025-2', all), ['2024', '2025-2'])
  assert.deepEqual(plansOfStrategy('2030', all), ['2030'])
})
