import { assertPlainOpenDocument } from '../../package/plain-open-document.ts'
import { refused } from '../../package/refusals.ts'
import { readPlainXml } from '../../package/xml-events.ts'
import type { GuardedZip } from '../../package/zip-guard.ts'
import type { Workbook } from '../sheet.ts'
import { sheetsBuilder } from './sheets.ts'

/**
 * Reads an OpenDocument spreadsheet (ISO/IEC 26300, OpenDocument 1.3 part 3). Formulas are not computed: the
 * values that the program kept are read.
 *
 * @param keepsStored whether each cell is wanted as the file keeps it, too
 * @throws {Refused} as the guard of the zip does, on a password, on macros, and on more cells than any plan has.
 */
export async function readOdsWorkbook(zip: GuardedZip, keepsStored = false): Promise<Workbook> {
  await assertPlainOpenDocument(zip)
  const chunks = zip.read('content.xml')
  if (chunks === null) throw refused('damaged-file')
  return readOdsContent(chunks, keepsStored)
}

/** @param chunks the content of a packed spreadsheet, or a flat one (.fods) as a whole. */
export async function readOdsContent(
  chunks: AsyncIterable<Uint8Array>,
  keepsStored = false,
): Promise<Workbook> {
  const sheets = sheetsBuilder(keepsStored)
  await readPlainXml(chunks, sheets)
  return { sheets: sheets.all() }
}
