import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftIndicator } from '../../../core/draft/draft.ts'
import { nothingElse } from '../rule.ts'
import { madeDraft, madeIndicator, value } from '../testing/made-draft.ts'
import { targetBelowLastYear } from './target-below-last-year.ts'

const counted = (name: string, target: string, baseline: DraftIndicator['baseline']) =>
  madeIndicator({
    name,
    baseline,
    target: { operator: 'at-least', value: value(target), note: null },
  })
const nought = { value: value('0'), note: null }

const check = (indicator: DraftIndicator, paragraphs: readonly string[] = []) =>
  targetBelowLastYear
    .check(madeDraft([{ indicators: [indicator] }]), { ...nothingElse, paragraphs })
    .map(({ severity, actual, expected }) => `${severity} ${actual} ${expected}`)

test('a baseline of last year is last year’s result', () => {
  const result = (note: string | null) => ({ value: value('120'), note })
  assert.deepEqual(check(counted('Деца', '100', result('за 2024 г.'))), ['warning 100 поне 120'])
  assert.deepEqual(check(counted('Деца', '100', result('към 01.01.2025 г.'))), [
    'warning 100 поне 120',
  ])
  assert.deepEqual(check(counted('Деца', '120', result('за 2024 г.'))), [])
  assert.deepEqual(check(counted('Деца', '100', result('за 2019 г.'))), [])
})

test('the text around the tables tells it, under a heading of last year or in the sentence', () => {
  const cards = counted('Издадени читателски карти', '80', nought)
  const under = ['I. Изпълнение през 2024 г.', 'Библиотеките са с 127 издадени читателски карти.']
  assert.deepEqual(check(cards, under), ['info 80 поне 127'])
  assert.deepEqual(check(cards, ['През 2024 г. са издадени 127 читателски карти.']), [
    'info 80 поне 127',
  ])
})

test('another year, another thing and a plan for this year tell nothing', () => {
  const cards = counted('Издадени читателски карти', '80', nought)
  for (const paragraph of [
    'През 2019 г. са издадени 127 читателски карти.',
    'През 2024 г. са обучени 127 учители.',
    'През 2025 г. ще бъдат издадени 127 читателски карти.',
    'Издадени са 127 читателски карти.',
  ])
    assert.deepEqual(check(cards, [paragraph]), [], paragraph)
})

test('where the baseline begins with a value, the text is not asked', () => {
  const cards = counted('Издадени читателски карти', '80', { value: value('60'), note: null })
  assert.deepEqual(check(cards, ['През 2024 г. са издадени 127 читателски карти.']), [])
})

test('last year’s plan is asked for the same indicator of the same measure', () => {
  const previous = madeDraft([{ indicators: [counted('Издадени карти', '90', nought)] }])
  const now = madeDraft([{ indicators: [counted('Издадени карти', '80', nought)] }])
  assert.equal(targetBelowLastYear.check(now, { ...nothingElse, previous }).length, 1)
  assert.equal(targetBelowLastYear.check(previous, { ...nothingElse, previous }).length, 0)
})

test('a limit need not rise', () => {
  const limit = madeIndicator({
    baseline: { value: value('120'), note: 'за 2024 г.' },
    target: { operator: 'at-most', value: value('100'), note: null },
  })
  assert.deepEqual(check(limit), [])
})

test('a name of several words is known again in last year’s plan under another number', () => {
  const plan = (number: string, label: string, target: string) =>
    madeDraft([{ number, indicators: [counted(label, target, nought)] }])
  const below = (label: string) =>
    targetBelowLastYear.check(plan('4', label, '60'), {
      ...nothingElse,
      previous: plan('7', label, '90'),
    }).length
  assert.equal(below('Консултирани селски библиотекари от жени'), 1)
  assert.equal(below('Издадени карти'), 0)
})
