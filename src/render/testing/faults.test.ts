import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { wordFile } from '../docx/word-file.ts'
import { bodyRow, paragraph, sectionRow } from '../layout/blocks.ts'
import type { LaidOut } from '../layout/document.ts'
import { tablesWorkbook } from '../xlsx/tables-workbook.ts'
import { wordFaults } from './word-faults.ts'
import { workbookFaults } from './workbook-faults.ts'

const words = (text: string) => ({ text, language: 'bg' as const })
const cell = (text: string) => ({ words: words(text) })
const document: LaidOut = {
  ...{ title: words('Проба'), language: 'bg', createdAt: null },
  blocks: [
    paragraph(words('едно'), { style: 'item' }),
    {
      ...{ kind: 'table', label: words('Таблица'), shares: [1, 1], width: 1 },
      header: [[cell('а'), cell('б')]],
      rows: [sectionRow(words('част'), 2), bodyRow([cell('в'), cell('г')])],
    },
  ],
}

type Spoil = readonly [part: string, from: string | RegExp, to: string]

/** The same package with one part otherwise; left out where there is nothing to put in its place. */
function spoiled(bytes: Uint8Array, [part, from, to]: Spoil): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts[part] ?? new Uint8Array())
  const changed = xml.replace(from, to)
  assert.notEqual(changed, xml, `${part} has no ${from}`)
  return zipSync({ ...parts, [part]: strToU8(changed) })
}

const main = 'word/document.xml'
const inWord: Readonly<Record<string, Spoil>> = {
  'w:pPr of w:pStyle w:pStyle w:numPr': [
    main,
    '<w:pStyle w:val="ListItem"/>',
    '<w:pStyle w:val="ListItem"/><w:pStyle w:val="Normal"/>',
  ],
  'w:pPr of w:numPr w:pStyle': [
    main,
    /(<w:pStyle w:val="ListItem"\/>)(<w:numPr>.*?<\/w:numPr>)/,
    '$2$1',
  ],
  'two tables that meet': [main, /(<w:tbl>.*<\/w:tbl>)/s, '$1$1'],
  'there is no style Missing': [main, '"ListItem"', '"Missing"'],
  'there is no list 99': [main, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>'],
  'row 2 spans 1 of 2 columns': [main, /<w:gridSpan w:val="2"\/>/, ''],
  'a cell that ends without a paragraph': [
    main,
    /<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/s,
    '</w:tc>',
  ],
  'the text ends without a section': [main, /<w:sectPr.*?<\/w:sectPr>/s, ''],
  'no type for docProps/custom.xml': [
    '[Content_Types].xml',
    /<Override[^>]*custom\.xml"[^>]*>|<Default[^>]*Extension="xml"[^>]*>/g,
    '',
  ],
  'word/document.xml: no relationship none': [main, '<w:body>', '<w:body><w:p r:id="none"/>'],
}

test('a Word file of ours is without faults, and each that is put into it is found', async () => {
  const sound = await wordFile(document)
  assert.deepEqual(wordFaults(sound), [])
  for (const [fault, spoil] of Object.entries(inWord)) {
    const found = wordFaults(spoiled(sound, spoil))
    assert.ok(found.includes(fault), `${fault}: found ${found.join('; ')}`)
  }
})

const sheet = 'xl/worksheets/sheet1.xml'
const inExcel: Readonly<Record<string, Spoil>> = {
  'a sheet named „Лист: едно“': ['xl/workbook.xml', /name="1[^"]*"/, 'name="Лист: едно"'],
  [`${sheet}: A5 has a formula`]: [sheet, /(<c r="A5"[^>]*>)/, '$1<f>1+1</f>'],
  [`${sheet}: A5 has no text 999`]: [sheet, /(<c r="A5"[^>]*><v>)\d+/, '$1999'],
  [`${sheet}: A5 has no look 999`]: [sheet, /(<c r="A5"[^>]*) s="\d+"/, '$1 s="999"'],
  [`${sheet}: row 1 out of order`]: [sheet, '<row r="2"', '<row r="1"'],
  [`${sheet}: mergeCells are not 7`]: [sheet, /<mergeCells count="\d+"/, '<mergeCells count="7"'],
  'fonts are not 99': ['xl/styles.xml', /<fonts count="\d+"/, '<fonts count="99"'],
}

test('a workbook of ours is without faults, and each that is put into it is found', async () => {
  const sound = await tablesWorkbook(document)
  assert.deepEqual(workbookFaults(sound), [])
  for (const [fault, spoil] of Object.entries(inExcel)) {
    const found = workbookFaults(spoiled(sound, spoil))
    assert.ok(
      found.some((each) => each.startsWith(fault)),
      `${fault}: found ${found.join('; ')}`,
    )
  }
})
