import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carryOver } from './carry-over.ts'
import type { DraftDeadline } from './draft.ts'
import { countOf, version } from './testing/versions.ts'

const text = {
  measure: 'Подмяна на осветлението',
  target: '10 лампи',
  budget: '5 лв.',
  deadline: 'юни',
}
const byHand = [countOf('Лампи', '10')]
const june: DraftDeadline = { kind: 'month', from: null, to: '2025-06', every: null, phases: [] }

test('what a person has set stays where the words stay, wherever the measure has moved', () => {
  const before = version([{ text, indicators: byHand, deadline: june }])
  const [, moved] = carryOver(before, version(['Нова мярка', { text }])).measures
  assert.deepEqual(moved?.indicators, byHand)
  assert.deepEqual(moved?.deadline, june)
  assert.equal(moved?.number, '2')
})

test('what other words say is read from them', () => {
  const before = version([{ text, indicators: byHand, deadline: june }])
  const read = [countOf('Лампи', '12')]
  const after = version([{ text: { ...text, target: '12 лампи' }, indicators: read }])
  const [measure] = carryOver(before, after).measures
  assert.deepEqual(measure?.indicators, read)
  assert.deepEqual(measure?.deadline, june)
})

test('a deadline without a year means another month in a plan of another year', () => {
  const before = version([{ text, deadline: june }], { year: null })
  const after = version([{ text }])
  assert.equal(carryOver(before, after).measures[0]?.deadline.to, null)
})

test('a document that does not say its year is for the year that was known', () => {
  const before = version([{ text, deadline: june }])
  const after = carryOver(before, version([{ text }], { year: null }))
  assert.equal(after.year, 2025)
  assert.deepEqual(after.measures[0]?.deadline, june)
})

test('shared money follows its measures to their new numbers, and ends with one that is gone', () => {
  const school = { measure: 'Обучение на ученици', budget: '5 лв.' }
  const before = version([
    { text, sharedFundingWith: ['2', '3'] },
    { text: school, sharedFundingWith: ['1'] },
    'Пътни знаци край училищата',
  ])
  const after = carryOver(before, version(['Нова мярка', { text }, { text: school }]))
  assert.deepEqual(
    after.measures.map((measure) => measure.sharedFundingWith),
    [[], ['3'], ['2']],
  )
})

test('a new measure means what was read from it', () => {
  const indicators = [countOf('Знаци', '4')]
  const after = version([{ text: { measure: 'Знаци' }, indicators }])
  assert.deepEqual(carryOver(version([{ text }]), after), after)
})

test('what was set by hand stays so, until the words it was set against are others', () => {
  const set = {
    text,
    indicators: byHand,
    deadline: june,
    byHand: ['indicators', 'deadline'],
  } as const
  const renamed = version([{ text: { ...text, measure: `${text.measure} и паркове` } }])
  const [kept] = carryOver(version([set]), renamed).measures
  assert.deepEqual(kept?.indicators, byHand)
  assert.deepEqual(kept?.byHand, ['indicators', 'deadline'])
  const read = [countOf('Лампи', '12')]
  const after = version([{ text: { ...text, target: '12 лампи' }, indicators: read }])
  const [anew] = carryOver(version([set]), after).measures
  assert.deepEqual([anew?.indicators, anew?.byHand], [read, ['deadline']])
})

test('a target set in fields of its own stays as long as the words that it was set against', () => {
  const set = { kind: 'trend', direction: 'fall' } as const
  const indicators = [{ ...countOf('Лампи', '10'), set }]
  const before = version([{ text, indicators, byHand: ['indicators'] }])
  const again = carryOver(before, version([{ text, indicators: [countOf('Лампи', '10')] }]))
  assert.deepEqual(again.measures[0]?.indicators[0]?.set, set)
  const other = version([
    { text: { ...text, target: '12 лампи' }, indicators: [countOf('Лампи', '12')] },
  ])
  assert.equal(carryOver(before, other).measures[0]?.indicators[0]?.set, undefined)
})

test('what was said of shared money follows its measures to their new numbers', () => {
  const school = { measure: 'Обучение на ученици', budget: '5 лв.' }
  const before = version([
    { text, sharedFundingWith: ['2'], sharingConfirmed: ['2'] },
    { text: school, sharedFundingWith: ['1'], sharingConfirmed: ['1'], sharingRefused: ['3'] },
    'Пътни знаци край училищата',
  ])
  const after = carryOver(before, version(['Нова мярка', { text }, { text: school }]))
  assert.deepEqual(
    after.measures.map(({ sharingConfirmed, sharingRefused }) => [
      sharingConfirmed,
      sharingRefused,
    ]),
    [
      [undefined, undefined],
      [['3'], undefined],
      [['2'], []],
    ],
  )
})

test('why money was found shared or not follows its measures, too, while the budget says the same', () => {
  const school = { measure: 'Обучение на ученици', budget: '5 лв.' }
  const reasons = { sharingReasons: { '2': 'един договор', '3': 'друг договор' } }
  const before = version([
    { text, sharingConfirmed: ['2'], ...reasons },
    { text: school },
    'Пътни знаци край училищата',
  ])
  const [, moved] = carryOver(before, version(['Нова мярка', { text }, { text: school }])).measures
  assert.deepEqual(moved?.sharingReasons, { '3': 'един договор' })
  const dearer = version([{ text: { ...text, budget: '6 лв.' } }, { text: school }])
  assert.equal(carryOver(before, dearer).measures[0]?.sharingReasons, undefined)
})

test('a meaning that is to be kept stays over other words, and in another year', () => {
  const set = { text, indicators: byHand, deadline: june, byHand: ['deadline'] } as const
  const [before] = version([set]).measures
  assert.ok(before)
  const after = version([{ text: { ...text, deadline: 'юли', target: '12' } }], { year: 2026 })
  const [measure] = carryOver(
    version([set]),
    after,
    new Map([[1, { before, keeps: ['deadline'] }]]),
  ).measures
  assert.deepEqual([measure?.deadline, measure?.byHand], [june, ['deadline']])
  assert.deepEqual(measure?.indicators, [], 'what is not to be kept is read anew')
})
