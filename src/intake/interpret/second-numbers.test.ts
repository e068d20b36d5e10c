import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftIndicator, MeasureText } from '../../core/draft/draft.ts'
import { wordsOf } from '../words/words-of.ts'
import { interpretIndicators } from './indicators.ts'

const read = (language: 'bg' | 'en' | 'sr', target: string, baseline = ''): DraftIndicator[] => {
  const text: MeasureText = {
    measure: 'Мярка',
    objective: '',
    expectedResults: '',
    baseline,
    target,
    budget: '',
    deadline: '',
    responsible: '',
    partners: '',
  }
  return interpretIndicators(text, wordsOf[language], 2025)
}

test('a part in brackets is in the note, and the reading is no more than likely', () => {
  for (const [language, target, note] of [
    ['bg', 'Обучени готвачи – 75 (40 % жени)', '40'],
    ['en', '2,300 tenants (35% under 25)', '35'],
    ['en', 'Nurses trained (of whom men) – 210 (48)', '48'],
  ] as const) {
    const [first, ...others] = read(language, target)
    assert.equal(others.length, 0, target)
    assert.ok(first?.target.note?.includes(note), target)
    assert.equal(first?.confidence, 'likely', target)
  }
})

test('a part outside brackets is an indicator of its own, for a person to confirm', () => {
  for (const [language, target, name, value] of [
    ['bg', '640 стажанти, от които 90 с увреждания', 'стажанти: с увреждания', '90'],
    ['en', 'Trained pilots – 40, including 9 women', 'Trained pilots: women', '9'],
  ] as const) {
    const [whole, part, ...others] = read(language, target)
    assert.equal(others.length, 0, target)
    assert.equal(whole?.confidence, 'sure', target)
    assert.deepEqual([part?.name, part?.target.value, part?.confidence], [name, value, 'likely'])
  }
})

test('a value told twice, or the one of last year, takes nothing from the certainty', () => {
  for (const [language, target, baseline] of [
    ['bg', 'Брой ясли – 31 (при 27 за 2024 г.)', ''],
    ['bg', 'Обновени паркове – 12', 'Обновени паркове – 9'],
    ['en', '14 ferries (up from 11)', ''],
    ['en', 'Harbours dredged – 5 (2024: 3)', ''],
    ['bg', 'Изпълнени предписания – 100 %', 'Изпълнени предписания – 80 %'],
  ] as const) {
    assert.deepEqual(
      read(language, target, baseline).map(({ confidence }) => confidence),
      ['sure'],
      target,
    )
  }
})

test('counts on both sides of a slash are two indicators, each with its own name', () => {
  for (const [language, target, names] of [
    ['bg', '3 семинара / 45 обучени съдии', ['семинара 3', 'обучени съдии 45']],
    ['en', '7 exhibitions / 9,000 visitors', ['exhibitions 7', 'visitors 9000']],
  ] as const) {
    const indicators = read(language, target)
    assert.deepEqual(
      indicators.map(({ name, target: { value } }) => `${name} ${value}`),
      names,
    )
  }
})

test('"Y" and "N" answer as "yes" and "no" do', () => {
  const [indicator] = read('en', 'Hotline open (Y/N) – Y', 'Hotline open (Y/N) – N')
  assert.equal(indicator?.name, 'Hotline open')
  assert.equal(indicator?.kind, 'milestone')
  assert.deepEqual([indicator?.baseline.value, indicator?.target.value], ['0', '1'])
})

test('the year of an act is no value', () => {
  const [indicator] = read('sr', 'Nova uredba', 'Uredba iz 2016.')
  assert.equal(indicator?.baseline.value, null)
  const [bulgarian] = read('bg', 'Нов правилник', 'Правилник от 2017 г.')
  assert.equal(bulgarian?.baseline.value, null)
})

test('what is in operation is a milestone', () => {
  for (const [language, target] of [
    ['bg', 'Система за таксуване – в експлоатация'],
    ['en', 'Ticketing system – operational'],
  ] as const) {
    assert.equal(read(language, target)[0]?.kind, 'milestone', target)
  }
})

test('the time in which all are served is no number of them', () => {
  for (const [language, target] of [
    ['bg', 'Всички жалби – разгледани в срок до 14 дни'],
    ['en', 'All appeals decided within 45 working days'],
  ] as const) {
    const [indicator] = read(language, target)
    assert.equal(indicator?.target.operator, 'all', target)
    assert.equal(indicator?.target.value, null, target)
    assert.match(indicator?.target.note ?? '', /14|45/)
    assert.equal(indicator?.confidence, 'likely', target)
  }
  const [limit] = read('bg', 'Срок за отговор – до 14 дни')
  assert.equal(limit?.target.value, '14')
})

test('a count without any value, beside one that has its own, is not sure', () => {
  const indicators = read('sr', 'Broj kurseva i broj učesnika – 12 kurseva, 300 učesnika')
  const empty = indicators.filter(({ kind, target }) => kind === 'count' && target.value === null)
  assert.equal(
    empty.some(({ confidence }) => confidence === 'sure'),
    false,
  )
  assert.ok(indicators.some(({ target }) => target.value === '300'))
})
