import type { RegisteredInstitution } from '../register.ts'
import type { LanguageWords } from '../words/language-words.ts'
import type { InstitutionIndex } from './institution-index.ts'
import { nameAt } from './known-name.ts'
import { beginsAnother, closesList } from './name-begins.ts'
import { goesOnBehindComma, isItsPart } from './name-goes-on.ts'
import { type NameToken, nameTokens } from './name-tokens.ts'
import { type NamesCell, parts, printedBetween } from './names-cell.ts'

/** A name in a cell: an institution of the register, or words that it does not know. */
export interface PrintedName {
  readonly printed: string
  readonly institution: RegisteredInstitution | null
  /** Letters of another alphabet, or a part that the register does not know, had to be looked past. */
  readonly doubtful: boolean
}

interface Span {
  readonly from: number
  readonly end: number
  readonly institution: RegisteredInstitution | null
  readonly doubtful: boolean
}

/**
 * Cuts a cell into names, the longest known name first at each place where one may begin. Unknown words
 * in brackets only explain the name before them.
 */
export function readNames(
  text: string,
  words: LanguageWords,
  index: InstitutionIndex,
): PrintedName[] {
  const tokens = nameTokens(text, words, index)
  const cell = { text, tokens, index, words }
  const spans: Span[] = []
  let position = 0
  while (position < tokens.length) {
    const last = spans.at(-1)
    const open = last?.institution === null && last.end === position ? last : null
    const next = nextSpan(cell, position, open)
    if (next !== null && next.from === open?.from) spans.pop()
    if (next !== null) spans.push(next)
    position = next?.end ?? position + 1
  }
  return spans.map(({ from, end, institution, doubtful }) => ({
    printed: printedBetween(cell, from, end),
    institution,
    doubtful,
  }))
}

/** The known name at a token, or the unknown one that goes on (`open`) or begins there; null for a sign. */
function nextSpan(cell: NamesCell, position: number, open: Span | null): Span | null {
  const token = cell.tokens[position]
  if (open === null || mayBegin(cell.tokens, position)) {
    const known = nameAt(cell, position)
    if (known && open && isItsPart(cell, open, position))
      return { ...known, from: open.from, doubtful: true }
    if (known) return { from: position, ...known }
  }
  if (open && goesOnBehindComma(cell, open, position))
    return { ...open, end: position + 1, doubtful: true }
  if (!token || parts(token.kind)) return null
  const listed = closesList(cell, open, position)
  if (open && !listed && !beginsAnother(cell, open, position)) return { ...open, end: position + 1 }
  if (token.kind !== 'word' || token.bracketed) return null
  return { from: position, end: position + 1, institution: null, doubtful: listed }
}

/** A name may begin after any sign, a line's end, "и" or a dash; between words only after a known name. */
const mayBegin = (tokens: readonly NameToken[], position: number): boolean =>
  position === 0 || tokens[position - 1]?.kind !== 'word'
