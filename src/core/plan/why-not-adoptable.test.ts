import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from '../draft/draft.ts'
import { draftOf, measureOf } from './testing/draft-of.ts'
import { whyNotAdoptable } from './why-not-adoptable.ts'

const why = (draft: Draft, ...translations: Draft[]) =>
  whyNotAdoptable(draft, translations).map(({ code, field }) => (field ? `${code} ${field}` : code))
const english = (said: Partial<Draft> = {}) => draftOf({ language: 'en', ...said })

test('nothing stands in the way of a draft with a title, a year, measures and their goals', () => {
  assert.deepEqual(why(draftOf(), english()), [])
})

test('everything that is missing is told at once, each where it can be mended', () => {
  assert.deepEqual(why(draftOf({ title: ' ', year: null, measures: [] })), [
    ...['plan-without-title title', 'plan-without-year year', 'plan-without-measures'],
  ])
})

test('each measure under a goal that the plan does not have is told by its number and place', () => {
  const measures = [measureOf(1), measureOf(2, { goal: 'IV' }), measureOf(3, { goal: '' })]
  const refusals = whyNotAdoptable(draftOf({ measures }), [])
  assert.deepEqual(
    refusals.map(({ code }) => code),
    ['measure-in-unknown-goal', 'measure-in-unknown-goal'],
  )
  assert.match(refusals[0]?.message.bg ?? '', /Мярка 2 \(поред 2\).*„IV“/u)
  assert.match(refusals[1]?.message.en ?? '', /Measure 3 \(row 3 in order\).*""/u)
})

test('in a plan without goals measures belong to none, and to none other', () => {
  const measures = [measureOf(1, { goal: '' })]
  assert.deepEqual(why(draftOf({ goals: [], measures })), [])
  assert.deepEqual(why(draftOf({ goals: [], measures: [measureOf(1)] })), [
    'measure-in-unknown-goal',
  ])
})

test('a translation has the same measures in the same order, in another language', () => {
  const notTheSame = ['translation-of-another-plan']
  assert.deepEqual(why(draftOf(), draftOf()), notTheSame, 'in the same language')
  assert.deepEqual(why(draftOf(), english({ measures: [measureOf(1)] })), notTheSame)
  const more = [measureOf(1), measureOf(2), measureOf(3)]
  assert.deepEqual(why(draftOf(), english({ measures: more })), notTheSame)
  const renumbered = [measureOf(1), measureOf(2, { number: '3' })]
  assert.deepEqual(why(draftOf(), english({ measures: renumbered })), notTheSame)
  assert.deepEqual(why(draftOf(), english({ measures: [measureOf(2), measureOf(1)] })), notTheSame)
  assert.deepEqual(why(draftOf(), english(), english({ measures: [] })), notTheSame)
})
