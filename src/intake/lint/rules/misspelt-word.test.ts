import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { misspeltWord } from './misspelt-word.ts'

const often = 'Обучение на институции. Други институции и техните обучители. Институции на място'

const found = (objective: string, others: readonly string[] = [often]) =>
  misspeltWord
    .check(madeDraft([objective, ...others].map((text) => ({ text: { objective: text } }))))
    .map(({ position, actual, expected }) => `${position} ${actual} ${expected}`)

test('a letter too many, one missing and two that changed places are slips', () => {
  assert.deepEqual(found('Срещи на инститтуции'), ['1 инститтуции институции'])
  assert.deepEqual(found('Срещи на Инстиуции'), ['1 Инстиуции Институции'])
  assert.deepEqual(found('Срещи на инситтуции'), ['1 инситтуции институции'])
})

test('one letter for another is a slip only of a word met very often', () => {
  assert.deepEqual(found('Срещи на инститоции'), [])
  assert.deepEqual(found('Срещи на инститоции', [often, often, often]), ['1 инститоции институции'])
})

test('another form or another word that begins or ends alike is none', () => {
  const provide = 'Предоставяне на жилища. Предоставяне на храна. Предоставяне на помощ'
  assert.deepEqual(found('Институцията и нейните институти', [often]), [])
  assert.deepEqual(found('Представяне пред представители. Представени теми', [provide]), [])
  assert.deepEqual(found('Осигуряване', ['Осигуравяне', often]), [])
})

test('a mend writes the word as it is meant, and nothing else', () => {
  const [finding] = misspeltWord.check(
    madeDraft([{ text: { objective: 'Срещи – инстиуции (5)' } }, { text: { objective: often } }]),
  )
  assert.deepEqual(finding?.mend, {
    kind: 'words',
    position: 1,
    cell: 'objective',
    words: 'Срещи – институции (5)',
  })
})
