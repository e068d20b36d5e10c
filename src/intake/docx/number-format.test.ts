import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNumber } from './number-format.ts'

const cases: [format: string, value: number, written: string][] = [
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['upperRoman', 4, 'IV'],
  ['upperRoman', 1949, 'MCMXLIX'],
  ['lowerRoman', 18, 'xviii'],
  ['lowerRoman', 0, '0'],
  ['lowerRoman', 4000, '4000'],
  ['lowerLetter', 1, 'a'],
  ['lowerLetter', 26, 'z'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 53, 'AAA'],
  ['lowerLetter', 0, '0'],
  ['lowerLetter', 32_767, '32767'],
  ['russianLower', 1, 'а'],
  ['russianLower', 10, 'к'],
  ['russianUpper', 29, 'Я'],
  ['russianUpper', 30, 'АА'],
  ['none', 5, ''],
  ['ordinal', 5, '5'],
  ['cardinalText', 5, '5'],
  ['numberInDash', 5, '- 5 -'],
  ['decimalEnclosedParen', 5, '(5)'],
  ['hex', 255, 'FF'],
  ['toString', 5, '5'],
]

for (const [format, value, written] of cases)
  test(`${value} as ${format} is "${written}"`, () =>
    assert.equal(formatNumber(value, format), written))
