import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ColumnKey } from './header-words.ts'
import { withIndicatorWords } from './indicator-words.ts'

const columns: ColumnKey[] = ['number', 'measure', 'indicators', 'baseline', 'target']
const composed = (indicators: string, baseline: string, target: string) => {
  const words = new Map<ColumnKey, string>([
    ['indicators', indicators],
    ['baseline', baseline],
    ['target', target],
  ])
  const result = withIndicatorWords(words, columns)
  return [result.get('baseline'), result.get('target')]
}

test('names and values that are enumerated in one line each are paired one by one', () => {
  assert.deepEqual(
    composed('Обучени библиотекари; Дял на жените', '0; 50 %', 'не по-малко от 150; 60 %'),
    [
      'Обучени библиотекари – 0\nДял на жените – 50 %',
      'Обучени библиотекари – не по-малко от 150\nДял на жените – 60 %',
    ],
  )
})

test('where there are more names than values, nobody guesses which belongs to which', () => {
  assert.deepEqual(composed('Обучени; Наети', '0', '5; 6; 7'), [
    'Обучени; Наети – 0',
    'Обучени; Наети – 5; 6; 7',
  ])
})

test('lines are paired with lines', () => {
  assert.deepEqual(composed('Обучени\nНаети', '0\n1', '5\n6'), [
    'Обучени – 0\nНаети – 1',
    'Обучени – 5\nНаети – 6',
  ])
})

const standing = (indicators: string, target: string) => {
  const words = new Map<ColumnKey, string>([
    ['indicators', indicators],
    ['target', target],
  ])
  const result = withIndicatorWords(words, ['measure', 'indicators', 'target'])
  return [result.get('baseline'), result.get('target')]
}

test('names with the latest value beside a column of targets say the baseline', () => {
  assert.deepEqual(standing('Clinics open: 14', '20'), ['Clinics open: 14', 'Clinics open – 20'])
  assert.deepEqual(standing('Late trains – 9 % (2024)\nNew lines: 1,120', 'under 5 %\n1,300'), [
    'Late trains – 9 % (2024)\nNew lines: 1,120',
    'Late trains – under 5 %\nNew lines – 1,300',
  ])
})

test('a year, a target in words, or a name without a value is no such baseline', () => {
  for (const [name, target] of [
    ['Survey of the year: 2025', '3'],
    ['Report published: 1', 'a report on the web'],
    ['Clinics open', '20'],
  ] as const)
    assert.equal(standing(name, target)[0], undefined, name)
})

test('the numbers of two lists pair their lines and say nothing more', () => {
  assert.deepEqual(standing('1. Trained: 410\n2. Content: 86%', '1. 500\n2. ≥ 85%'), [
    'Trained: 410\nContent: 86%',
    'Trained – 500\nContent – ≥ 85%',
  ])
  assert.deepEqual(composed('1. Обучени\n2. Наети', '1. 0\n2. 1', '1. 5\n2. 6'), [
    'Обучени – 0\nНаети – 1',
    'Обучени – 5\nНаети – 6',
  ])
})

test('lines that end with a semicolon are paired like others', () => {
  assert.deepEqual(composed('Проверки;\nДял на нарушителите, %', '24;\n1,8', '36;\nпод 1,5'), [
    'Проверки – 24\nДял на нарушителите, % – 1,8 %',
    'Проверки – 36\nДял на нарушителите, % – под 1,5 %',
  ])
})

test('a target that is left out is not made up from the name of its indicator', () => {
  assert.deepEqual(composed('Изготвен проект', 'не', ''), ['Изготвен проект – не', ''])
  assert.deepEqual(composed('Изготвен проект', '', ''), ['', 'Изготвен проект'])
})
