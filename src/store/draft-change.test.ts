import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draft } from '../actions/testing/keep-draft.ts'
import type { Draft } from '../core/draft/draft.ts'
import { changeBetween, changesNothing, sameAsKept, withChange } from './draft-change.ts'

const [first, second] = draft.measures
assert.ok(first && second)

test('a change holds the measures that changed and no others', () => {
  const mended = { ...second, number: '2а' }
  const change = changeBetween(draft, { ...draft, measures: [{ ...first }, mended] })
  assert.deepEqual(change, { measures: [mended] })
})

test('a change of the heading holds what changed of it', () => {
  assert.deepEqual(changeBetween(draft, { ...draft, year: null }), { year: null })
})

test('the order of keys, which the database does not keep, is no change', () => {
  const turned = Object.fromEntries(Object.entries(first).reverse()) as unknown as typeof first
  const change = changeBetween(draft, { ...draft, measures: [turned, second] })
  assert.ok(change && changesNothing(change))
})

test('there is no change between drafts whose measures stand in other positions', () => {
  assert.equal(changeBetween(draft, { ...draft, measures: [first] }), undefined)
  assert.equal(
    changeBetween(draft, { ...draft, measures: [first, { ...second, position: 3 }] }),
    undefined,
  )
})

test('a draft with what changed is the changed draft, whatever changed', () => {
  const numbers = fc.array(fc.constantFrom('1', '2', '3а', ''), { minLength: 1, maxLength: 6 })
  const drafts = numbers.chain((before) =>
    fc.record({
      before: fc.constant(before),
      after: fc.array(fc.constantFrom('1', '2', '9'), {
        minLength: before.length,
        maxLength: before.length,
      }),
      year: fc.constantFrom(2024, 2025, null),
    }),
  )
  const numbered = (all: readonly string[], year: number | null): Draft => ({
    ...draft,
    year,
    measures: all.map((number, index) => ({ ...first, position: index + 1, number })),
  })
  fc.assert(
    fc.property(drafts, ({ before, after, year }) => {
      const old = numbered(before, 2024)
      const next = numbered(after, year)
      const change = changeBetween(old, next)
      assert.ok(change)
      assert.deepEqual(withChange(old, change), next)
      assert.equal(changesNothing(change), sameAsKept(old, next))
    }),
  )
})
