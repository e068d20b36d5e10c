import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shownNumber, shownText } from './shown-number.ts'

const nb = '\u00A0'
const shows = (cases: readonly (readonly [value: number, code: string, shown: string])[]) => {
  for (const [value, code, shown] of cases)
    test(`${value} as ${code} is "${shown}"`, () => assert.equal(shownNumber(value, code), shown))
}

describe('a number without a format', () => {
  shows([
    [7500, 'General', '7500'],
    [0.1 + 0.2, 'General', '0.3'],
    [12_345_678_901_234, 'General', '12345678901234'],
    [1e-7, 'General', '0.0000001'],
    [1e21, 'General', '1e+21'],
    [-3.5, 'General', '-3.5'],
    [1.1, 'General', '1.1'],
  ])
  test('is never written so that its decimals look like thousands', () => {
    assert.equal(shownNumber(1.234, 'General'), '1.2340')
    assert.equal(shownNumber(12.345, '0.000'), '12.3450')
    assert.equal(shownNumber(0.234, 'General'), '0.234')
    assert.equal(shownNumber(1234.567, '#,##0.000'), `1${nb}234.567`)
  })
})

describe('digits', () => {
  shows([
    [7500.5, '#,##0.00', `7${nb}500.50`],
    [1_234_567, '# ##0', `1${nb}234${nb}567`],
    [1.005, '0.00', '1.01'],
    [2.5, '0', '3'],
    [5, '000', '005'],
    [3, '0.##', '3'],
    [0.5, '#.##', '0.5'],
    [45.61, '.0', '45.6'],
    [0, '@', '0'],
    [123_456, '000\\-000', '123-456'],
    [1_500_000, '0.0,,"M"', '1.5M'],
    [1_234_567, '#,##0,"k"', `1${nb}235k`],
    [3, '"Мярка "0', 'Мярка 3'],
    [0.333_333, '# ?/?', '1/3'],
    [2.25, '# ?/8', '2 2/8'],
    [0.123_456, '0.00E+00', '0.123456'],
  ])
})

describe('percent and money', () => {
  shows([
    [0.15, '0%', '15%'],
    [0.125, '0.0%', '12.5%'],
    [100, '0" %"', '100 %'],
    [1234.5, '#,##0.00\\ "лв."', `1${nb}234.50 лв.`],
    [1234.5, '[$€-2]\\ #,##0.00', `€ 1${nb}234.50`],
    [1234.5, '#,##0.00\\ [$лв.-402]', `1${nb}234.50 лв.`],
    [
      1234.5,
      '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
      `1${nb}234.50 €`,
    ],
  ])
})

describe('sections', () => {
  const accounting = '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)'
  shows([
    [-5, '0;(0)', '-5'],
    [-1500, accounting, `-1${nb}500`],
    [0, accounting, '0'],
    [0, '0;-0;;@', ''],
    [0, '0;-0;"няма"', 'няма'],
    [7, '[>=5]"много";"малко"', 'много'],
    [3, '[>=5]"много";"малко"', 'малко'],
    [7, ';;;', ''],
    [5, '[Red][<0]0.0;[Blue]0.00', '5.00'],
  ])
})

describe('a date', () => {
  const day = 45_657 // 31 December 2024
  shows([
    [day, 'dd.mm.yyyy', '31.12.2024'],
    [day, 'yyyy\\-mm\\-dd', '2024-12-31'],
    [day, 'd.m.yyyy" г."', '31.12.2024 г.'],
    [day, '[$-402]mmmm\\ yyyy;@', 'декември 2024'],
    [day, '[$-402]d\\ mmmm\\ yyyy\\ "г.";@', '31 декември 2024 г.'],
    [day, '[$-409]mmm\\-yy;@', 'December-2024'],
    [day, '[$-419]d\\ mmmm\\ yyyy', '31 декабря 2024'],
    [day + 0.75, 'dd.mm.yyyy h:mm', '31.12.2024 18:00'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
  ])
  describe('is written so that nobody takes the month for the day, or the day for a year', () => {
    shows([
      [45_448, 'm/d/yyyy', '05.06.2024'],
      [45_448, 'mm\\-dd\\-yy', '05.06.2024'],
      [45_448, 'd/m/yy', '5/6/2024'],
      [45_448, 'mmm\\-yy', '06.2024'],
      [45_448, 'd\\-mmm', '05.06.2024'],
      [45_448, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '05.06.2024'],
      [45_448.5, 'm/d/yy h:mm', '05.06.2024 12:00'],
    ])
  })
  test('is counted from 1904 where the workbook says so', () =>
    assert.equal(shownNumber(day - 1462, 'dd.mm.yyyy', true), '31.12.2024'))
  test('is a number again where there is no such day', () =>
    assert.equal(shownNumber(-4, 'dd.mm.yyyy'), '-4'))
})

test('words take the signs that the format sets around them', () => {
  assert.equal(shownText('7', '"№ "@'), '№ 7')
  assert.equal(shownText('АЗ', '#,##0;-#,##0;0;@'), 'АЗ')
  assert.equal(shownText('АЗ', 'General'), 'АЗ')
})

test('a hostile format costs no time', () => {
  for (const code of [
    '['.repeat(9_000),
    '"'.repeat(9_000),
    '0,'.repeat(9_000),
    ';'.repeat(9_000),
    '#?/'.repeat(9_000),
  ])
    assert.equal(typeof shownNumber(1234.5, code), 'string')
})
