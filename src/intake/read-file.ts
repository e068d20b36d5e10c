import type { Refusal } from '../core/base/refusal.ts'
import { carriedPart } from './carried/carried-part.ts'
import type { ReadDocument } from './document.ts'
import { readDocx } from './docx/read-docx.ts'
import { readThroughOffice } from './office/read-through-office.ts'
import { openCompoundFile } from './package/compound-file.ts'
import { kindOfPackage } from './package/kind-of-package.ts'
import { assertNoMacros } from './package/no-macros.ts'
import { assertPlainOpenDocument } from './package/plain-open-document.ts'
import { refusalIn, refused } from './package/refusals.ts'
import { type GuardedZip, openGuardedZip } from './package/zip-guard.ts'
import { readOdsContent, readOdsWorkbook } from './sheet/ods/workbook.ts'
import type { Workbook } from './sheet/sheet.ts'
import { blocksOfWorkbook } from './sheet/workbook-blocks.ts'
import { readXlsWorkbook, workbookStream } from './sheet/xls/workbook.ts'
import { readXlsxWorkbook } from './sheet/xlsx/workbook.ts'
import { readXml2003Workbook } from './sheet/xml-2003/workbook.ts'
import { readTabbedText } from './text/read-tabbed-text.ts'
import { decodePage } from './web-page/decode-page.ts'
import { readWebPage } from './web-page/read-web-page.ts'

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
  if (begins(file, '{\\rtf')) return readThroughOffice(file.bytes, 'rtf')
  const flat = flatWorkbook(file)
  if (flat !== null) return readFlatWorkbook(file.bytes, flat)
  if (isWebPage(file)) return readWebPage(file.bytes)
  if (isWebArchive(file)) return refusals.webArchive
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
    if (kind === 'open-document') return await readOpenDocument(zip, mediaType, bytes)
  } catch (error) {
    return refusalIn(error)
  }
  return readDocx(bytes)
}

async function readOpenDocument(
  zip: GuardedZip,
  mediaType: string,
  bytes: Uint8Array,
): Promise<ReadDocument | Refusal> {
  await assertPlainOpenDocument(zip)
  if (!mediaType.includes('opendocument.text')) throw refused('not-a-word-document')
  return readThroughOffice(bytes, 'odt')
}

const compoundSignature = '\u00D0\u00CF\u0011\u00E0'

/** What Word and Excel wrote before 2007; a document with a password looks so as well. */
function readCompoundFile(
  bytes: Uint8Array,
): Promise<ReadDocument | Refusal> | ReadDocument | Refusal {
  try {
    const file = openCompoundFile(bytes)
    if (workbookStream(file) !== null) return blocksOfWorkbook(readXlsWorkbook(file))
    if (file.names.has('EncryptedPackage')) throw refused('encrypted-document')
    if (file.names.has('Macros')) throw refused('macro-enabled')
    const word = file.stream('WordDocument')
    if (word === null) throw refused('not-a-word-document')
    // MS-DOC 2.5.2 FibBase: the bit that says that the rest is encrypted.
    if (((word[11] ?? 0) & 1) === 1) throw refused('encrypted-document')
  } catch (error) {
    return refusalIn(error)
  }
  return readThroughOffice(bytes, 'doc')
}

const begins = ({ bytes }: GivenFile, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.charCodeAt(0))

type ReadContent = (chunks: AsyncIterable<Uint8Array>) => Promise<Workbook>

/** A spreadsheet that is no zip but all in one XML: of Excel 2003, or LibreOffice's .fods. */
function flatWorkbook(file: GivenFile): ReadContent | null {
  const start = beginningOf(file)
  if (!/^\W*<\?xml/.test(start)) return null
  if (/<(?:\w+:)?Workbook\b/.test(start) && start.includes('office:spreadsheet'))
    return readXml2003Workbook
  return start.includes('opendocument.spreadsheet"') ? readOdsContent : null
}

async function readFlatWorkbook(
  bytes: Uint8Array,
  read: ReadContent,
): Promise<ReadDocument | Refusal> {
  try {
    if (bytes.length > longestXml) throw refused('document-too-large')
    return blocksOfWorkbook(await read(inUtf8(bytes)))
  } catch (error) {
    return refusalIn(error)
  }
}

const longestXml = 60 * 1024 * 1024

/** Old databases write the XML in the code page of their country. */
async function* inUtf8(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(decodePage(bytes).text)
}

/** A page that a browser saved, or one that calls itself .xls, as exports of databases do. */
const isWebPage = (file: GivenFile): boolean =>
  /^[^\p{L}\p{N}<]*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|table|meta|style|title|div)[\s>]/iu.test(
    beginningOf(file),
  )

/** What Word and old browsers call a web archive: a message with the page as its first part. */
const isWebArchive = (file: GivenFile): boolean =>
  /^\W*(?:MIME-Version|From): [\s\S]*?\nContent-Type: (?:multipart|text\/html)/i.test(
    beginningOf(file),
  )

/** Without the zeros of UTF-16, so that any encoding shows the same tags. */
const beginningOf = ({ bytes }: GivenFile): string =>
  new TextDecoder().decode(bytes.subarray(0, 2_000)).replaceAll('\0', '')

const refusals = {
  webArchive: {
    code: 'web-archive',
    message: {
      bg: 'Файлът е уеб архив (.mht). Отворете го с Word или LibreOffice, запишете го като .docx и го подайте отново.',
      en: 'The file is a web archive (.mht). Open it in Word or LibreOffice, save it as .docx and send it again.',
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
