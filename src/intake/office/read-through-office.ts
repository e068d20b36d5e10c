import type { Refusal } from '../../core/base/refusal.ts'
import type { ReadDocument, Remark } from '../document.ts'
import { readDocx } from '../docx/read-docx.ts'
import { type RefusalCode, refusalIn, refused } from '../package/refusals.ts'
import { type ConvertedKind, convertToDocx } from './convert-to-docx.ts'
import { findLibreOffice } from './find-libre-office.ts'

const withoutLibreOffice: Readonly<Record<ConvertedKind, RefusalCode>> = {
  doc: 'old-word-document',
  rtf: 'rich-text',
  odt: 'open-document-text',
}

/**
 * Reads what Word wrote before 2007, rich text and OpenDocument text: where LibreOffice is installed, it writes
 * the document anew as .docx, and that is read; else the document is refused with what to do.
 *
 * @param find where LibreOffice is; another one in tests.
 */
export async function readThroughOffice(
  bytes: Uint8Array,
  kind: ConvertedKind,
  find: () => Promise<string | null> = findLibreOffice,
): Promise<ReadDocument | Refusal> {
  try {
    const program = await find()
    if (program === null) throw refused(withoutLibreOffice[kind])
    const document = await readDocx(await convertToDocx(bytes, kind, program))
    if (!('blocks' in document)) return document
    return { blocks: document.blocks, remarks: [converted, ...document.remarks] }
  } catch (error) {
    return refusalIn(error)
  }
}

const converted: Remark = {
  rule: 'converted',
  severity: 'info',
  actual: 'LibreOffice',
  message: {
    bg: 'Документът не е .docx и е прочетен чрез LibreOffice; ако нещо липсва, запишете го като .docx и го подайте отново.',
    en: 'The document is no .docx and was read through LibreOffice; if something is missing, save it as .docx and send it again.',
  },
}
