import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { cellLines } from './cell-lines.ts'

const lines = (text: string): string[] => cellLines(text, wordsOf.bg).map((line) => line.text)

test('lines that each count something stay apart', () => {
  assert.deepEqual(lines('Срещи – 5\nУчастници – 20'), ['Срещи – 5', 'Участници – 20'])
  assert.deepEqual(lines('банери – 3;\nбилбордове – 15'), ['банери – 3;', 'билбордове – 15'])
  assert.deepEqual(lines('54 ПАМ;\n393 лица'), ['54 ПАМ;', '393 лица'])
  assert.deepEqual(lines('Брой срещи\nБрой участници'), ['Брой срещи', 'Брой участници'])
  assert.deepEqual(lines('брой срещи\nброй участници'), ['брой срещи', 'брой участници'])
})

test('a line that the column broke is made whole', () => {
  assert.deepEqual(lines('Прегледани чужденци –\n40 000'), ['Прегледани чужденци – 40 000'])
  assert.deepEqual(lines('Включени в програмата\n82'), ['Включени в програмата – 82'])
  assert.deepEqual(lines('Във всички\nслужби – 100 %'), ['Във всички служби – 100 %'])
  assert.deepEqual(lines('Операции, в които\nРепублика участва – 8'), [
    'Операции, в които Република участва – 8',
  ])
  assert.deepEqual(lines('Към 31.12.\n2024 г – 12.'), ['Към 31.12. 2024 г – 12.'])
  assert.deepEqual(lines('Визи (шенгенски\nи национални) – 5'), [
    'Визи (шенгенски и национални) – 5',
  ])
  assert.deepEqual(lines('-\nпрегледи'), ['прегледи'])
})

test('bullets of every kind are taken off and begin a line', () => {
  assert.deepEqual(lines('- срещи\n• обучения\n1) визити\n2. проверки\nа) други'), [
    'срещи',
    'обучения',
    'визити',
    'проверки',
    'други',
  ])
  assert.deepEqual(lines('приемът на граждани,\n- брой срещи;'), [
    'приемът на граждани,',
    'брой срещи;',
  ])
})

test('a number at the start of a line is no bullet', () => {
  assert.deepEqual(lines('- 40 000\n- 10 000'), ['40 000', '10 000'])
  assert.deepEqual(lines('12 бр.'), ['12 бр.'])
})

test('a cell of dashes, dots and spaces has no lines', () => {
  for (const text of ['', ' ', '-', '–', '.', '-\n-', '…']) assert.deepEqual(lines(text), [], text)
})
