import type { ProposedMend } from '../../core/base/finding.ts'
import type { CellKey, DraftMeasure } from '../../core/draft/draft.ts'

/** The words of a cell that lists things, without the last mention of one of them and the sign that parted it. */
export function mendingItem(
  measure: DraftMeasure,
  cell: CellKey,
  item: string,
): { mend?: ProposedMend } {
  // Items and the signs between them take turns.
  const parts = measure.text[cell].split(/([,;\n]\s*)/)
  const at = parts.findLastIndex((part, index) => index % 2 === 0 && part.trim() === item)
  if (at === -1) return {}
  const kept = at === 0 ? parts.slice(2) : parts.toSpliced(at - 1, 2)
  return { mend: { kind: 'words', position: measure.position, cell, words: kept.join('').trim() } }
}

/** The same words with their pieces in the order of their times; a piece is a line, or stands between semicolons. */
export function mendingOrder(
  { position, text, deadline: { phases } }: DraftMeasure,
  cell: CellKey,
): { mend?: ProposedMend } {
  const [, sign] = /(\n|;\s*)/.exec(text[cell]) ?? []
  const pieces = sign === undefined ? [] : text[cell].split(sign.trim() === '' ? '\n' : /;\s*/)
  if (sign === undefined || pieces.length !== phases.length) return {}
  const inOrder = pieces
    .map((piece, index) => ({ piece, to: phases[index]?.to ?? '' }))
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    .map(({ piece }) => piece)
  return { mend: { kind: 'words', position, cell, words: inOrder.join(sign) } }
}
