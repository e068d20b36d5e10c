import type { Language } from '../../core/base/language.ts'
import type { Cell, Heading, Paragraph, Row } from './document.ts'
import type { Printed } from './printed.ts'

export const heading = (words: Printed, level: Heading['level'] = 1): Heading => ({
  ...{ kind: 'heading', level, words },
})

export const paragraph = (
  words: Printed,
  { style = 'text', keepNext = false }: Partial<Pick<Paragraph, 'style' | 'keepNext'>> = {},
): Paragraph => ({ kind: 'paragraph', words, style, keepNext })

/** A paragraph in the document's own language. */
export const say = (text: string, language: Language): Paragraph => paragraph({ text, language })

export const bodyRow = (cells: readonly Cell[], keepNext = false): Row => ({
  ...{ kind: 'body', cells, keepNext },
})

export const totalRow = (cells: readonly Cell[]): Row => ({ kind: 'total', cells })

/** A row of one cell over all columns. */
export const sectionRow = (words: Printed, columns: number): Row => ({
  kind: 'section',
  cells: [{ words, columns }],
})
