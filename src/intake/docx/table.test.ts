import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cell, outline, paragraph, read, remarksOf, row, run, table } from './testing/make-docx.ts'

/** Each cell as [text, column, columnSpan, rowSpan], row by row. */
async function grid(body: string) {
  const document = await read(body)
  const [only] = document.blocks
  assert.equal(only?.kind, 'table')
  const rows = only.table.rows.map(({ cells }) =>
    cells.map(({ text, column, columnSpan, rowSpan }) => [text, column, columnSpan, rowSpan]),
  )
  return { rows, header: only.table.rows.map((each) => each.header), remarks: remarksOf(document) }
}

const rowsOf = async (rows: readonly string[]) => (await grid(table(rows))).rows
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
const restart = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

describe('cells have their column', () => {
  test('after wider cells and after columns left free before the row', async () => {
    const rows = [
      row([cell('а', span(2)), cell('б')]),
      row([cell('в')], '<w:gridBefore w:val="2"/>'),
      row([cell('г')], '<w:gridAfter w:val="2"/>'),
    ]
    assert.deepEqual(await rowsOf(rows), [
      [
        ['а', 0, 2, 1],
        ['б', 2, 1, 1],
      ],
      [['в', 2, 1, 1]],
      [['г', 0, 1, 1]],
    ])
  })

  test('in reading order, also when the table runs from right to left', async () => {
    const body = `<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr>${row([cell('първа'), cell('втора')])}</w:tbl>`
    assert.deepEqual((await grid(body)).rows, [
      [
        ['първа', 0, 1, 1],
        ['втора', 1, 1, 1],
      ],
    ])
  })

  test('within bounds, whatever the span claims', async () => {
    const rows = [
      row([cell('а', span(999_999_999)), cell('б', span(-3)), cell('в', '<w:gridSpan/>')]),
    ]
    assert.deepEqual(await rowsOf(rows), [
      [
        ['а', 0, 1000, 1],
        ['б', 1000, 1, 1],
        ['в', 1001, 1, 1],
      ],
    ])
  })
})

describe('vertical merges', () => {
  test('lengthen the first cell and leave no other', async () => {
    const rows = [
      row([cell('№', restart), cell('Индикатори', span(2)), cell('Срок', restart)]),
      row([cell('', goesOn), cell('сега'), cell('цел'), cell('', '<w:vMerge w:val="continue"/>')]),
      row([cell('1'), cell('0'), cell('5'), cell('май')]),
    ]
    assert.deepEqual(await rowsOf(rows), [
      [
        ['№', 0, 1, 2],
        ['Индикатори', 1, 2, 1],
        ['Срок', 3, 1, 2],
      ],
      [
        ['сега', 1, 1, 1],
        ['цел', 2, 1, 1],
      ],
      [
        ['1', 0, 1, 1],
        ['0', 1, 1, 1],
        ['5', 2, 1, 1],
        ['май', 3, 1, 1],
      ],
    ])
  })

  test('reach over any number of rows', async () => {
    const rows = [
      row([cell('а', restart), cell('1')]),
      ...['2', '3', '4'].map((text) => row([cell('', goesOn), cell(text)])),
    ]
    assert.deepEqual((await rowsOf(rows))[0], [
      ['а', 0, 1, 4],
      ['1', 1, 1, 1],
    ])
  })

  test('join cells of the same columns only', async () => {
    const rows = [row([cell('а', restart + span(2))]), row([cell('б', goesOn), cell('в', goesOn)])]
    assert.deepEqual(await rowsOf(rows), [
      [['а', 0, 2, 1]],
      [
        ['б', 0, 1, 1],
        ['в', 1, 1, 1],
      ],
    ])
  })

  test('do not reach across a row that has no part in them', async () => {
    const rows = [row([cell('а', restart)]), row([cell('б')]), row([cell('в', goesOn)])]
    assert.deepEqual(await rowsOf(rows), [[['а', 0, 1, 1]], [['б', 0, 1, 1]], [['в', 0, 1, 1]]])
  })

  test('that begin anew begin another cell', async () => {
    const rows = [
      row([cell('а', restart)]),
      row([cell('', goesOn)]),
      row([cell('б', restart)]),
      row([cell('', goesOn)]),
    ]
    assert.deepEqual(await rowsOf(rows), [[['а', 0, 1, 2]], [], [['б', 0, 1, 2]], []])
  })

  test('without a first cell make a cell of their own', async () => {
    assert.deepEqual(await rowsOf([row([cell('а', goesOn)]), row([cell('', goesOn)])]), [
      [['а', 0, 1, 2]],
      [],
    ])
  })

  test('keep the words of the cells that Word does not show', async () => {
    const { rows, remarks } = await grid(
      table([row([cell('а', restart)]), row([cell('б', goesOn)])]),
    )
    assert.deepEqual(rows, [[['а\nб', 0, 1, 2]], []])
    assert.deepEqual(remarks, [['merged-cell-text', 'б']])
  })
})

describe('horizontal merges of old programs', () => {
  const first = '<w:hMerge w:val="restart"/>'
  const next = '<w:hMerge/>'

  test('widen the first cell', async () => {
    const rows = [row([cell('а', first), cell('', next), cell('', next), cell('б')])]
    assert.deepEqual(await rowsOf(rows), [
      [
        ['а', 0, 3, 1],
        ['б', 3, 1, 1],
      ],
    ])
  })

  test('go together with vertical ones', async () => {
    const rows = [
      row([cell('а', first + restart), cell('', next + restart), cell('б')]),
      row([cell('', first + goesOn), cell('', next + goesOn), cell('в')]),
    ]
    assert.deepEqual(await rowsOf(rows), [
      [
        ['а', 0, 2, 2],
        ['б', 2, 1, 1],
      ],
      [['в', 2, 1, 1]],
    ])
  })
})

describe('rows', () => {
  test('that are repeated on each page are header rows', async () => {
    const { header } = await grid(
      table([
        row([cell('а')], '<w:tblHeader/>'),
        row([cell('б')], '<w:tblHeader w:val="0"/>'),
        row([cell('в')]),
      ]),
    )
    assert.deepEqual(header, [true, false, false])
  })

  test('and cells may stand in content controls and custom markup', async () => {
    const inControl = (content: string) =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const rows = [
      inControl(row([inControl(cell('а')), cell('б')])),
      `<w:customXml>${inControl(row([`<w:customXml>${cell('в')}</w:customXml>`]))}</w:customXml>`,
    ]
    assert.deepEqual(await rowsOf(rows), [
      [
        ['а', 0, 1, 1],
        ['б', 1, 1, 1],
      ],
      [['в', 0, 1, 1]],
    ])
  })

  test('and cells that were deleted are gone, with a remark', async () => {
    const { rows, remarks } = await grid(
      table([
        row([cell('а')]),
        row([cell('стара')], '<w:del/>'),
        row([cell('изтрита', '<w:cellDel/>'), cell('б')], '<w:ins/>'),
      ]),
    )
    assert.deepEqual(rows, [[['а', 0, 1, 1]], [['б', 0, 1, 1]]])
    assert.deepEqual(remarks, [
      ['tracked-deletion', 'стара | изтрита'],
      ['tracked-insertion', ''],
    ])
  })
})

test('the paragraphs of a cell are its lines', async () => {
  const content = `<w:p/>${paragraph(' Декември ')}<w:p/>${paragraph(`${run('2024')}<w:r><w:br/></w:r>${run('г.')}`)}<w:p/>`
  assert.deepEqual(await rowsOf([row([cell(content)])]), [[['Декември\n2024\nг.', 0, 1, 1]]])
})

describe('a table in a cell', () => {
  const inner = table([row([cell('№'), cell('Мярка')]), row([cell('1'), cell('Курсове')])])

  test('beside other cells becomes lines of the cell', async () => {
    const { rows, remarks } = await grid(
      table([row([cell('а'), cell(`${paragraph('б')}${inner}<w:p/>`)])]),
    )
    assert.deepEqual(rows, [
      [
        ['а', 0, 1, 1],
        ['б\n№\tМярка\n1\tКурсове', 1, 1, 1],
      ],
    ])
    assert.deepEqual(remarks, [['nested-table', 'б\n№\tМярка\n1\tКурсове']])
  })

  test('alone in its row is read as if it stood on the page', async () => {
    const outer = table([
      row([cell('Цел 1', span(2))]),
      row([cell(`${inner}<w:p/>`), cell('')]),
      row([cell('Всичко'), cell('1')]),
      row([cell(`${paragraph('Цел 2')}${inner}<w:p/>`, span(2))]),
    ])
    const document = await read(outer)
    const asRead = [
      ['№', 'Мярка'],
      ['1', 'Курсове'],
    ]
    assert.deepEqual(outline(document.blocks), [
      'Цел 1',
      asRead,
      [['Всичко', '1']],
      'Цел 2',
      asRead,
    ])
    assert.deepEqual(remarksOf(document), [['layout-table', '']])
  })
})

describe('borders that differ by a hair', () => {
  const gridOf = (widths: readonly number[], rows: readonly string[]) =>
    `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`

  test('make no column', async () => {
    const rows = [
      row([cell('№', restart), cell('Срок'), cell('Кой', span(2))]),
      row([cell('', goesOn), cell('май', span(2)), cell('МЗ')]),
    ]
    assert.deepEqual((await grid(gridOf([2000, 2000, 12, 2000], rows))).rows, [
      [
        ['№', 0, 1, 2],
        ['Срок', 1, 1, 1],
        ['Кой', 2, 1, 1],
      ],
      [
        ['май', 1, 1, 1],
        ['МЗ', 2, 1, 1],
      ],
    ])
  })

  test('join cells downwards although they stand on other columns of the file', async () => {
    const rows = [
      row([cell('а'), cell('Срок', restart), cell('б', span(2))]),
      row([cell('в'), cell('', goesOn + span(2)), cell('г')]),
    ]
    assert.deepEqual((await grid(gridOf([2000, 2000, 1, 2000], rows))).rows[0]?.[1], [
      'Срок',
      1,
      1,
      2,
    ])
  })

  test('leave out an empty cell between them', async () => {
    const rows = [row([cell('а'), cell(''), cell('б')]), row([cell('в', span(2)), cell('г')])]
    assert.deepEqual((await grid(gridOf([2000, 40, 2000], rows))).rows, [
      [
        ['а', 0, 1, 1],
        ['б', 1, 1, 1],
      ],
      [
        ['в', 0, 1, 1],
        ['г', 1, 1, 1],
      ],
    ])
  })

  test('count where words stand between them, or all widths are small', async () => {
    const rows = [row([cell('а'), cell('дума'), cell('б')])]
    const asWritten = [
      ['а', 0, 1, 1],
      ['дума', 1, 1, 1],
      ['б', 2, 1, 1],
    ]
    assert.deepEqual((await grid(gridOf([2000, 40, 2000], rows))).rows, [asWritten])
    assert.deepEqual((await grid(gridOf([100, 100, 100], rows))).rows, [asWritten])
  })
})

test('a hidden row is left out with its words', async () => {
  const hidden = row([cell('тайна'), cell('стойност')], '<w:hidden/>')
  const { rows, remarks } = await grid(table([row([cell('а'), cell('б')]), hidden]))
  assert.equal(rows.length, 1)
  assert.deepEqual(remarks, [['hidden-text', 'тайна стойност']])
})

describe('a table of measures in a cell of another', () => {
  const measures = (number: string) =>
    table([
      row(['№', 'Мярка', 'Срок'].map((text) => cell(text))),
      row([number, 'А', 'май'].map((text) => cell(text))),
    ])
  const inner = (number: string) => cell(measures(number) + paragraph('<w:r/>'))

  test('beside the goal that it belongs to is a table of its own, after the goal', async () => {
    const outer = table([
      row([cell('Цел'), cell('Мерки')]),
      row([cell('Цел 1'), inner('1')]),
      row([cell('Цел 2'), inner('2')]),
    ])
    const document = await read(outer)
    const measuresOf = (number: string) => [
      ['№', 'Мярка', 'Срок'],
      [number, 'А', 'май'],
    ]
    assert.deepEqual(outline(document.blocks), [
      [['Цел', 'Мерки']],
      'Цел 1',
      measuresOf('1'),
      'Цел 2',
      measuresOf('2'),
    ])
    assert.deepEqual(remarksOf(document), [['layout-table', '']])
  })

  test('is what its cell says among the labels of a card', async () => {
    const labels = ['Мярка', 'Срок', 'Кой'].map((label) => row([cell(label), cell('…')]))
    const document = await read(table([...labels, row([cell('Индикатори'), inner('1')])]))
    assert.equal(document.blocks.length, 1)
    assert.equal(document.remarks[0]?.rule, 'nested-table')
  })
})
