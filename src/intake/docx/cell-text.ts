import type { Block, ReadTable } from '../document.ts'

/** The text of a cell: its paragraphs on lines of their own, and a table in it row by row. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : linesOf(block.table)))
    .filter((text) => text !== '')
    .join('\n')

const linesOf = (table: ReadTable): string =>
  table.rows
    .map((row) => row.cells.map((cell) => cell.text).filter((text) => text !== ''))
    .filter((texts) => texts.length > 0)
    .map((texts) => texts.join('\t'))
    .join('\n')
