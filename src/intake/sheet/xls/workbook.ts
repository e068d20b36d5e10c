import type { CompoundFile } from '../../package/compound-file.ts'
import { refused } from '../../package/refusals.ts'
import type { Workbook } from '../sheet.ts'
import { readGlobals } from './globals.ts'
import { readSheetSubstream } from './sheet-substream.ts'

/** The stream that makes a compound file a workbook: of Excel 97 and after, of Excel 95. */
export const workbookStream = (file: CompoundFile): Uint8Array | null =>
  file.stream('Workbook') ?? file.stream('Book')

/**
 * Reads the old format of Excel (MS-XLS): the binary records of Excel 97 to 2003 and of Excel 95. Formulas are
 * not computed: the values that the program kept are read.
 *
 * @throws {Refused} on a password, macros, damage, and on more cells than any plan has.
 */
export function readXlsWorkbook(file: CompoundFile): Workbook {
  const stream = workbookStream(file)
  if (stream === null) throw refused('damaged-file')
  if (file.names.has('_VBA_PROJECT_CUR')) throw refused('macro-enabled')
  try {
    const globals = readGlobals(stream)
    return { sheets: globals.sheets.map((listed) => readSheetSubstream(stream, listed, globals)) }
  } catch (error) {
    // A number that points beyond its record.
    if (error instanceof RangeError) throw refused('damaged-file')
    throw error
  }
}
