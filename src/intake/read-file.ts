import type { Refusal } from '../core/base/refusal.ts'
import { carriedPart } from './carried/carried-part.ts'
import type { ReadDocument } from './document.ts'
import { readDocx } from './docx/read-docx.ts'
import { openCompoundFile } from './package/compound-file.ts'
import { kindOfPackage } from './package/kind-of-package.ts'
import { assertNoMacros } from './package/no-macros.ts'
import { refusalIn } from './package/refusals.ts'
import { openGuardedZip } from './package/zip-guard.ts'
import { readOdsWorkbook } from './sheet/ods/workbook.ts'
import { blocksOfWorkbook } from './sheet/workbook-blocks.ts'
import { readXlsWorkbook, workbookStream } from './sheet/xls/workbook.ts'
import { readXlsxWorkbook } from './sheet/xlsx/workbook.ts'
import { readTabbedText } from './text/read-tabbed-text.ts'

/** A file as it was given: its bytes decide what it is, its name is only a hint for what to say. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Reads a file with the reader that its first bytes ask for. */
export async function readFile(file: GivenFile): Promise<ReadDocument | Refusal> {
  if (begins(file, 'PK')) return readOfficeZip(file.bytes)
  if (begins(file, '%PDF')) return refusals.pdf
  if (begins(file, compoundSignature)) return readCompoundFile(file.bytes)
  if (officeSignatures.some((signature) => begins(file, signature))) return readDocx(file.bytes)
  if (isWebPage(file)) return refusals.webPage
  return readTabbedText(file.bytes)
}

/** Whatever the name says: what an office file is stands in the zip. */
async function readOfficeZip(bytes: Uint8Array): Promise<ReadDocument | Refusal> {
  try {
    const zip = await openGuardedZip(bytes)
    await assertNoMacros(zip)
    const { kind, main, mediaType } = await kindOfPackage(zip)
    if (kind === 'workbook') {
      const workbook = blocksOfWorkbook(await readXlsxWorkbook(zip, main))
      return { ...workbook, carried: await carriedPart(zip, main) }
    }
    if (kind === 'open-document' && mediaType.includes('spreadsheet'))
      return blocksOfWorkbook(await readOdsWorkbook(zip))
  } catch (error) {
    return refusalIn(error)
  }
  return readDocx(bytes)
}

const compoundSignature = '\u00D0\u00CF\u0011\u00E0'

/** What Word and Excel wrote before 2007; a document with a password looks so as well. */
function readCompoundFile(
  bytes: Uint8Array,
): Promise<ReadDocument | Refusal> | ReadDocument | Refusal {
  try {
    const file = openCompoundFile(bytes)
    if (workbookStream(file) !== null) return blocksOfWorkbook(readXlsWorkbook(file))
  } catch (error) {
    return refusalIn(error)
  }
  return readDocx(bytes)
}

/** The Word reader tells what these are. */
const officeSignatures = ['{\\rtf']

const begins = ({ bytes }: GivenFile, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.charCodeAt(0))

/** A page that a browser saved, or one that calls itself .xls, as exports of databases do. */
const isWebPage = ({ bytes }: GivenFile): boolean =>
  /^[^\p{L}\p{N}]*<(?:!doctype html|html|head|table|meta)[\s>]/iu.test(
    new TextDecoder().decode(bytes.subarray(0, 500)),
  )

const refusals = {
  webPage: {
    code: 'web-page',
    message: {
      bg: 'Файлът е уеб страница. Отворете го с Word или LibreOffice, запишете го като .docx и го подайте отново.',
      en: 'The file is a web page. Open it in Word or LibreOffice, save it as .docx and send it again.',
    },
  },
  pdf: {
    code: 'pdf',
    message: {
      bg: 'Файлът е PDF, в който таблиците не се запазват. Подайте документа на Word (.docx), от който е направен.',
      en: 'The file is a PDF, which does not keep its tables. Send the Word document (.docx) that it was made from.',
    },
  },
} as const satisfies Readonly<Record<string, Refusal>>
