import type { LanguageWords } from '../words/language-words.ts'
import type { InstitutionIndex } from './institution-index.ts'
import type { NameToken } from './name-tokens.ts'

/** A cell of institutions, as its words and signs. */
export interface NamesCell {
  readonly text: string
  readonly tokens: readonly NameToken[]
  readonly index: InstitutionIndex
  readonly words: LanguageWords
}

export const parts = (kind: NameToken['kind'] | undefined): boolean =>
  kind === 'separator' || kind === 'open' || kind === 'close'

/** The end of a clause: the next sign, the end of a line, or "и". */
export function clauseEnd({ tokens }: NamesCell, from: number): number {
  const end = tokens.findIndex(
    (token, position) =>
      position >= from &&
      (parts(token.kind) || (token.kind === 'break' && !continues(tokens, position))),
  )
  return end === -1 ? tokens.length : end
}

/** A line that goes on in lower case was broken only by the width of the column. */
const continues = (tokens: readonly NameToken[], position: number): boolean =>
  tokens[position + 1]?.lower === true

export function printedBetween({ text, tokens }: NamesCell, from: number, end: number): string {
  const [first, last] = [tokens[from], tokens[end - 1]]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ').trim() : ''
}
