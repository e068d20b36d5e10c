import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gridsOf, type MadeSheet, readSheets, rowsFrom } from './testing/make-xlsx.ts'

const blocksOf = async (...sheets: MadeSheet[]) => gridsOf((await readSheets(sheets)).blocks)
const header = ['№', 'Мярка', 'Срок']
const table = (first: number) => rowsFrom(first, [header, [1, 'А', 'май']])
const read = [header, ['1', 'А', 'май']]

describe('the name of a sheet', () => {
  const named = (name: string) => ({ name, content: table(1) })
  test('that nobody gave says nothing', async () => {
    for (const name of [
      'Sheet1',
      'Лист1',
      'Лист 2',
      'Tabelle3',
      'Feuil1',
      'Sheet1 (2)',
      'Foaie1',
      '1',
    ])
      assert.deepEqual(await blocksOf(named(name)), [read], name)
  })
  test('is a heading above its table', async () => {
    const { blocks } = await readSheets([named('Цел 1'), named('Goal 2')])
    assert.deepEqual(gridsOf(blocks), ['Цел 1', read, 'Goal 2', read])
    assert.deepEqual(blocks[0], { kind: 'paragraph', text: 'Цел 1', headingLevel: 1 })
  })
  test('is not repeated where the sheet has a title of its own', async () => {
    const titled = (name: string, title: string) => ({
      name,
      content: rowsFrom(1, [[title]]) + table(2),
    })
    assert.deepEqual(await blocksOf(titled('Ц1', 'Цел 1: Здраве'), titled('Ц2', 'Цел 2: Труд')), [
      'Цел 1: Здраве',
      read,
      'Цел 2: Труд',
      read,
    ])
    assert.deepEqual(await blocksOf(titled('Здраве', 'План'), titled('Труд', 'План')), [
      'Здраве',
      'План',
      read,
      'Труд',
      'План',
      read,
    ])
  })
  test('of an empty sheet is nothing', async () => {
    assert.deepEqual(await blocksOf({ name: 'Бележки', content: '' }), [])
  })
})

describe('lines around a table', () => {
  test('of one cell above it are paragraphs, wherever the table begins', async () => {
    const content = rowsFrom(3, [
      ['', '', 'План за 2025 г.'],
      [],
      ['', '', ...header],
      ['', '', 1, 'А', 'май'],
    ])
    assert.deepEqual(await blocksOf({ content }), ['План за 2025 г.', read])
  })
  test('of one cell below it are paragraphs where they stand at the left or apart', async () => {
    const content = table(1) + rowsFrom(3, [['Забележка'], [], ['', 'Изготвил: Иванов']])
    assert.deepEqual(await blocksOf({ content }), [read, 'Забележка', 'Изготвил: Иванов'])
  })
  test('of one cell that goes on with the last row are rows', async () => {
    const content = table(1) + rowsFrom(3, [['', '', 'юни']])
    assert.deepEqual(await blocksOf({ content }), [[...read, ['', '', 'юни']]])
  })
  test('that group the columns of a header stay above it', async () => {
    const content = `<sheetData>${rowsFrom(1, [
      ['', 'Стойности', '', '', ''],
      ['№', 'сега', 'цел', 'Срок', 'Кой'],
      [1, 2, 3, 'май', 'МЗ'],
    ])}</sheetData><mergeCells><mergeCell ref="B1:C1"/></mergeCells>`
    assert.deepEqual(await blocksOf({ content }), [
      [
        ['', ['Стойности', 1, 2, 1], '', ''],
        ['№', 'сега', 'цел', 'Срок', 'Кой'],
        ['1', '2', '3', 'май', 'МЗ'],
      ],
    ])
  })
  test('an instruction sheet is paragraphs', async () => {
    assert.deepEqual(
      await blocksOf({ content: rowsFrom(2, [['Указания'], ['1. Попълнете'], [], ['край']]) }),
      ['Указания', '1. Попълнете', 'край'],
    )
  })
})

describe('empty rows', () => {
  test('a few are rows, so that a table with spacers stays one', async () => {
    const content = table(1) + rowsFrom(5, [[2, 'Б', 'юни']])
    assert.deepEqual(await blocksOf({ content }), [
      [...read, ['', '', ''], ['', '', ''], ['2', 'Б', 'юни']],
    ])
  })
  test('many part two tables', async () => {
    assert.deepEqual(await blocksOf({ content: table(1) + table(10) }), [read, read])
  })
})

describe('tables stacked on a sheet', () => {
  const measure = (number: number, text: string) => [number, text, 'май']
  test('each under its title and with the header again, are tables of their own', async () => {
    const content = rowsFrom(1, [
      ['Цел 1'],
      header,
      measure(1, 'А'),
      [],
      ['Цел 2'],
      header,
      measure(2, 'Б'),
    ])
    assert.deepEqual(await blocksOf({ content }), [
      'Цел 1',
      read,
      'Цел 2',
      [header, ['2', 'Б', 'май']],
    ])
  })
  test('are one table where sections stand inside it, or the header is only repeated', async () => {
    const sections = rowsFrom(1, [
      ['План'],
      header,
      ['Цел 1'],
      measure(1, 'А'),
      ['Цел 2'],
      header,
      measure(2, 'Б'),
    ])
    assert.equal((await blocksOf({ content: sections })).length, 2)
    const repeated = rowsFrom(1, [['План'], header, measure(1, 'А'), header, measure(2, 'Б')])
    assert.equal((await blocksOf({ content: repeated })).length, 2)
  })
})

test('a column in which nothing stands is none', async () => {
  const content = rowsFrom(1, [
    ['№', '', 'Мярка'],
    [1, '', 'А'],
  ])
  assert.deepEqual(await blocksOf({ content }), [
    [
      ['№', 'Мярка'],
      ['1', 'А'],
    ],
  ])
})

test('a row has a cell in every column, so that none seems to be missing', async () => {
  const content = rowsFrom(1, [
    ['а', 'б', 'в'],
    ['г', '', ''],
    ['д', '', 'е'],
  ])
  assert.deepEqual(await blocksOf({ content }), [
    [
      ['а', 'б', 'в'],
      ['г', '', ''],
      ['д', '', 'е'],
    ],
  ])
})

test('a sheet wider than any plan is read as lines', async () => {
  const cells = Array.from(
    { length: 300 },
    (_, at) => `<c r="${column(at)}1"><v>${at}</v></c>`,
  ).join('')
  const [line] = await blocksOf({ content: `<row r="1">${cells}</row>` })
  assert.equal(String(line).split('\t').length, 300)
})

const column = (at: number): string =>
  (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) +
  String.fromCharCode(65 + (at % 26))
