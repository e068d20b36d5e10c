import type { Part, Table } from './outline.ts'
import { beginsWithOne } from './spaced.ts'

/** The words above a table that say what it is. */
export interface Caption {
  /** The paragraphs between it and the table before, from the top down. */
  readonly between: readonly string[]
  /** The last heading above it, wherever: the name of a sheet, for instance. */
  readonly heading: string
}

export function captionsOf(parts: readonly Part[]): ReadonlyMap<Table, Caption> {
  const captions = new Map<Table, Caption>()
  let between: string[] = []
  let heading = ''
  for (const part of parts) {
    if (part.kind === 'table') {
      captions.set(part, { between, heading })
      between = []
      continue
    }
    between.push(part.text)
    if (part.headingLevel !== null) heading = part.text
  }
  return captions
}

/** "Table 4: Planned activities", "Annex № 3": what a table is called in the document, and no goal. */
export const isCaption = (text: string, words: readonly string[]): boolean =>
  beginsWithOne(text, words) &&
  /^\p{L}+\.?\s*(?:№|[Nn][or]\.?)?\s*(?:\d|[IVX]+\b|\p{Lu}(?!\p{L}))/u.test(text)
