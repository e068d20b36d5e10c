import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adoptedPlanOf, countTo, reportsOf } from '../degree/testing/plan-of.ts'
import { comparisonOf, differenceFrom } from './difference.ts'
import { freeze } from './freeze.ts'
import type { Publication } from './publication.ts'

const frozen = freeze({
  plan: adoptedPlanOf({ 'I/1': [countTo('10'), countTo('3')], 'II/2': [countTo('4')] }),
  version: 1,
  publishedAt: '2025-02-01T10:00:00Z',
  reports: reportsOf({ 1: ['5', '1'], 2: ['4'] }),
})
/** As later versions are, and as those were that told less. */
const latest = { ...frozen, format: 'merilo-publication/3' } as unknown as Publication
const older: Publication = { ...frozen, format: 'merilo-publication/2' }

/** With one thing that stands behind a figure changed, as it is kept. */
const changed = (publication: Publication, from: RegExp, to: string): Publication => {
  const written = JSON.stringify(publication.degrees)
  assert.match(written, from)
  return { ...publication, degrees: JSON.parse(written.replace(from, to)) }
}

test('every figure is counted that was compared, up to the first that differs', () => {
  const { checked, difference } = comparisonOf(frozen)
  assert.equal(difference, null)
  assert.ok(checked > 150, String(checked))
  const wrong = changed(frozen, /"raw":"50"/, '"raw":"51"')
  assert.deepEqual(comparisonOf(wrong), {
    checked: 2,
    difference: { figure: 'measure 1, indicator 1, raw', published: '51', recomputed: '50' },
  })
})

test('what a figure was computed from is compared, too', () => {
  const wrong: [from: RegExp, to: string][] = [
    [/("inputs":\[\{[^}]*"value":)"5"/, '$1"6"'],
    [/("reports":\[\{"period":)"2024"/, '$1"2023"'],
    [/"intervals":\[\{"low":"50"/, '"intervals":[{"low":"40"'],
  ]
  for (const publication of [latest, older])
    for (const [from, to] of wrong)
      assert.match(differenceFrom(changed(publication, from, to))?.figure ?? '', /^degrees, /)
})

test('a version that told less is whole, and of the latest format nothing may be missing', () => {
  const less = (publication: Publication) => changed(publication, /"intervals":\[[^\]]*\],/g, '')
  assert.equal(differenceFrom(less(older)), null)
  assert.match(differenceFrom(less(latest))?.figure ?? '', /^degrees, measures 1, intervals/)
})

test('nothing may stand among the figures that does not follow', () => {
  const more = changed(latest, /"goals":/, '"remark":"добре","goals":')
  assert.deepEqual(differenceFrom(more), {
    figure: 'degrees, remark',
    published: 'добре',
    recomputed: null,
  })
})
