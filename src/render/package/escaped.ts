import { printable } from './printable.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The words as the text of an XML element (XML 1.0, clause 2.4). */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>]/g, (sign) => escapes[sign] ?? '')
