import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftDifference, isSamePlan } from './draft-difference.ts'
import { mendsBetween } from './mends.ts'
import { version } from './testing/versions.ts'
import { withOurWords } from './with-our-words.ts'

const lights = { measure: 'Подмяна на осветлението', target: '10 лампи', budget: '5 лв.' }
const read = version([{ text: lights }])
const ours = version([{ text: { ...lights, target: '12 лампи' }, number: '7' }], {
  title: 'Моят план',
  year: 2026,
})

test('in our words the newer version differs only where nobody mended it', () => {
  const same = { ...read, measures: read.measures }
  const mends = mendsBetween({ read, ours, theirs: same })
  assert.ok(isSamePlan(draftDifference(ours, withOurWords(same, ours, mends))))
  const theirs = version([{ text: { ...lights, budget: '6 лв.' } }])
  const { measures } = draftDifference(
    ours,
    withOurWords(theirs, ours, mendsBetween({ read, ours, theirs })),
  )
  assert.deepEqual(measures[0]?.kind === 'changed' && measures[0].cells, [
    { cell: 'budget', before: '5 лв.', after: '6 лв.' },
  ])
})

test('of a meaning that was set alone the words are those of the newer version', () => {
  const set = version([{ text: lights, byHand: ['deadline'] }])
  const theirs = version([
    {
      text: { ...lights, deadline: 'юли' },
      deadline: { kind: 'month', from: null, to: '2025-07', every: null, phases: [] },
    },
  ])
  const mends = mendsBetween({ read, ours: set, theirs })
  assert.equal(mends.length, 1)
  assert.equal(withOurWords(theirs, set, mends).measures[0]?.text.deadline, 'юли')
})
