import type { Table } from './table.ts'

/** The table as RFC 4180 has it, in UTF-8 without a mark: a line of names, then the rows. */
export const csvOf = ({ columns, lines }: Table): Uint8Array =>
  new TextEncoder().encode([columns.map(({ name }) => name), ...lines].map(csvLine).join(''))

const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
