import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setSharing } from '../core/draft/set-by-hand.ts'
import { madeDraft, madeIndicator, value } from './lint/testing/made-draft.ts'
import { mendCell, mendIndicator } from './mend.ts'
import { bulgarianRegister } from './register.ts'

const draft = madeDraft([{}, { text: { target: '' } }])
const mended = (cell: Parameters<typeof mendCell>[2], words: string) =>
  mendCell(draft, 2, cell, words, bulgarianRegister)

test('a mended cell keeps the new words, folded, and is understood anew', () => {
  const after = mended('target', ' Отворени  читалища – 5 \n')
  assert.equal(after.measures[1]?.text.target, 'Отворени читалища – 5')
  assert.equal(after.measures[1]?.indicators[0]?.target.value, '5')
  assert.deepEqual(after.measures[0], draft.measures[0])
})

test('a mended sum is in the unit that its header says, as before', () => {
  const said = (budget: string) => {
    const { measures } = mendCell(inMillions, 2, 'budget', budget, bulgarianRegister)
    return [measures[1]?.text.budget, measures[1]?.funding[0]?.amount]
  }
  const inMillions = {
    ...draft,
    measures: draft.measures.map((each) => ({ ...each, implied: { budget: 'млн. лв.' } })),
  }
  assert.deepEqual(said('4,2'), ['4,2', '4200000'])
  assert.deepEqual(said('300 лв.'), ['300 лв.', '300'])
})

test('each cell changes only what is read from it', () => {
  const after = mended('deadline', 'Юни 2025 г.')
  const [before, now] = [draft.measures[1], after.measures[1]]
  assert.equal(now?.deadline.to, '2025-06')
  assert.deepEqual(now?.indicators, before?.indicators)
  assert.deepEqual(mended('responsible', 'МВР').measures[1]?.responsible[0]?.name, 'МВР')
})

test('money that the new words say is shared is linked both ways', () => {
  const after = mended('budget', 'Общо с посоченото в мярка 1 – 5 000 лв.')
  assert.deepEqual(
    after.measures.map((measure) => measure.sharedFundingWith),
    [['2'], ['1']],
  )
})

test('an indicator is set by hand, the others stay', () => {
  const set = madeIndicator({ target: { operator: 'at-least', value: value('9'), note: null } })
  const after = mendIndicator(draft, 1, 0, set)
  assert.equal(after.measures[0]?.indicators[0]?.target.value, '9')
  assert.deepEqual(after.measures[1], draft.measures[1])
})

test('a position that no measure has changes nothing', () => {
  assert.deepEqual(mendCell(draft, 9, 'target', 'x', bulgarianRegister), draft)
  assert.deepEqual(mendIndicator(draft, 1, 5, madeIndicator({ name: 'x' })), draft)
})

test('what a person has set stays when another cell is mended, and goes with the words it was set against', () => {
  const set = madeIndicator({ name: 'по-друго' })
  const byHand = mendIndicator(draft, 1, 0, set)
  const say = (cell: Parameters<typeof mendCell>[2], words: string) =>
    mendCell(byHand, 1, cell, words, bulgarianRegister).measures[0]
  for (const cell of ['measure', 'expectedResults', 'objective', 'deadline', 'budget'] as const)
    assert.deepEqual(say(cell, 'Друго нещо – 7')?.indicators[0], set, cell)
  const anew = say('target', 'Отворени читалища – 8')
  assert.equal(anew?.indicators[0]?.target.value, '8')
  assert.equal(anew?.byHand, undefined)
})

test('an indicator that was set by hand is put before a person again when its baseline changes', () => {
  const byHand = mendIndicator(draft, 1, 0, madeIndicator({ name: 'по-друго' }))
  const after = mendCell(byHand, 1, 'baseline', '3', bulgarianRegister).measures[0]
  assert.equal(after?.indicators[0]?.name, 'по-друго')
  assert.equal(after?.indicators[0]?.confidence, 'likely')
  assert.deepEqual(after?.byHand, ['indicators'])
})

test('money that a person has said is not shared is not proposed again', () => {
  const refused = setSharing(draft, 2, [], ['1'])
  const after = mendCell(refused, 2, 'budget', 'Общо с мярка 1 – 5 000 лв.', bulgarianRegister)
  assert.deepEqual(
    after.measures.map((measure) => measure.sharedFundingWith),
    [[], []],
  )
})
