import type { ReadDocument } from '../document.ts'
import { foldText } from './fold-text.ts'
import { type Grid, gridOf } from './grid.ts'

/** A document as its tables and the words around them, folded, in order. */
export type Part =
  | { readonly kind: 'paragraph'; readonly text: string; readonly headingLevel: number | null }
  /** `number`: the order of the table in the document, from 1. */
  | {
      readonly kind: 'table'
      readonly grid: Grid
      readonly number: number
      readonly sheet?: string
    }

export type Paragraph = Extract<Part, { kind: 'paragraph' }>
export type Table = Extract<Part, { kind: 'table' }>

/** Paragraphs without words are left out; a table keeps its number even when it is empty. */
export function outlineOf(document: ReadDocument): Part[] {
  const parts: Part[] = []
  let number = 0
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      number += 1
      const { sheet } = block.table
      const named = sheet === undefined ? {} : { sheet }
      parts.push({ kind: 'table', grid: gridOf(block.table), number, ...named })
      continue
    }
    const text = foldText(block.text)
    if (text !== '') parts.push({ kind: 'paragraph', text, headingLevel: block.headingLevel })
  }
  return parts
}
