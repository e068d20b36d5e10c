import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ColumnKey } from './column-match.ts'
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
