import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeZip, type ZipEntry } from '../../package/testing/make-zip.ts'
import { readFile } from '../../read-file.ts'
import { gridsOf } from '../testing/make-xlsx.ts'

const nb = '\u00A0'
const namespaces = ['office', 'style', 'text', 'table', 'draw', 'dc']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ')

const entriesOf = (tables: string, styles = ''): ZipEntry[] => [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
  {
    name: 'content.xml',
    content: `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  },
]

const sheet = (rows: string, more = '') =>
  `<table:table table:name="Sheet1" ${more}>${rows}</table:table>`
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`
const words = (text: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`
const value = (type: string, given: string, shown: string) =>
  `<table:table-cell office:value-type="${type}" ${given}>${shown === '' ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`

async function read(tables: string, styles = '') {
  const document = await readFile({ name: 'x.ods', bytes: makeZip(entriesOf(tables, styles)) })
  if ('code' in document) throw new Error(`refused: ${document.code}`)
  return document
}

const grids = async (tables: string) => gridsOf((await read(tables)).blocks)

describe('what a cell shows', () => {
  const cases: [what: string, cell: string, shown: string][] = [
    ['words', words('мяр<text:span>ка</text:span>'), 'мярка'],
    [
      'several paragraphs, breaks, spaces and tabs',
      words('а<text:line-break/>б</text:p><text:p>в<text:s text:c="2"/>г<text:tab/>д'),
      'а\nб\nв  г\tд',
    ],
    ['words without a paragraph', value('string', 'office:string-value="цел"', ''), 'цел'],
    ['a number', value('float', 'office:value="7500"', '7500'), '7500'],
    [
      'thousands as in Bulgaria',
      value('float', 'office:value="7500.5"', `7${nb}500,50`),
      `7${nb}500.50`,
    ],
    ['thousands as in England', value('float', 'office:value="7500"', '7,500'), `7${nb}500`],
    [
      'thousands as in Germany',
      value('float', 'office:value="1234567.8"', '1.234.567,80'),
      `1${nb}234${nb}567.80`,
    ],
    ['decimals that look like thousands', value('float', 'office:value="7.5"', '7,500'), '7.5000'],
    ['a per cent', value('percentage', 'office:value="0.125"', '12,5%'), '12.5%'],
    [
      'money',
      value('currency', 'office:value="1200" office:currency="EUR"', '1.200,00 €'),
      `1${nb}200.00 €`,
    ],
    [
      'money without its looks',
      value('currency', 'office:value="1200" office:currency="BGN"', ''),
      '1200 BGN',
    ],
    ['a number among words', value('float', 'office:value="1500000"', '1,5 млн.'), '1,5 млн.'],
    ['zero shown as a dash', value('float', 'office:value="0"', '-'), '0'],
    ['a date', value('date', 'office:date-value="2025-12-31"', '31.12.2025'), '31.12.2025'],
    [
      'a date with its month first',
      value('date', 'office:date-value="2025-06-05"', '06/05/25'),
      '05.06.2025',
    ],
    [
      'a month by its name',
      value('date', 'office:date-value="2025-06-01"', 'юни 2025'),
      'юни 2025',
    ],
    [
      'a date without its looks',
      value('date', 'office:date-value="2025-06-05T00:00:00"', ''),
      '05.06.2025',
    ],
    ['a truth value', value('boolean', 'office:boolean-value="true"', 'ВЯРНО'), 'ВЯРНО'],
  ]
  for (const [what, cell, shown] of cases)
    test(`${what}: ${shown}`, async () => assert.deepEqual(await grids(sheet(row(cell))), [shown]))

  test('an error is told', async () => {
    const { remarks } = await read(sheet(row(value('float', 'office:value="0"', '#DIV/0!'))))
    assert.deepEqual(
      remarks.map(({ rule, actual }) => [rule, actual]),
      [['error-value', 'A1: #DIV/0!']],
    )
  })
})

describe('rows and cells', () => {
  test('that stand for many are as many', async () => {
    const body = row(
      words('а') + words('б', 'table:number-columns-repeated="2"'),
      'table:number-rows-repeated="2"',
    )
    assert.deepEqual(await grids(sheet(body)), [
      [
        ['а', 'б', 'б'],
        ['а', 'б', 'б'],
      ],
    ])
  })
  test('without anything cost nothing, however many', async () => {
    const empty = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      'table:number-rows-repeated="1048000"',
    )
    const far = row(`<table:table-cell table:number-columns-repeated="16000"/>${words('далеч')}`)
    assert.deepEqual(await grids(sheet(row(words('а') + words('б')) + empty + far)), [
      [['а', 'б']],
      'далеч',
    ])
  })
  test('with words, repeated beyond any plan, are refused', async () => {
    const body = row(
      words('а', 'table:number-columns-repeated="16384"'),
      'table:number-rows-repeated="1000"',
    )
    const result = await readFile({ name: 'x', bytes: makeZip(entriesOf(sheet(body))) })
    assert.ok('code' in result && result.code === 'too-many-cells')
  })
  test('merged have their spans', async () => {
    const body =
      row(
        `${words('№', 'table:number-rows-spanned="2"')}${words('Стойности', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`,
      ) + row(`<table:covered-table-cell/>${words('сега')}${words('цел')}`)
    assert.deepEqual(await grids(sheet(body)), [
      [
        [
          ['№', 0, 1, 2],
          ['Стойности', 1, 2, 1],
        ],
        ['сега', 'цел'],
      ],
    ])
  })
})

test('what is hidden is left out with its words, and so are notes and shapes', async () => {
  const body =
    '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="9"/>' +
    `<table:shapes><draw:frame><draw:text-box><text:p>Проект</text:p></draw:text-box></draw:frame></table:shapes>` +
    row(
      words('а<text:s/>') +
        words('тайна') +
        `<table:table-cell office:value-type="string"><office:annotation><dc:creator>Иван</dc:creator><text:p>виж</text:p></office:annotation><text:p>б</text:p></table:table-cell>`,
    ) +
    row(words('скрит'), 'table:visibility="filter"')
  const hiddenSheet = `<table:table table:name="Стар" table:style-name="h">${row(words('старо'))}</table:table>`
  const styles =
    '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>'
  const document = await read(sheet(body) + hiddenSheet, styles)
  assert.deepEqual(gridsOf(document.blocks), [[['а', 'б']]])
  assert.deepEqual(
    document.remarks.map(({ rule, leftOut }) => [rule, ...(leftOut ?? [])]),
    [
      ['hidden-sheet', 'старо'],
      ['cell-note', 'виж'],
      ['text-box', 'Проект'],
      ['hidden-columns', 'тайна'],
      ['hidden-rows', 'скрит'],
    ],
  )
})

test('earlier versions of cells are no words of the sheet', async () => {
  const tracked =
    '<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>старо</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>'
  assert.deepEqual(await grids(tracked + sheet(row(words('ново')))), ['ново'])
})

describe('refused is', () => {
  const cases: [what: string, entries: ZipEntry[], code: string][] = [
    [
      'a spreadsheet with macros',
      [...entriesOf(''), { name: 'Basic/Standard/Module1.xml', content: '<x/>' }],
      'macro-enabled',
    ],
    [
      'one with a password',
      [
        ...entriesOf(''),
        {
          name: 'META-INF/manifest.xml',
          content:
            '<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
        },
      ],
      'encrypted-document',
    ],
    ['one without its content', entriesOf('').slice(0, 1), 'damaged-file'],
  ]
  for (const [what, entries, code] of cases)
    test(`${what}: ${code}`, async () => {
      const result = await readFile({ name: 'x', bytes: makeZip(entries) })
      assert.equal('code' in result ? result.code : 'read', code)
    })
})
