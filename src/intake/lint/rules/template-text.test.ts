import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { templateText } from './template-text.ts'

const check = (target: string) =>
  templateText.check(madeDraft([{ text: { target } }])).map(({ actual }) => actual)

test('words and signs that hold a place are told, in any language', () => {
  const left = [
    'TBD',
    'Да се допълни.',
    'xxx лв.',
    'Обучени лица – ???',
    '[...]',
    '_____',
    'De completat',
  ]
  assert.deepEqual(
    left.filter((text) => check(text).length === 0),
    [],
  )
  assert.deepEqual(check('Обучени лица – (за уточняване)'), ['за уточняване'])
})

test('words that only mention such a thing are no placeholders', () => {
  for (const text of [
    'Наръчникът да се допълни с нови глави',
    'Обучения, срещи и др…',
    'Клас XXXIV, глава XX',
    'Стойност [1]',
    'a_b и c__d',
  ])
    assert.deepEqual(check(text), [], text)
})
