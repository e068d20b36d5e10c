import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseXml } from './parse-xml.ts'
import { cell, outline, paragraph, read, remarksOf, row, table } from './testing/make-docx.ts'
import type { XmlElement } from './xml-tree.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const control = (content: string): string =>
  `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`

const rowOf = (...texts: readonly string[]): string => row(texts.map((text) => cell(text)))

test('rows are read where they stand: in the table, in content controls, in those of content controls', async () => {
  const rows = [
    rowOf('а', 'б'),
    control(rowOf('в', 'г')),
    control(control(rowOf('д', 'е')) + rowOf('ж', 'з')),
  ]
  const document = await read(paragraph('преди') + control(table(rows)) + paragraph('след'))
  assert.deepEqual(outline(document.blocks), [
    'преди',
    [
      ['а', 'б'],
      ['в', 'г'],
      ['д', 'е'],
      ['ж', 'з'],
    ],
    'след',
  ])
})

test('what is chosen among first is read as a whole', async () => {
  const branch = (content: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="x">${content}</mc:Choice></mc:AlternateContent>`
  const { blocks } = await read(
    branch(table([rowOf('а')])) + table([rowOf('б'), branch(rowOf('в'))]),
  )
  assert.deepEqual(outline(blocks), [[['а']], [['б'], ['в']]])
})

test('a deleted table is left out, and its words are told', async () => {
  const document = await read(`<w:del>${table([rowOf('старо')])}</w:del>${table([rowOf('ново')])}`)
  assert.deepEqual(outline(document.blocks), [[['ново']]])
  assert.deepEqual(remarksOf(document), [['tracked-deletion', 'старо']])
})

test('where a column is too narrow for words all rows are looked at before one is read', async () => {
  const grid =
    '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="20"/><w:gridCol w:w="3000"/></w:tblGrid>'
  const narrow = (rows: readonly string[]): string =>
    `<w:tbl><w:tblPr/>${grid}${rows.join('')}</w:tbl>`
  const wide = (text: string): string => cell(text, '<w:gridSpan w:val="2"/>')
  const columnsOf = async (rows: readonly string[]): Promise<number[]> => {
    const [block] = (await read(narrow(rows))).blocks
    assert.ok(block?.kind === 'table')
    return block.table.rows.flatMap(({ cells }) => cells.map(({ column }) => column))
  }
  assert.deepEqual(await columnsOf([row([wide('а'), cell('б')])]), [0, 1])
  const inNarrow = row([cell('а'), cell('тясно'), cell('б')])
  assert.deepEqual(await columnsOf([row([wide('а'), cell('б')]), inNarrow]), [0, 2, 0, 1, 2])
})

test('of what is passed on nothing is kept', async () => {
  const xml = `<w:x xmlns:w="${word}"><w:tbl><w:tr/><w:tr><w:tc/></w:tr></w:tbl><w:p/></w:x>`
  async function* whole() {
    yield Buffer.from(xml)
  }
  const taken: XmlElement[] = []
  let ended = 0
  const root = await parseXml(whole(), {
    begins: (name) => name === 'w:x' || name === 'w:tbl',
    takes: (element) => taken.push(element),
    ends: () => {
      ended += 1
    },
  })
  assert.deepEqual(root.children, [])
  assert.deepEqual(
    taken.map(({ name, children }) => [name, children.length]),
    [
      ['w:tr', 0],
      ['w:tr', 1],
      ['w:p', 0],
    ],
  )
  assert.equal(ended, 2)
})
