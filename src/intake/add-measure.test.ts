import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addMeasure } from './add-measure.ts'
import { madeDraft } from './lint/testing/made-draft.ts'
import { mendCell } from './mend.ts'
import { bulgarianRegister } from './register.ts'

const draft = madeDraft([{ number: '1' }, { number: '2' }])
const added = { number: '2а', goal: 'I', words: ' Нови  читалища ' }

test('a measure is added behind all others, with its words and nothing else', () => {
  const { measures } = addMeasure(draft, added, bulgarianRegister)
  assert.deepEqual(measures.slice(0, 2), draft.measures)
  const [, , own] = measures
  assert.deepEqual(
    [own?.position, own?.number, own?.goal, own?.text.measure, own?.text.target],
    [3, '2а', 'I', 'Нови читалища', ''],
  )
  assert.deepEqual(own?.source, { table: 0, row: 0 })
})

test('a position that was once used is not used again while one behind it is', () => {
  const gap = { ...draft, measures: draft.measures.slice(1) }
  assert.equal(addMeasure(gap, added, bulgarianRegister).measures.at(-1)?.position, 3)
  const none = { ...draft, measures: [] }
  assert.equal(addMeasure(none, added, bulgarianRegister).measures[0]?.position, 1)
})

test('what is mended in later is understood like a cell that was read', () => {
  const longer = addMeasure(draft, added, bulgarianRegister)
  const mended = mendCell(longer, 3, 'target', 'Отворени читалища – 5', bulgarianRegister)
  assert.equal(mended.measures[2]?.indicators[0]?.target.value, '5')
})
