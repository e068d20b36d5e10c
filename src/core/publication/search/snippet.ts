import type { PlanLanguage } from '../../base/language.ts'
import type { SearchedMeasure, SearchedText } from './search-index.ts'
import { stemOf } from './stem.ts'
import { type WordAt, wordsAt } from './words.ts'

/** A piece of a text, marked where it is what somebody looked for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

export interface Snippet {
  readonly language: PlanLanguage
  readonly pieces: readonly Piece[]
}

/** In characters: what is read in a glance. */
const longest = 180

/**
 * Where in a measure it stands, in the language asked for if it stands there; null where it stands in no text
 * that a person reads, but only in a number.
 */
export function snippetOf(
  { texts }: SearchedMeasure,
  stems: ReadonlySet<string>,
  language: PlanLanguage,
): Snippet | null {
  const found = texts
    .map((each) => ({ ...each, marked: markedIn(each, stems) }))
    .filter(({ marked, text }) => marked.length > 0 && /\p{L}{3}/u.test(text))
    .toSorted(
      (a, b) =>
        Number(b.language === language) - Number(a.language === language) ||
        b.marked.length - a.marked.length ||
        b.weight - a.weight,
    )[0]
  return found === undefined
    ? null
    : { language: found.language, pieces: piecesOf(found.text, found.marked) }
}

/** A text as a whole, marked; without anything to mark it is one piece. */
export const markedText = (text: string, stems: ReadonlySet<string>): readonly Piece[] =>
  piecesOf(text, markedIn({ text }, stems), text.length)

const markedIn = ({ text }: Pick<SearchedText, 'text'>, stems: ReadonlySet<string>): WordAt[] =>
  wordsAt(text).filter(({ word }) => stems.has(stemOf(word)))

function piecesOf(text: string, marked: readonly WordAt[], most = longest): Piece[] {
  const first = marked[0]?.from ?? 0
  const start = text.length <= most || first < most / 2 ? 0 : wordStart(text, first - most / 4)
  const end = text.length - start <= most ? text.length : wordStart(text, start + most)
  const pieces: Piece[] = []
  const add = (piece: string, isMarked: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isMarked })
  }
  let at = start
  add(start > 0 ? '… ' : '', false)
  for (const { from, to } of marked) {
    if (from < start || to > end) continue
    add(text.slice(at, from), false)
    add(text.slice(from, to), true)
    at = to
  }
  add(end < text.length ? text.slice(at, end).trimEnd() : text.slice(at), false)
  add(end < text.length ? ' …' : '', false)
  return pieces
}

/** The last place before it at which a word begins. */
function wordStart(text: string, at: number): number {
  const before = text.slice(0, Math.round(at))
  return before.length - (/\S*$/u.exec(before)?.[0].length ?? 0)
}
