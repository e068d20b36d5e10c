import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, says, saysOnly } from '../words/phrase-pattern.ts'
import { type NamesCell as Cell, clauseEnd } from './names-cell.ts'

/** An unknown name that may go on: the token it begins at. */
export interface OpenName {
  readonly from: number
}

/**
 * A noun like "агенция" or an abbreviation begins another unknown name at the start of a line, behind a
 * closing quote, or behind "и" where it is written with a capital. So does any word with a capital on a
 * new line, unless the line before ends in the middle of a name.
 */
export function beginsAnother(cell: Cell, open: OpenName, position: number): boolean {
  const { text, tokens, words } = cell
  const [before, token] = [tokens[position - 1], tokens[position]]
  if (!before || token?.kind !== 'word') return false
  if (token.lower) return before.kind === 'and' && isAbbreviation(cell, open, position)
  const printed = text.slice(token.start, token.end)
  const first = says(printed, words.institution) || /^\p{Lu}{2,}/u.test(printed)
  const quoted = /[“"”]$/u.test(text.slice(before.start, before.end))
  if (quoted && says(printed, words.institution)) return true
  if (before.kind === 'and' && (first || isAbbreviation(cell, open, position))) return true
  if (before.kind !== 'break') return false
  const line = text.slice(tokens[open.from]?.start ?? 0, before.start)
  return first || (/^\p{Lu}/u.test(printed) && endsName(line, words))
}

/**
 * The last of a list, by guess: "Cork, Clare and Galway County Council", "Общини Видин, Монтана и Кърджали", and
 * "Fire Service and Police Service", where both end with one noun.
 */
export function closesList(cell: Cell, open: OpenName | null, position: number): boolean {
  const { text, tokens, words } = cell
  const [token, and, before] = [tokens[position], tokens[position - 1], tokens[position - 2]]
  if (!open || !before || and?.kind !== 'and') return false
  if (token?.kind !== 'word' || token.lower) return false
  const end = clauseEnd(cell, position)
  const last = tokens[end - 1]
  if (!last) return false
  const noun = saysOnly(text.slice(last.start, last.end), words.institution)
  const one = open.from === position - 2
  if (noun && !one && end - 1 > position && before.key === last.key) return true
  const sign = tokens[open.from - 1]
  const behindComma = sign?.kind === 'separator' && text[sign.start] === ','
  return one && behindComma && !before.lower && (noun || end === position + 1)
}

/** What is open before "и" is nothing but an abbreviation. */
const isAbbreviation = ({ text, tokens }: Cell, open: OpenName, position: number): boolean =>
  open.from === position - 2 &&
  /^\p{Lu}{2,}$/u.test(text.slice(tokens[open.from]?.start, tokens[open.from]?.end))

/** Neither a lone noun like "дирекция" nor a preposition or "и" at the end. */
const endsName = (line: string, words: LanguageWords): boolean =>
  !saysOnly(line, words.institution) &&
  !saysOnly(line, words.partOf) &&
  [words.preposition, words.and, words.unfinished].every((each) => phraseAtEnd(line, each) === '')
