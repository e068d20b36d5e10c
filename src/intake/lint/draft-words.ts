import { type CellKey, cellKeys, type Draft, type DraftMeasure } from '../../core/draft/draft.ts'

/** The words of one cell as printed: runs of letters and digits, so that "B1" is one. */
export interface WordsOfCell {
  readonly measure: DraftMeasure
  readonly cell: CellKey
  readonly words: readonly string[]
}

/** The words of a draft's cells, and how often each is met, in small letters. */
export interface DraftWords {
  readonly cells: readonly WordsOfCell[]
  readonly counts: ReadonlyMap<string, number>
}

const known = new WeakMap<Draft, DraftWords>()

/** Taken apart once for all rules. */
export function draftWords(draft: Draft): DraftWords {
  const before = known.get(draft)
  if (before !== undefined) return before
  const cells = draft.measures.flatMap((measure) =>
    cellKeys
      .filter((cell) => measure.text[cell] !== '')
      .map((cell) => ({ measure, cell, words: wordsIn(measure.text[cell]) })),
  )
  const counts = new Map<string, number>()
  for (const { words } of cells)
    for (const word of words) {
      const lower = word.toLowerCase()
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
    }
  const made = { cells, counts }
  known.set(draft, made)
  return made
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
