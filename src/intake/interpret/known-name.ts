import type { RegisteredInstitution } from '../register.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, says } from '../words/phrase-pattern.ts'
import { stemKey } from './institution-index.ts'
import { goesOnInFields } from './name-goes-on.ts'
import { type NamesCell as Cell, clauseEnd, parts, printedBetween } from './names-cell.ts'

/** A name of the register in a cell. */
export interface KnownName {
  readonly institution: RegisteredInstitution
  /** The token after the last of the name. */
  readonly end: number
  readonly doubtful: boolean
}

/** How many names run together without a sign are looked through to see that the first may end. */
const mostRunTogether = 4

/** The longest known name from a token on that ends where a name may end. */
export function nameAt(cell: Cell, position: number, depth = 0): KnownName | null {
  const token = cell.tokens[position]
  if (token?.kind !== 'word' || token.key === '') return null
  for (const match of matchesAt(cell, position).reverse()) {
    const end = goesOnInFields(cell, position, match.end) ? null : endOfName(cell, match, depth)
    if (end !== null) return end
  }
  return null
}

/** No name has more words. */
const longestName = 30

/** Every known name that begins at a token, the shortest first. */
function matchesAt(cell: Cell, position: number): KnownName[] {
  const { keys, from } = asMinistry(cell, position) ?? { keys: [], from: position }
  const matches: KnownName[] = []
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
function endOfName(cell: Cell, match: KnownName, depth: number): KnownName | null {
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
function afterDash(cell: Cell, match: KnownName, depth: number): KnownName {
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
