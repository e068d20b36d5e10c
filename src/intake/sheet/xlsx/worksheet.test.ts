import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeZip } from '../../package/testing/make-zip.ts'
import { readFile } from '../../read-file.ts'
import {
  cellAt,
  gridsOf,
  makeXlsx,
  readSheets,
  rowAt,
  rowsFrom,
  xlsxEntries,
} from '../testing/make-xlsx.ts'

const remarksOf = (document: {
  remarks: readonly { rule: string; actual: string; leftOut?: readonly string[] }[]
}) => document.remarks.map(({ rule, actual, leftOut }) => [rule, actual, ...(leftOut ?? [])])

const refusalOf = async (bytes: Uint8Array) => {
  const result = await readFile({ name: 'x', bytes })
  return 'code' in result ? result.code : 'read'
}

describe('a cell', () => {
  const cells: [what: string, xml: string, shown: string][] = [
    ['a number', '<c r="A1"><v>12.5</v></c>', '12.5'],
    ['a number with a format', '<c r="A1" s="1"><v>0.15</v></c>', '15%'],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'мярка'],
    [
      'a shared string of several runs, without its phonetic hint',
      '<c r="A1" t="s"><v>1</v></c>',
      'първа втора',
    ],
    [
      'words with line breaks and an escaped carriage return',
      '<c r="A1" t="s"><v>2</v></c>',
      'а\nб\nв',
    ],
    [
      'an inline string',
      '<c r="A1" t="inlineStr"><is><r><t>а</t></r><r><t>б</t></r></is></c>',
      'аб',
    ],
    ['words that a formula gave', '<c r="A1" t="str"><f>B1&amp;C1</f><v>общо</v></c>', 'общо'],
    ['a number that a formula gave', '<c r="A1" s="1"><f>B1/C1</f><v>0.5</v></c>', '50%'],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="A1" t="e"><f>#REF!</f><v>#REF!</v></c>', '#REF!'],
    ['a date of a strict file', '<c r="A1" t="d"><v>2025-12-31</v></c>', '31.12.2025'],
    ['a cell with a prefix and without a place', '<x:c xmlns:x="urn:x"><x:v>7</x:v></x:c>', '7'],
  ]
  for (const [what, cell, shown] of cells)
    test(`${what}: ${shown}`, async () => {
      const { blocks } = await readSheets([{ content: rowAt(1, cell) }], {
        strings: [
          '<t>мярка</t>',
          '<r><t xml:space="preserve">първа </t></r><r><t>втора</t></r><rPh><t>не</t></rPh>',
          '<t>а_x000D_\nб\n\n  в </t>',
        ],
        formats: ['General', '0%'],
      })
      assert.deepEqual(gridsOf(blocks), [shown])
    })

  test('with an error is told, with its place', async () => {
    const document = await readSheets([
      { name: 'План', content: rowAt(3, '<c r="B3" t="e"><v>#DIV/0!</v></c>') },
    ])
    assert.deepEqual(remarksOf(document), [['error-value', 'B3: #DIV/0!']])
  })

  test('whose formula has no value kept is told', async () => {
    const document = await readSheets([
      { content: rowAt(1, '<c r="A1"><f>1+1</f></c><c r="B1"><f>2</f><v></v></c>') },
    ])
    assert.deepEqual(gridsOf(document.blocks), [])
    assert.deepEqual(remarksOf(document), [['formula-without-value', 'A1 | B1']])
  })

  test('whose format shows nothing is left out with its value', async () => {
    const document = await readSheets([{ content: rowAt(1, '<c r="A1" s="1"><v>42</v></c>') }], {
      formats: ['General', ';;;'],
    })
    assert.deepEqual(remarksOf(document), [['unseen-value', 'A1: 42', '42']])
  })

  test('counts its days from 1904 where the workbook does', async () => {
    const { blocks } = await readSheets(
      [{ content: rowAt(1, '<c r="A1" s="1"><v>44195</v></c>') }],
      {
        formats: ['General', 'dd.mm.yyyy'],
        properties: '<workbookPr date1904="1"/>',
      },
    )
    assert.deepEqual(gridsOf(blocks), ['31.12.2024'])
  })
})

describe('what is hidden is left out with its words', () => {
  const plan = rowsFrom(1, [
    ['№', 'Мярка', 'Вътрешно', 'Срок'],
    [1, 'А', 'тайна', 'май'],
  ])
  test('a row, also one that a filter hides, and one of no height', async () => {
    const document = await readSheets([
      {
        name: 'П',
        content:
          plan +
          rowAt(3, cellAt('B3', 'скрит'), 'hidden="1"') +
          rowAt(4, cellAt('B4', 'нисък'), 'ht="0"') +
          rowAt(5, cellAt('A5', 2) + cellAt('B5', 'Б')),
      },
    ])
    assert.deepEqual(remarksOf(document), [
      ['hidden-rows', 'B3: скрит | B4: нисък', 'скрит', 'нисък'],
    ])
    assert.ok(!JSON.stringify(document.blocks).includes('скрит'))
  })
  test('a column', async () => {
    const content = `<cols><col min="3" max="3" hidden="1"/></cols><sheetData>${plan}</sheetData>`
    const document = await readSheets([{ name: 'П', content }])
    assert.deepEqual(gridsOf(document.blocks).at(-1), [
      ['№', 'Мярка', 'Срок'],
      ['1', 'А', 'май'],
    ])
    assert.deepEqual(remarksOf(document), [
      ['hidden-columns', 'C1: Вътрешно | C2: тайна', 'Вътрешно', 'тайна'],
    ])
  })
  test('a sheet, also one that the menu does not show', async () => {
    for (const state of ['hidden', 'veryHidden']) {
      const document = await readSheets([
        { content: plan },
        { name: 'Стар', state, content: rowsFrom(1, [['старо']]) },
      ])
      assert.deepEqual(remarksOf(document), [['hidden-sheet', 'A1: старо', 'старо']])
    }
  })
  test('but a merged cell whose beginning is hidden still shows its words', async () => {
    const content = `<cols><col min="1" max="1" hidden="1"/></cols><sheetData>${rowsFrom(1, [
      ['Цел 1', '', ''],
      ['', 'а', 'б'],
    ])}</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>`
    const document = await readSheets([{ content }])
    assert.deepEqual(gridsOf(document.blocks), ['Цел 1', [['а', 'б']]])
    assert.deepEqual(document.remarks, [])
  })
})

describe('merged cells', () => {
  test('have their spans, and leave no cell where they reach', async () => {
    const content = `<sheetData>${rowsFrom(1, [
      ['№', 'Индикатор', '', 'Срок'],
      ['', 'сега', 'цел', ''],
      [1, '0', '5', 'май'],
      ['', '1', '9', ''],
    ])}</sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/><mergeCell ref="A3:A4"/></mergeCells>`
    assert.deepEqual(gridsOf((await readSheets([{ content }])).blocks), [
      [
        [
          ['№', 0, 1, 2],
          ['Индикатор', 1, 2, 1],
          ['Срок', 3, 1, 2],
        ],
        ['сега', 'цел'],
        [['1', 0, 1, 2], '0', '5', 'май'],
        ['1', '9', ''],
      ],
    ])
  })
  test('cover words of which a person sees nothing: told, not read', async () => {
    const content = `<sheetData>${rowsFrom(1, [
      ['а', 'под', 'б'],
      ['1', '2', '3'],
    ])}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`
    const document = await readSheets([{ content }])
    assert.deepEqual(gridsOf(document.blocks), [
      [
        [['а', 0, 2, 1], 'б'],
        ['1', '2', '3'],
      ],
    ])
    assert.deepEqual(remarksOf(document), [['merged-cell-text', 'B1: под', 'под']])
  })
  test('over whole columns reach no further than the words', async () => {
    const content = `<sheetData>${rowsFrom(1, [
      ['а', 'б'],
      ['', 'в'],
    ])}</sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`
    assert.deepEqual(gridsOf((await readSheets([{ content }])).blocks), [
      [[['а', 0, 1, 2], 'б'], ['в']],
    ])
  })
  test('laid over each other are a fault of the file, of which the first counts', async () => {
    const content = `<sheetData>${rowsFrom(1, [
      ['а', 'б'],
      ['в', 'г'],
    ])}</sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:B2"/><mergeCell ref="nonsense"/></mergeCells>`
    const document = await readSheets([{ content }])
    assert.deepEqual(gridsOf(document.blocks), ['а', [['в', 'г']]])
    assert.deepEqual(remarksOf(document), [['merged-cell-text', 'B1: б', 'б']])
  })
})

test('notes and text boxes are told with their words', async () => {
  const document = await readSheets([
    {
      content: rowsFrom(1, [['а', 'б']]),
      comments:
        '<comment ref="B1"><text><r><t>виж</t></r><r><t> заповедта</t></r></text></comment>',
      drawing: '<a:p xmlns:a="urn:a"><a:r><a:t>Проект</a:t></a:r></a:p>',
    },
  ])
  assert.deepEqual(remarksOf(document), [
    ['cell-note', 'B1: виж заповедта', 'виж заповедта'],
    ['text-box', 'Проект', 'Проект'],
  ])
})

describe('a workbook', () => {
  test('is known by what is in it, whatever the name says', async () => {
    assert.equal(await refusalOf(makeXlsx([{ content: rowsFrom(1, [['а']]) }])), 'read')
  })
  test('in Excel’s binary format is refused with what to do', async () => {
    const entries = xlsxEntries([]).map((entry) =>
      entry.name === '_rels/.rels'
        ? { ...entry, content: String(entry.content).replace('workbook.xml', 'workbook.bin') }
        : entry,
    )
    assert.equal(await refusalOf(makeZip(entries)), 'binary-workbook')
  })
  test('with macros, also with the old macro sheets, is refused', async () => {
    const entries = xlsxEntries([{ content: '' }])
    assert.equal(
      await refusalOf(makeZip([...entries, { name: 'xl/vbaProject.bin', content: 'x' }])),
      'macro-enabled',
    )
    for (const type of [
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'application/vnd.ms-excel.macrosheet+xml',
    ]) {
      const content = `<Types><Override PartName="/xl/a.xml" ContentType="${type}"/></Types>`
      assert.equal(
        await refusalOf(makeZip([...entries, { name: '[Content_Types].xml', content }])),
        'macro-enabled',
      )
    }
  })
  test('of which a sheet is missing or damaged is refused', async () => {
    const without = xlsxEntries([{ content: '' }]).filter(
      ({ name }) => name !== 'xl/worksheets/s0.xml',
    )
    assert.equal(await refusalOf(makeZip(without)), 'damaged-file')
    const broken = xlsxEntries([{ content: '<row><c></row>' }])
    assert.equal(await refusalOf(makeZip(broken)), 'damaged-file')
  })
  test('with more cells than any plan is refused', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`
    const varied = row.repeat(251)
    assert.equal(await refusalOf(makeXlsx([{ content: varied }])), 'too-many-cells')
  })
  test('one of whose cells stands far away costs nothing', async () => {
    const content = rowsFrom(1, [['а', 'б']]) + rowAt(1_048_576, cellAt('XFD1048576', 'далеч'))
    const document = await readSheets([{ content }])
    assert.deepEqual(gridsOf(document.blocks), [[['а', 'б']], 'далеч'])
  })
  test('may have its rows and cells in any order', async () => {
    const content =
      rowAt(2, cellAt('B2', 'г') + cellAt('A2', 'в')) +
      rowAt(1, cellAt('A1', 'а') + cellAt('B1', 'б'))
    assert.deepEqual(gridsOf((await readSheets([{ content }])).blocks), [
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ])
  })
})
