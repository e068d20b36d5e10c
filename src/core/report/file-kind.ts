import type { InBothLanguages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import { entryNames, latin } from './zip-entry-names.ts'

/** Files that are taken as evidence, told by what is in them and never by their names. */
export const fileKinds = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain; charset=utf-8',
} as const
export type FileKind = keyof typeof fileKinds

/** 20 MB: a scanned act of a hundred pages. */
export const largestFile = 20 * 1024 * 1024

/** What a file is by its own bytes, or why it is not taken. */
export function fileKindOf(bytes: Uint8Array): FileKind | Refusal {
  if (bytes.length === 0) return emptyFile
  if (bytes.length > largestFile) return fileTooLarge
  // PDF 32000-1, 7.5.2: the header may stand anywhere in the first 1024 bytes for most readers.
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return kindOfPackage(bytes)
  return isPlainText(bytes) ? 'txt' : unknownKind
}

/**
 * The package of an office document, by its entries' names: they stand in the clear in every zip
 * (APPNOTE.TXT 4.3.7). It is kept and handed out as it came, so nothing in it is unpacked here.
 */
function kindOfPackage(bytes: Uint8Array): FileKind | Refusal {
  const names = entryNames(bytes)
  if (names.some((name) => /vbaproject\.bin$|\/basic\/|^basic\//i.test(name))) return hasMacros
  const has = (start: string) => names.some((name) => name.startsWith(start))
  if (names.includes('[Content_Types].xml')) {
    if (has('word/')) return 'docx'
    if (has('xl/')) return 'xlsx'
    if (has('ppt/')) return 'pptx'
  }
  const declared = latin(bytes.subarray(30, 140))
  for (const kind of ['odt', 'ods', 'odp'] as const)
    if (declared.startsWith(`mimetype${fileKinds[kind]}`)) return kind
  return unknownKind
}

/** The controls of ASCII but for the tab and the ends of lines. */
const control = /[^\P{Cc}\t\n\r\u0080-\u009f]/u

/** UTF-8 without controls, and no page or picture that a browser would run. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (control.test(text)) return false
    return !/^\s*<(!doctype|html|svg|\?xml|script)/i.test(text)
  } catch {
    return false
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const field = 'file'
const taken = 'PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG'
const refusal = (code: string, message: InBothLanguages): Refusal => ({ code, field, message })

const emptyFile = refusal('empty-file', {
  bg: 'Файлът е празен. Изберете друг.',
  en: 'The file is empty. Choose another one.',
})
const fileTooLarge = refusal('file-too-large', {
  bg: 'Файлът е по-голям от 20 MB. Намалете го или посочете връзка към него.',
  en: 'The file is larger than 20 MB. Make it smaller or give a link to it.',
})
const hasMacros = refusal('file-with-macros', {
  bg: 'Файлът съдържа макроси. Запишете го без тях и опитайте отново.',
  en: 'The file has macros in it. Save it without them and try again.',
})
const unknownKind = refusal('unknown-file-kind', {
  bg: `Файлът не е от вид, който се приема: ${taken} или обикновен текст.`,
  en: `The file is of no kind that is taken: ${taken} or plain text.`,
})
