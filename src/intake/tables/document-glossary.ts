import type { GlossaryEntry } from '../../core/draft/draft.ts'
import {
  type GlossaryTable,
  type GlossaryWords,
  glossaryLine,
  glossaryTable,
  isGlossaryTitle,
} from './glossary.ts'
import type { Part } from './outline.ts'

export interface DocumentGlossary {
  readonly entries: readonly GlossaryEntry[]
  /** The paragraphs and tables it was read from. */
  readonly parts: ReadonlySet<Part>
  /** Words of its tables that are no entry. */
  readonly left: readonly string[]
}

/** The abbreviations that a document explains, in a table of two columns or line by line. */
export function documentGlossary(
  parts: readonly Part[],
  isPlanTable: (part: Part) => boolean,
  glossaryWords: GlossaryWords,
): DocumentGlossary {
  const entries: GlossaryEntry[] = []
  const used = new Set<Part>()
  const left: string[] = []
  let title = ''
  for (const part of parts) {
    const read = isPlanTable(part) ? undefined : readPart(part, title, glossaryWords)
    if (read !== undefined) {
      entries.push(...read.entries)
      left.push(...read.left)
      used.add(part)
    }
    if (part.kind === 'table') title = ''
    else if (read === undefined) title = isGlossaryTitle(part.text, glossaryWords) ? part.text : ''
  }
  return { entries, parts: used, left }
}

function readPart(
  part: Part,
  title: string,
  glossaryWords: GlossaryWords,
): GlossaryTable | undefined {
  if (part.kind === 'table') return glossaryTable(part.grid, title, glossaryWords)
  const entry = title === '' ? undefined : glossaryLine(part.text)
  return entry && { entries: [entry], left: [] }
}
