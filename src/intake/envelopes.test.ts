import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../core/base/language.ts'
import { envelopeOf } from './interpret/envelope.ts'
import { monthsIn } from './interpret/funding-months.ts'
import { bulgarianRegister } from './register.ts'
import { wordsOf } from './words/words-of.ts'

const read = (source: string, note: string | null = null, language: PlanLanguage = 'bg') => {
  const { kind, name } = envelopeOf(
    { source, note },
    {
      words: wordsOf[language],
      register: bulgarianRegister,
      glossary: [{ abbreviation: 'ФХ', meaning: 'Фонд „Хоризонт“' }],
    },
  )
  return `${kind}: ${name}`
}

test('a budget is named by the institutions whose it is', () => {
  for (const [source, note, expected] of [
    ['Държавен бюджет', 'в рамките на утвърдения бюджет на МВР за 2024 г.', 'budget: МВР'],
    ['Държавен бюджет', 'в рамките на бюджетите на МТСП и МОН за 2025 г.', 'budget: МТСП, МОН'],
    ['Бюджет на МОН за 2024 г.', null, 'budget: МОН'],
    ['от бюджета на ДАБ', null, 'budget: ДАБ'],
    ['Държавен бюджет', null, 'budget: Държавен бюджет'],
    ['Държавен бюджет', 'ежегодно', 'budget: Държавен бюджет'],
  ] as const)
    assert.equal(read(source, note), expected, source)
})

test('funds, programmes, projects and donors are known by their nouns, the first of them', () => {
  for (const [source, expected] of [
    ['Фонд „Мост“', 'fund: Фонд „Мост“'],
    ['ФХ', 'fund: ФХ'],
    ['Програма „Мост“, външно финансиране', 'programme: Програма „Мост“, външно финансиране'],
    ['проект, финансиран от фонд', 'project: проект, финансиран от фонд'],
    ['Норвежки финансов механизъм', 'donor: Норвежки финансов механизъм'],
    ['външно финансиране', 'donor: външно финансиране'],
    ['лотария', 'other: лотария'],
  ] as const)
    assert.equal(read(source), expected, source)
})

test('a budget in a note that only says who does not pay is nobody’s', () => {
  assert.equal(read('лотария', 'не се изисква финансиране от бюджета на МОН'), 'other: лотария')
})

test('in English, too', () => {
  assert.equal(read('Internal Security Fund', null, 'en'), 'fund: Internal Security Fund')
  assert.equal(read('State budget', 'within the 2024 budget of MoI', 'en').slice(0, 6), 'budget')
})

test('months are read from the words around a sum', () => {
  assert.equal(monthsIn('30 месеца персонал', wordsOf.bg), 30)
  assert.equal(monthsIn('за 18 мес. наем', wordsOf.bg), 18)
  assert.equal(monthsIn('12 months of rent', wordsOf.en), 12)
  assert.equal(monthsIn('30 месеца и 20 месеца', wordsOf.bg), undefined)
  assert.equal(monthsIn('0 месеца', wordsOf.bg), undefined)
  assert.equal(monthsIn('персонал', wordsOf.bg), undefined)
})
