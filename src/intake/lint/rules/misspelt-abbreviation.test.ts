import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MeasureText } from '../../../core/draft/draft.ts'
import { bulgarianRegister as register } from '../../register.ts'
import { nothingElse } from '../rule.ts'
import { madeDraft } from '../testing/made-draft.ts'
import { misspeltAbbreviation } from './misspelt-abbreviation.ts'

const glossary = [
  { abbreviation: 'СДВНЧ', meaning: 'Домове' },
  { abbreviation: 'ВИС', meaning: 'Система' },
]

const check = (...texts: Partial<MeasureText>[]) =>
  misspeltAbbreviation
    .check(
      madeDraft(
        texts.map((text) => ({ text })),
        { glossary },
      ),
      { ...nothingElse, register },
    )
    .map(({ position, actual, expected }) => `${position} ${actual} ${expected}`)

test('letters that changed places, and one more, less or other, are told', () => {
  assert.deepEqual(
    check(
      { responsible: 'МСТП' },
      { responsible: 'НКБХТ, МВР' },
      { partners: 'НКБТД' },
      { measure: 'Ремонт на СДВЧН' },
    ),
    ['1 МСТП МТСП', '2 НКБХТ НКБТХ', '3 НКБТД НКБТХ', '4 СДВЧН СДВНЧ'],
  )
})

test('letters of another alphabet make another word: Cyrillic ЕМРАСТ beside Latin EMPACT', () => {
  assert.deepEqual(check({ measure: 'План по EMPACT' }, { measure: 'Участие в ЕМРАСТ' }), [
    '2 ЕМРАСТ EMPACT',
  ])
})

test('other short abbreviations, known ones and explained ones are no slips', () => {
  assert.deepEqual(
    check(
      { measure: 'СВИ и ВИС', responsible: 'МО, МОН, МОМ, МП' },
      { measure: 'Обща система (СДВНК) за прием' },
    ),
    [],
  )
})

test('what is met often is no slip of something else', () => {
  const often = Array.from({ length: 4 }, () => ({ measure: 'Ремонт на СДВНА' }))
  assert.deepEqual(check(...often), [])
})

test('the mend puts the right letters into the words of the cell', () => {
  const [finding] = misspeltAbbreviation.check(
    madeDraft([{ text: { responsible: 'МВР, МСТП (водещо)' } }]),
    { ...nothingElse, register },
  )
  assert.deepEqual(finding?.mend, {
    kind: 'words',
    position: 1,
    cell: 'responsible',
    words: 'МВР, МТСП (водещо)',
  })
})
