import { refused } from '../../package/refusals.ts'
import { partInRole, readRelationships } from '../../package/relationships.ts'
import { readPlainXml } from '../../package/xml-events.ts'
import type { GuardedZip } from '../../package/zip-guard.ts'
import { mostCells, type Sheet, type Workbook } from '../sheet.ts'
import { readDrawn, readNotes } from './beside-cells.ts'
import { readNumberFormats } from './number-formats.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readWorksheet, type WorkbookContext } from './worksheet.ts'

interface ListedSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly relationship: string
}

/**
 * Reads an Excel workbook: SpreadsheetML (ECMA-376, ISO/IEC 29500), strict or transitional, whichever program
 * wrote it. Formulas are not computed: the values that the program kept are read.
 *
 * @param main the part that plays the role of the package's main document.
 * @param keepsStored whether each cell is wanted as the file keeps it, too.
 * @throws {Refused} as the guard of the zip does, and on more cells than any plan has.
 */
export async function readXlsxWorkbook(
  zip: GuardedZip,
  main: string,
  keepsStored = false,
): Promise<Workbook> {
  if (main.toLowerCase().endsWith('.bin')) throw refused('binary-workbook')
  const relationships = await readRelationships(zip, main)
  const partOf = (role: string) => partInRole(relationships, role)
  const { listed, from1904 } = await readList(zip, main)
  const context: WorkbookContext = {
    strings: await readSharedStrings(
      zip,
      partOf('sharedStrings'),
      keepsStored ? (text) => text : undefined,
    ),
    formats: await readNumberFormats(zip, partOf('styles')),
    from1904,
    keepsStored,
  }
  const sheets: Sheet[] = []
  let cells = 0
  for (const { name, isHidden, relationship } of listed) {
    const target = relationships.find(({ id }) => id === relationship)
    if (target?.role !== 'worksheet') continue
    const sheet = await readSheet(zip, target.part, context)
    sheets.push({ ...sheet, name, isHidden })
    cells += sheet.rows.reduce((sum, row) => sum + row.cells.length, 0)
    if (cells > mostCells) throw refused('too-many-cells')
  }
  return { sheets }
}

async function readList(
  zip: GuardedZip,
  main: string,
): Promise<{ listed: ListedSheet[]; from1904: boolean }> {
  const listed: ListedSheet[] = []
  let from1904 = false
  const chunks = zip.read(main)
  if (chunks === null) throw refused('damaged-file')
  await readPlainXml(chunks, {
    open({ local, attributes }) {
      if (local === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      if (local !== 'sheet') return
      // r:id under whatever prefix; sheetId has another meaning.
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
      const isHidden = /hidden/i.test(attributes['state'] ?? '')
      listed.push({ name: attributes['name'] ?? '', isHidden, relationship: id })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return { listed, from1904 }
}

async function readSheet(
  zip: GuardedZip,
  part: string,
  context: WorkbookContext,
): Promise<Omit<Sheet, 'name' | 'isHidden'>> {
  const chunks = zip.read(part)
  if (chunks === null) throw refused('damaged-file')
  const cells = await readWorksheet(chunks, context)
  const relationships = await readRelationships(zip, part)
  const notes = partInRole(relationships, 'comments')
  const drawing = partInRole(relationships, 'drawing')
  return {
    ...cells,
    notes: notes === null ? [] : await readNotes(zip, notes),
    drawn: drawing === null ? [] : await readDrawn(zip, drawing),
  }
}
