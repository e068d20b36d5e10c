import type { Block, ReadDocument } from '../../document.ts'
import { relationshipsPart } from '../../docx/testing/make-docx.ts'
import { makeZip, type ZipEntry } from '../../package/testing/make-zip.ts'
import { readFile } from '../../read-file.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A sheet's name, state and the inner XML of its worksheet: rows, or all that may stand in it. */
export interface MadeSheet {
  readonly name?: string
  readonly state?: string
  readonly content: string
  readonly comments?: string
  readonly drawing?: string
}

export interface WorkbookParts {
  readonly strings?: readonly string[]
  /** Number formats of the cell styles 0, 1, ... */
  readonly formats?: readonly string[]
  readonly properties?: string
}

const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} ${main}>${content}</${root}>`

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`,
  )
  const cells = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`)
  return `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs>`
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** The files of a small workbook as Excel lays them out. */
export function xlsxEntries(sheets: readonly MadeSheet[], parts: WorkbookParts = {}): ZipEntry[] {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 7}" ${state === undefined ? '' : `state="${state}"`} xmlns:r="${office}" r:id="r${at}"/>`,
  )
  const targets = sheets.map((_, at) => [`${office}/worksheet`, `worksheets/s${at}.xml`] as const)
  return [
    {
      name: '_rels/.rels',
      content: relationshipsPart([[`${office}/officeDocument`, 'xl/workbook.xml']]),
    },
    {
      name: 'xl/workbook.xml',
      content: xml('workbook', `${parts.properties ?? ''}<sheets>${list.join('')}</sheets>`),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationshipsPart([
        ...targets,
        [`${office}/sharedStrings`, 'sharedStrings.xml'],
        [`${office}/styles`, '/xl/styles.xml'],
      ]),
    },
    {
      name: 'xl/sharedStrings.xml',
      content: xml('sst', (parts.strings ?? []).map((each) => `<si>${each}</si>`).join('')),
    },
    { name: 'xl/styles.xml', content: xml('styleSheet', styles(parts.formats ?? ['General'])) },
    ...sheets.flatMap((sheet, at) => sheetEntries(sheet, at)),
  ]
}

function sheetEntries({ content, comments, drawing }: MadeSheet, at: number): ZipEntry[] {
  const inner =
    content.startsWith('<row') || content === '' ? `<sheetData>${content}</sheetData>` : content
  const beside = [
    ...(comments === undefined ? [] : [[`${office}/comments`, `../c${at}.xml`] as const]),
    ...(drawing === undefined ? [] : [[`${office}/drawing`, `../d${at}.xml`] as const]),
  ]
  return [
    { name: `xl/worksheets/s${at}.xml`, content: xml('worksheet', inner) },
    { name: `xl/worksheets/_rels/s${at}.xml.rels`, content: relationshipsPart(beside) },
    {
      name: `xl/c${at}.xml`,
      content: xml('comments', `<commentList>${comments ?? ''}</commentList>`),
    },
    { name: `xl/d${at}.xml`, content: xml('wsDr', drawing ?? '') },
  ]
}

export const makeXlsx = (sheets: readonly MadeSheet[], parts: WorkbookParts = {}): Uint8Array =>
  makeZip(xlsxEntries(sheets, parts))

/** A cell: words as an inline string, a number as such; '' for none. */
export function cellAt(place: string, value: string | number, style = 0): string {
  if (value === '') return ''
  return typeof value === 'number'
    ? `<c r="${place}" s="${style}"><v>${value}</v></c>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

/** Rows from the given one down, cells from column A; '' leaves a cell out. */
export const rowsFrom = (first: number, rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((cells, at) =>
      rowAt(
        first + at,
        cells
          .map((value, column) => cellAt(`${String.fromCharCode(65 + column)}${first + at}`, value))
          .join(''),
      ),
    )
    .join('')

export const rowAt = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}" ${attributes}>${cells}</row>`

export async function readSheets(
  sheets: readonly MadeSheet[],
  parts: WorkbookParts = {},
): Promise<ReadDocument> {
  const document = await readFile({ name: 'план', bytes: makeXlsx(sheets, parts) })
  if ('code' in document) throw new Error(`refused: ${document.code}`)
  return document
}

/** Paragraphs as their text, tables as rows of [text, column, columnSpan, rowSpan] where a cell is merged, else its text. */
export const gridsOf = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.table.rows.map(({ cells }) =>
          cells.map(({ text, column, columnSpan, rowSpan }) =>
            columnSpan === 1 && rowSpan === 1 ? text : [text, column, columnSpan, rowSpan],
          ),
        ),
  )
