import type { VNode } from 'preact'
import type { Language } from '../../core/base/language.ts'
import type { ChartWords } from '../chart/chart.tsx'
import type { GroupLook } from '../chart/counted-groups.ts'
import type { Printed } from './printed.ts'

/**
 * A document as it is told, whatever file it becomes: Word and PDF are both made of this, so that they
 * cannot tell different things.
 */
export interface LaidOut {
  readonly title: Printed
  readonly language: Language
  /** ISO 8601 instant; null for a document of no certain day. */
  readonly createdAt: string | null
  /** The body that it is a document of; left out where nobody has said so. */
  readonly creator?: string | null
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | Picture | Legend | Table

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly words: Printed
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly words: Printed
  /** `note` stands out, `item` is one of a list. */
  readonly style: 'text' | 'note' | 'item'
  /** On one page with what follows. */
  readonly keepNext: boolean
}

/** In pixels, of which 96 go into an inch. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** A chart, with the words that stand for it where it cannot be seen. */
export interface Picture {
  readonly kind: 'picture'
  readonly chart: VNode
  readonly size: PictureSize
  readonly words: ChartWords
  /** Of this picture alone in the document. */
  readonly id: number
  readonly keepNext: boolean
}

/** What the parts of a chart look like, each with its words beside it. */
export interface Legend {
  readonly kind: 'legend'
  readonly entries: readonly { readonly look: GroupLook; readonly words: Printed }[]
  /** Of the first entry's picture; the others follow. */
  readonly firstId: number
  readonly keepNext: boolean
}

/** One cell of a row; a cell that spans rows is left out of those below. */
export interface Cell {
  readonly words: Printed | readonly Printed[]
  /** Right-aligned, for numbers. */
  readonly figure?: boolean
  readonly columns?: number
  readonly rows?: number
}

/** `section` names what the rows below it belong to, `total` sums up those above. */
export interface Row {
  readonly kind: 'body' | 'section' | 'total'
  readonly cells: readonly Cell[]
  /** On one page with the row below. */
  readonly keepNext?: boolean
}

export interface Table {
  readonly kind: 'table'
  /** What it is, for who cannot see it. */
  readonly label: Printed
  /** The columns' widths in proportion. */
  readonly shares: readonly number[]
  /** How much of the page's width it takes, of 1. */
  readonly width: number
  /** With room to write in. */
  readonly roomy?: true
  /** Repeated on every page. */
  readonly header: readonly (readonly Cell[])[]
  readonly rows: readonly Row[]
}
