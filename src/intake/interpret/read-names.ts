import type { RegisteredInstitution } from '../register.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, says, saysOnly } from '../words/phrase-pattern.ts'
import { type InstitutionIndex, stemKey } from './institution-index.ts'
import { type NameToken, nameTokens } from './name-tokens.ts'

/** A name in a cell: an institution of the register, or words that it does not know. */
export interface PrintedName {
  readonly printed: string
  readonly institution: RegisteredInstitution | null
  /** Letters of another alphabet, or a part that the register does not know, had to be looked past. */
  readonly doubtful: boolean
}

interface Match {
  readonly institution: RegisteredInstitution
  /** The token after the last of the name. */
  readonly end: number
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
function nextSpan(cell: Cell, position: number, open: Span | null): Span | null {
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

interface Cell {
  readonly text: string
  readonly tokens: readonly NameToken[]
  readonly index: InstitutionIndex
  readonly words: LanguageWords
}

const parts = (kind: NameToken['kind'] | undefined): boolean =>
  kind === 'separator' || kind === 'open' || kind === 'close'

/** A name may begin after any sign, a line's end, "и" or a dash; between words only after a known name. */
const mayBegin = (tokens: readonly NameToken[], position: number): boolean =>
  position === 0 || tokens[position - 1]?.kind !== 'word'

/**
 * A noun like "агенция" or an abbreviation begins another unknown name at the start of a line, behind a
 * closing quote, or behind "и" where it is written with a capital. So does any word with a capital on a
 * new line, unless the line before ends in the middle of a name.
 */
function beginsAnother(cell: Cell, open: Span, position: number): boolean {
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
function closesList(cell: Cell, open: Span | null, position: number): boolean {
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
const isAbbreviation = ({ text, tokens }: Cell, open: Span, position: number): boolean =>
  open.from === position - 2 &&
  /^\p{Lu}{2,}$/u.test(text.slice(tokens[open.from]?.start, tokens[open.from]?.end))

/** Neither a lone noun like "дирекция" nor a preposition or "и" at the end. */
const endsName = (line: string, words: LanguageWords): boolean =>
  !saysOnly(line, words.institution) &&
  !saysOnly(line, words.partOf) &&
  [words.preposition, words.and, words.unfinished].every((each) => phraseAtEnd(line, each) === '')

/** "Ministry of Labour, employment and social affairs": in small letters, with "and" before the last. */
function goesOnBehindComma({ text, tokens, words }: Cell, open: Span, position: number): boolean {
  const [token, next] = [tokens[position], tokens[position + 1]]
  if (token?.kind !== 'separator' || text[token.start] !== ',' || !next?.lower) return false
  const name = text.slice(tokens[open.from]?.start ?? 0, token.start)
  if (phraseAtStart(name, words.institution) === '') return false
  const rest = tokens.slice(position + 1, position + longestEnumeration)
  const end = rest.findIndex(({ kind }) => kind === 'break' || kind === 'open' || kind === 'and')
  return end > 0 && rest[end]?.kind === 'and' && rest[end + 1]?.lower === true
}

const longestEnumeration = 12

/** "Дирекция „Труд“ – МТСП": a part that the register does not know, before the institution that it is of. */
function isItsPart({ text, tokens, words }: Cell, open: Span, position: number): boolean {
  if (tokens[position - 1]?.kind !== 'dash') return false
  return phraseAtStart(text.slice(tokens[open.from]?.start ?? 0), words.partOf) !== ''
}

/** How many names run together without a sign are looked through to see that the first may end. */
const mostRunTogether = 4

/** The longest known name from a token on that ends where a name may end. */
function nameAt(cell: Cell, position: number, depth = 0): Match | null {
  const token = cell.tokens[position]
  if (token?.kind !== 'word' || token.key === '') return null
  for (const match of matchesAt(cell, position).reverse()) {
    const end = endOfName(cell, match, depth)
    if (end !== null) return end
  }
  return null
}

/** No name has more words. */
const longestName = 30

/** Every known name that begins at a token, the shortest first. */
function matchesAt(cell: Cell, position: number): Match[] {
  const { keys, from } = asMinistry(cell, position) ?? { keys: [], from: position }
  const matches: Match[] = []
  let stems = stemKey(keys.join(' '))
  let doubtful = false
  for (const [offset, token] of cell.tokens.slice(from, from + longestName).entries()) {
    if (token.kind === 'open' || token.kind === 'close') break
    if (token.key === '') continue
    keys.push(token.key)
    stems = `${stems} ${stemKey(token.key)}`.trim()
    if (stems !== '' && !cell.index.begins(stems)) break
    doubtful ||= token.lookAlike
    // No name ends with "и" or a dash, though stems would find it.
    if (token.kind !== 'word') continue
    const institution = cell.index.findKey(keys.join(' '))
    if (institution) matches.push({ institution, end: from + offset + 1, doubtful })
  }
  return matches
}

/** "Министърът на ..." is read as his or her ministry. */
function asMinistry(
  { text, tokens, words }: Cell,
  position: number,
): { keys: string[]; from: number } | null {
  const token = tokens[position]
  if (!token || token.key === '' || !ministers(words).has(token.key)) return null
  const said = phraseAtStart(text.slice(token.start, token.start + longestTitle), words.minister)
  if (said === '') return null
  const from = tokens.findIndex((each) => each.start >= token.start + said.length)
  return from < 0 ? null : { keys: words.ministry.split(' '), from }
}

const longestTitle = 60

const ministers = perLanguage(
  (words) => new Set(words.minister.map((phrase) => phrase.split(' ')[0] ?? '')),
)

/** The match with what belongs to it after its name; null when the name goes on in unknown words. */
function endOfName(cell: Cell, match: Match, depth: number): Match | null {
  if (depth > mostRunTogether) return match
  const next = cell.tokens[match.end]
  if (!next || parts(next.kind) || next.kind === 'break' || next.kind === 'and') return match
  if (next.kind === 'dash') return afterDash(cell, match, depth)
  if (nameAt(cell, match.end, depth + 1)) return match
  // "РЗИ на съответната област": the known institution, told more closely.
  const rest = printedBetween(cell, match.end, clauseEnd(cell, match.end))
  return phraseAtStart(rest, cell.words.preposition) === ''
    ? null
    : { ...match, end: clauseEnd(cell, match.end) }
}

/**
 * "ГДГП-МВР" and "МВР – ГДГП" are the directorate; "ДЕСМС-координираща роля" is a role; after any other
 * dash another name or a closer word follows.
 */
function afterDash(cell: Cell, match: Match, depth: number): Match {
  const second = nameAt(cell, match.end + 1, depth + 1)
  if (second) {
    if (match.institution.parent === second.institution.shortName)
      return { ...match, end: second.end, doubtful: match.doubtful || second.doubtful }
    if (second.institution.parent === match.institution.shortName) return second
    return match
  }
  const end = clauseEnd(cell, match.end + 1)
  const rest = printedBetween(cell, match.end + 1, end)
  const part = phraseAtStart(rest, cell.words.partOf) !== ''
  if (!part && (says(rest, cell.words.role) || /^\p{Ll}/u.test(rest))) return { ...match, end }
  const place = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(rest)
  return part || place ? { ...match, end, doubtful: true } : match
}

/** The end of a clause: the next sign, the end of a line, or "и". */
function clauseEnd({ tokens }: Cell, from: number): number {
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

function printedBetween({ text, tokens }: Cell, from: number, end: number): string {
  const [first, last] = [tokens[from], tokens[end - 1]]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ').trim() : ''
}
