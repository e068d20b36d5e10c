import type { ProposedMend } from '../../core/base/finding.ts'
import type { CellKey, DraftMeasure } from '../../core/draft/draft.ts'

/** The words of a cell with each of the given words written as it is meant, wherever it stands whole. */
export function mendingWords(
  measure: DraftMeasure,
  cell: CellKey,
  meant: ReadonlyMap<string, string>,
): ProposedMend {
  const words = measure.text[cell].replace(
    /[\p{L}\p{M}\p{N}]+/gu,
    (word) => meant.get(word) ?? word,
  )
  return { kind: 'words', position: measure.position, cell, words }
}

/** The words of a cell with one name in place of another, however its words are spaced. */
export function mendingName(
  measure: DraftMeasure,
  cell: CellKey,
  printed: string,
  meant: string,
): ProposedMend | undefined {
  const text = measure.text[cell]
  const spaced = printed.split(/\s+/u).map(escaped).join('\\s+')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, 'u')
  if (printed === '' || !whole.test(text)) return undefined
  const words = text.replace(whole, () => meant)
  return { kind: 'words', position: measure.position, cell, words }
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
