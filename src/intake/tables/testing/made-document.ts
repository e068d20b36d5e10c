import type { Block, ReadCell, ReadDocument, ReadRow } from '../../document.ts'

/** A cell of a made table: its words, or its words with how far it reaches. */
type MadeCell = string | { readonly text: string; readonly across?: number; readonly down?: number }
export type MadeRow = readonly MadeCell[]

/** A table from rows of cells; a cell that reaches down leaves its place out of the rows below. */
export function table(...rows: readonly MadeRow[]): Block {
  const taken = new Set<string>()
  const read = rows.map((row, index): ReadRow => {
    let column = 0
    const cells = row.map((made): ReadCell => {
      const { text, across = 1, down = 1 } = typeof made === 'string' ? { text: made } : made
      while (taken.has(`${index} ${column}`)) column += 1
      const cell = { text, column, columnSpan: across, rowSpan: down }
      for (let below = index; below < index + down; below++)
        for (let over = column; over < column + across; over++) taken.add(`${below} ${over}`)
      column += across
      return cell
    })
    return { cells, header: false }
  })
  return { kind: 'table', table: { rows: read } }
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text, headingLevel: null })
export const heading = (text: string, headingLevel = 1): Block => ({
  kind: 'paragraph',
  text,
  headingLevel,
})

export const made = (...blocks: readonly Block[]): ReadDocument => ({ blocks, remarks: [] })
