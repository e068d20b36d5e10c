import { phraseAtEnd, phraseAtStart, says, saysOnly } from '../words/phrase-pattern.ts'
import type { OpenName } from './name-begins.ts'
import type { NameToken } from './name-tokens.ts'
import type { NamesCell as Cell } from './names-cell.ts'

/**
 * "Ministry of Labour, employment and social affairs", "Ministry for Agriculture, Fisheries and Animal Rights": one
 * ministry with several fields of work, with "and" before the last of them. A body of its own ends it.
 */
export function goesOnBehindComma(cell: Cell, open: OpenName, position: number): boolean {
  const { text, tokens, words } = cell
  const [token, next] = [tokens[position], tokens[position + 1]]
  if (token?.kind !== 'separator' || text[token.start] !== ',' || !next) return false
  const name = text.slice(tokens[open.from]?.start ?? 0, token.start)
  const noun = phraseAtStart(name, words.institution)
  const part = noun || phraseAtStart(name, words.partOf)
  if (part !== '' && isFieldOfWork(cell, position)) return true
  if (noun === '') return false
  const fields = fieldsBehind(cell, position)
  if (next.lower) return fields.length > 1 && fields.at(-1)?.[0]?.lower === true
  const of = saysOf(name.slice(noun.length), fields, cell)
  return of && fields.length > 1 && fields.every((field) => isField(cell, field))
}

/**
 * "Министерство на културата и туризма", "Ministry of Agriculture, Food and the Marine" where the register knows only the
 * beginning: whoever it is, it is not the one that the register knows.
 */
export function goesOnInFields(cell: Cell, from: number, end: number): boolean {
  const { text, tokens, words } = cell
  const [sign, next, last] = [tokens[end], tokens[end + 1], tokens[end - 1]]
  if (!sign || !last || next?.kind !== 'word' || !/^(?:and|separator)$/.test(sign.kind))
    return false
  if (sign.kind === 'separator' && text[sign.start] !== ',') return false
  const name = text.slice(tokens[from]?.start, last.end)
  const noun = phraseAtStart(name, words.institution)
  if (noun === '' || phraseAtStart(name.slice(noun.length), words.preposition) === '') return false
  if (isFieldOfWork(cell, end)) return true
  const fields = fieldsBehind(cell, end)
  const alike = fields.every((field) => fieldCase(field, words, text) === last.lower)
  return (
    fields.length > (sign.kind === 'and' ? 0 : 1) &&
    alike &&
    fields.every((field) => isField(cell, field))
  )
}

/** "Ministry of Labour" says it by a word, "Ministerul Mediului, Apelor și Pădurilor" by how each field ends. */
function saysOf(
  first: string,
  fields: readonly (readonly NameToken[])[],
  { text, words }: Cell,
): boolean {
  if (phraseAtStart(first, words.preposition) !== '') return true
  const others = fields.map((field) => text.slice(field[0]?.start, field.at(-1)?.end))
  return [first, ...others].every((said) =>
    words.genitiveEndings.some((ending) => said.endsWith(ending)),
  )
}

/** Whether a field is in small letters, its article left aside. */
function fieldCase(
  field: readonly NameToken[],
  { unfinished }: Cell['words'],
  text: string,
): boolean | undefined {
  return field.find(({ start, end }) => !saysOnly(text.slice(start, end), unfinished))?.lower
}

const longestEnumeration = 14

/** The words between the commas, and those behind the "and" that closes them; none where nothing closes them. */
function fieldsBehind({ text, tokens }: Cell, position: number): readonly (readonly NameToken[])[] {
  const fields: NameToken[][] = [[]]
  let closed = tokens[position]?.kind === 'and'
  for (const token of tokens.slice(position + 1, position + longestEnumeration)) {
    const comma = token.kind === 'separator' && text[token.start] === ','
    if (token.kind === 'word') fields.at(-1)?.push(token)
    else if (token.kind === 'and' && !closed) closed = fields.push([]) > 0
    else if (comma && !closed) fields.push([])
    else if (token.kind !== 'dash') break
  }
  return closed ? fields : []
}

/** No other body: no noun of one, no abbreviation, no name that the register knows. */
function isField({ text, index, words }: Cell, field: readonly NameToken[]): boolean {
  const [first, last] = [field[0], field.at(-1)]
  if (!first || !last || field.length > 5) return false
  const printed = text.slice(first.start, last.end)
  // "The Public Service" may be a field of work; a body is seldom called so beside one with its field.
  const article = field.length > 1 && saysOnly(text.slice(first.start, first.end), words.unfinished)
  const ends = !article && saysOnly(text.slice(last.start, last.end), words.institution)
  const another = phraseAtStart(printed, words.institution) !== '' || says(printed, words.bodies)
  const part = field.length > 1 && phraseAtEnd(printed, words.partOf) !== ''
  return (
    !ends && !part && !another && !/\p{Lu}{2,}/u.test(printed) && index.find(printed) === undefined
  )
}

/** "Ministry of Tourism, Sports", "Secția cultură, tineret și sport": behind the sign stands a field of work and nothing more. */
function isFieldOfWork({ text, tokens, words }: Cell, position: number): boolean {
  const behind = tokens.slice(position + 1)
  const end = behind.findIndex(({ kind }) => kind !== 'word')
  const [first, last] = [behind[0], behind.at(end < 0 ? -1 : end - 1)]
  if (tokens[position]?.kind !== 'separator' || !first || !last || end === 0) return false
  const printed = text.slice(first.start, last.end).replace(/^[„“"«]|[“”"»]$/gu, '')
  return saysOnly(printed, words.fieldsOfWork)
}

/**
 * "Дирекция „Труд“ – МТСП", "ИБЕИ – БАН": a part that the register does not know, before the institution that it
 * is of.
 */
export function isItsPart(
  { text, tokens, words }: Cell,
  open: OpenName,
  position: number,
): boolean {
  const [first, dash] = [tokens[open.from], tokens[position - 1]]
  if (dash?.kind !== 'dash' || !first) return false
  const part = text.slice(first.start, dash.start).trim()
  return phraseAtStart(part, words.partOf) !== '' || /^\p{Lu}{2,8}$/u.test(part)
}
