import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from '../draft/draft.ts'
import { draftOf, indicatorOf, measureOf, noText } from './testing/draft-of.ts'
import { translationsOf } from './translations.ts'

const bulgarian = draftOf({
  measures: [
    measureOf(1, { indicators: [indicatorOf(), indicatorOf({ name: 'проверки', unit: null })] }),
    measureOf(2),
  ],
})
const english = (said: Partial<Draft> = {}) =>
  draftOf({
    ...{ language: 'en', title: 'Plan for 2024', goals: [{ number: 'I', title: 'Security' }] },
    measures: [
      measureOf(1, {
        text: { ...noText, measure: 'Measure 1' },
        indicators: [
          indicatorOf({ name: 'trained', unit: 'persons' }),
          indicatorOf({ name: 'inspections', unit: null }),
        ],
      }),
      measureOf(2, { indicators: [] }),
    ],
    ...said,
  })
const told = translationsOf(bulgarian, [english()])

test('title, goals and cells stand side by side in each language', () => {
  assert.deepEqual(told.title(), { bg: 'План за 2024 г.', en: 'Plan for 2024' })
  assert.deepEqual(told.goal('I'), { bg: 'Сигурност', en: 'Security' })
  const { bg, en } = told.text(1)
  assert.deepEqual([bg?.measure, en?.measure], ['Мярка 1', 'Measure 1'])
})

test('without a translation there are the words of the plan alone', () => {
  const alone = translationsOf(bulgarian, [])
  assert.deepEqual(alone.title(), { bg: 'План за 2024 г.' })
  assert.deepEqual(alone.indicator(1, 0, 'name'), { bg: 'брой обучени' })
})

test('a goal, a measure or a title that a translation does not have is told in the others', () => {
  const poor = translationsOf(bulgarian, [english({ title: '', goals: [], measures: [] })])
  assert.deepEqual(poor.title(), { bg: 'План за 2024 г.' })
  assert.deepEqual(poor.goal('I'), { bg: 'Сигурност' })
  assert.deepEqual(Object.keys(poor.text(1)), ['bg'])
  assert.deepEqual(told.goal('VII'), {})
})

test('indicators are told by their place, unless the translation has another number of them', () => {
  assert.deepEqual(told.indicator(1, 1, 'name'), { bg: 'проверки', en: 'inspections' })
  assert.deepEqual(told.indicator(1, 0, 'unit'), { bg: 'лица', en: 'persons' })
  assert.deepEqual(told.indicator(1, 1, 'unit'), {}, 'a unit that is not said')
  assert.deepEqual(told.indicator(2, 0, 'name'), { bg: 'брой обучени' })
})

test('an abbreviation has its meaning in each language that explains it', () => {
  const meaning = 'Asylum, Migration and Integration Fund'
  const glossary = [
    { abbreviation: 'ФУМИ', meaning },
    { abbreviation: 'EU', meaning: 'European Union' },
  ]
  assert.deepEqual(translationsOf(bulgarian, [english({ glossary })]).glossary(), [
    {
      abbreviation: 'ФУМИ',
      meaning: { en: meaning, bg: 'фонд „Убежище, миграция и интеграция“' },
    },
    { abbreviation: 'EU', meaning: { en: 'European Union' } },
  ])
})

test('of an abbreviation that one document explains twice the first meaning stays', () => {
  const glossary = ['Първо', 'Второ'].map((meaning) => ({ abbreviation: 'ЦУ', meaning }))
  assert.deepEqual(translationsOf({ ...bulgarian, glossary }, []).glossary(), [
    { abbreviation: 'ЦУ', meaning: { bg: 'Първо' } },
  ])
})
