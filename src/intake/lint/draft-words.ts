import { type CellKey, cellKeys, type Draft, type DraftMeasure } from '../../core/draft/draft.ts'

/** The words of one cell as printed: runs of letters and digits, so that "B1" is one. */
export interface WordsOfCell {
  readonly measure: DraftMeasure
  readonly cell: CellKey
  readonly words: readonly string[]
}

/** The words of a draft's cells. */
export interface DraftWords {
  readonly cells: readonly WordsOfCell[]
  /** How often each word is met as printed, and in small letters. */
  readonly printed: ReadonlyMap<string, number>
  readonly counts: ReadonlyMap<string, number>
}

const known = new WeakMap<Draft, DraftWords>()

/** Taken apart once for all rules. */
export function draftWords(draft: Draft): DraftWords {
  const before = known.get(draft)
  if (before !== undefined) return before
  const cells = draft.measures.flatMap((measure) => wordsOfCells(measure))
  const printed = new Map<string, number>()
  for (const { words } of cells)
    for (const word of words) printed.set(word, (printed.get(word) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [word, times] of printed) {
    const lower = word.toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + times)
  }
  const made = { cells, printed, counts }
  known.set(draft, made)
  return made
}

const ofMeasure = new WeakMap<DraftMeasure, readonly WordsOfCell[]>()

/** A mend changes one measure; the words of the others are taken apart already. */
function wordsOfCells(measure: DraftMeasure): readonly WordsOfCell[] {
  const before = ofMeasure.get(measure)
  if (before !== undefined) return before
  const made = cellKeys
    .filter((cell) => measure.text[cell] !== '')
    .map((cell) => ({ measure, cell, words: wordsIn(measure.text[cell]) }))
  ofMeasure.set(measure, made)
  return made
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
