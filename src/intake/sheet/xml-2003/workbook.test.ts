import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFile } from '../../read-file.ts'
import { gridsOf } from '../testing/make-xlsx.ts'

const styles = ['0%', 'Short Date', 'Standard', '[$-402]mmmm yyyy'].map(
  (format, at) => `<Style ss:ID="s${at}"><NumberFormat ss:Format="${format}"/></Style>`,
)
const workbook = (sheets: string, encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?><?mso-application progid="Excel.Sheet"?>` +
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
  `<Styles>${styles.join('')}</Styles>${sheets}</Workbook>`
const sheet = (rows: string, more = '', name = 'Sheet1') =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${more}</Worksheet>`
const cell = (text: string, type = 'String', more = '') =>
  `<Cell ${more}><Data ss:Type="${type}">${text}</Data></Cell>`

async function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const document = await readFile({ name: 'план.xls', bytes })
  if ('code' in document) throw new Error(`refused: ${document.code}`)
  return document
}
const grids = async (rows: string) => gridsOf((await read(workbook(sheet(rows)))).blocks)

describe('XML of Excel 2003', () => {
  test('shows its values by their formats', async () => {
    const cells = [
      cell('0.15', 'Number', 'ss:StyleID="s0"'),
      cell('2025-12-31T00:00:00.000', 'DateTime', 'ss:StyleID="s1"'),
      cell('1234.5', 'Number', 'ss:StyleID="s2"'),
      cell('2025-06-01T00:00:00.000', 'DateTime', 'ss:StyleID="s3"'),
      cell('1', 'Boolean'),
      cell('мярка&#10;ред 2'),
      cell('<B xmlns="http://www.w3.org/TR/REC-html40">дебел</B> текст'),
    ]
    assert.deepEqual(await grids(`<Row>${cells.join('')}</Row>`), [
      [['15%', '31.12.2025', '1\u00A0234.50', 'юни 2025', 'TRUE', 'мярка\nред 2', 'дебел текст']],
    ])
  })
  test('passes over places, and merges cells', async () => {
    const rows =
      `<Row ss:Index="2">${cell('№', 'String', 'ss:MergeDown="1"')}${cell('Стойности', 'String', 'ss:MergeAcross="1"')}${cell('Срок')}</Row>` +
      `<Row>${cell('сега', 'String', 'ss:Index="2"')}${cell('цел')}${cell('месец')}</Row>`
    assert.deepEqual(await grids(rows), [
      [
        [['№', 0, 1, 2], ['Стойности', 1, 2, 1], 'Срок'],
        ['сега', 'цел', 'месец'],
      ],
    ])
  })
  test('leaves out what is hidden, and notes, with their words', async () => {
    const rows =
      `<Column/><Column ss:Hidden="1"/><Row>${cell('а')}${cell('тайна')}<Cell><Data ss:Type="String">б</Data><Comment><ss:Data>виж</ss:Data></Comment></Cell></Row>` +
      `<Row ss:Hidden="1">${cell('скрит')}</Row><Row>${cell('#REF!', 'Error')}</Row>`
    const hidden = sheet(
      `<Row>${cell('старо')}</Row>`,
      '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>',
      'Стар',
    )
    const { blocks, remarks } = await read(workbook(sheet(rows) + hidden))
    assert.deepEqual(gridsOf(blocks), [[['а', 'б']], '#REF!'])
    assert.deepEqual(
      remarks.map(({ rule, leftOut }) => [rule, ...(leftOut ?? [])]),
      [
        ['hidden-sheet', 'старо'],
        ['cell-note', 'виж'],
        ['hidden-columns', 'тайна'],
        ['hidden-rows', 'скрит'],
        ['error-value'],
      ],
    )
  })
  test('may be in the code page of its country', async () => {
    const text = workbook(sheet(`<Row>${cell('мярка')}</Row>`), 'windows-1251')
    const bytes = Uint8Array.from(
      [...text].map((letter) =>
        /[а-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
      ),
    )
    assert.deepEqual(gridsOf((await read(bytes)).blocks), ['мярка'])
  })
  test('that is damaged is refused', async () => {
    const bytes = new TextEncoder().encode(workbook('<Worksheet><Table>'))
    const result = await readFile({ name: 'x', bytes: bytes.subarray(0, -20) })
    assert.ok('code' in result && result.code === 'damaged-file')
  })
})

test('a flat OpenDocument spreadsheet is read as a packed one', async () => {
  const namespaces = ['office', 'text', 'table'].map(
    (prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`,
  )
  const flat = `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces.join(' ')} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-row><table:table-cell office:value-type="string"><text:p>мярка</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>`
  assert.deepEqual(gridsOf((await read(flat)).blocks), ['мярка'])
})
