import type { Refusal } from '../../core/base/refusal.ts'
import type { Block, ReadDocument, Remark } from '../document.ts'
import { decodeText } from './decode-text.ts'
import { groupIntoRows } from './group-rows.ts'
import { type Separator, splitSeparated } from './separated.ts'
import { separatorOf } from './separator.ts'
import { splitIntoCells, trimmedLines } from './tabbed-cells.ts'
import { captionAndTable, tablesFromRows } from './tables-from-rows.ts'

const limits = { bytes: 20 * 1024 * 1024, cells: 250_000, lines: 500_000 }

/**
 * Reads plain text with tables in it, of three kinds: each cell begins with a tab at the start of a line and
 * runs to the next such line, as when Word's table is saved as text; or tabs stand between the cells of
 * a line, as when it is copied from a spreadsheet; or semicolons, commas or bars do, as in a CSV file.
 */
export function readTabbedText(bytes: Uint8Array): ReadDocument | Refusal {
  if (bytes.length === 0) return refusals.empty
  if (bytes.length > limits.bytes) return refusals.tooLarge
  const { text: raw, isAssumed } = decodeText(bytes)
  if (raw.includes('\0')) return refusals.notText
  const text = raw.replace(/\r\n?/g, '\n')
  const separator = text.includes('\t') ? '\t' : separatorOf(text)
  const cells = count(text, separator ?? '\t')
  if (cells > limits.cells || count(text, '\n') > limits.lines) return refusals.tooLarge
  return { blocks: blocksOf(text, separator), remarks: isAssumed ? [assumedEncoding] : [] }
}

function blocksOf(text: string, separator: Separator | undefined): Block[] {
  const beginsCells = separator === '\t' && !hasTabsBetweenCells(text)
  if (separator === undefined || beginsCells) return tabbed(text)
  return separated(text.replace(/^sep=.\n/, ''), separator)
}

function count(text: string, character: string): number {
  let times = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) times += 1
  return times
}

/** Lines with a tab inside, counted against lines that only begin with one. */
function hasTabsBetweenCells(text: string): boolean {
  const lines = text.split('\n')
  const inside = lines.filter((line) => line.trim().includes('\t')).length
  const atStart = lines.filter((line) => line.startsWith('\t') && !line.trim().includes('\t'))
  return inside > atStart.length
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, headingLevel: null })

function tabbed(text: string): Block[] {
  const { paragraphs, cells } = splitIntoCells(text.split('\n'))
  return [...paragraphs.map(paragraph), ...tablesFromRows(groupIntoRows(cells))]
}

/** From the first to the last line with separators it is one table; a line without any is a row of one cell. */
function separated(text: string, separator: Separator): Block[] {
  const numbered = splitSeparated(text, separator)
    .map((row, index) => ({
      cells: row.map((cell) => trimmedLines(cell.split('\n')).join('\n')),
      sheetRow: index + 1,
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== '' && !isRule(cell)))
  const rows = numbered.map(({ cells }) => cells)
  const isRow = (row: readonly string[]) => row.length > 1
  const end = rows.findLastIndex(isRow) + 1
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const blocks = captionAndTable(rows.slice(0, end), width)
  const numbers = numbered.slice(0, end).map(({ sheetRow }) => sheetRow)
  return [
    ...(isSpreadsheet(separator) ? blocks.map((block) => withSheetRows(block, numbers)) : blocks),
    ...rows.slice(end).flat().map(paragraph),
  ]
}

/** Tabs and bars are of texts, which nobody opens so. */
const isSpreadsheet = (separator: Separator): boolean => separator === ';' || separator === ','

/** A spreadsheet opens the file with its rows counted so; the table has the last of them. */
function withSheetRows(block: Block, numbers: readonly number[]): Block {
  if (block.kind !== 'table') return block
  const { rows } = block.table
  const own = numbers.slice(-rows.length)
  return {
    ...block,
    table: {
      rows: rows.map((row, index) => ({ ...row, sheetRow: own[index] ?? index + 1 })),
    },
  }
}

/** "---" below the header of a table drawn with bars. */
const isRule = (cell: string): boolean => /^:?-{3,}:?$/.test(cell)

const refusals = {
  empty: {
    code: 'empty-file',
    message: { bg: 'Файлът е празен.', en: 'The file is empty.' },
  },
  tooLarge: {
    code: 'file-too-large',
    message: {
      bg: 'Текстовият файл е твърде голям (допустими са 20 MB, 250 000 клетки и 500 000 реда).',
      en: 'The text file is too large (20 MB, 250,000 cells and 500,000 lines are allowed).',
    },
  },
  notText: {
    code: 'not-text',
    message: {
      bg: 'Файлът не е нито документ, нито електронна таблица, нито обикновен текст. Изберете документа с плана (най-добре .docx или .xlsx).',
      en: 'The file is neither a document nor a spreadsheet nor plain text. Choose the document with the plan (best .docx or .xlsx).',
    },
  },
} as const satisfies Readonly<Record<string, Refusal>>

export const assumedEncoding: Remark = {
  rule: 'assumed-encoding',
  severity: 'warning',
  actual: 'windows-1251',
  message: {
    bg: 'Файлът не е в кодировка UTF-8 и е прочетен като Windows-1251; проверете дали буквите са верни.',
    en: 'The file is not in UTF-8 and was read as Windows-1251; check that the letters are right.',
  },
}
