/** One part of a number format: which numbers it is for, and its pieces in order. */
export interface CodeSection {
  /** "[>=1000]"; null where the place among the sections decides. */
  readonly condition: { readonly sign: string; readonly than: number } | null
  readonly pieces: readonly CodePiece[]
  /** The language of month names ("bg", from [$-402]); null when the format leaves it to the program. */
  readonly language: string | null
}

/**
 * `literal`: characters shown as they are. `digits`: a run of 0 # ? with its signs. `date`: a run of one letter of
 * a date or time, or am/pm. `elapsed`: [h], [mm], [ss].
 */
export interface CodePiece {
  readonly kind:
    | 'literal'
    | 'digits'
    | 'date'
    | 'elapsed'
    | 'general'
    | 'text'
    | 'percent'
    | 'exponent'
  readonly text: string
}

/**
 * Takes a number format apart (ECMA-376 part 1, 18.8.31): sections between semicolons, quoted words, escaped
 * characters, what is in brackets. Colours, spacing (_x) and filling (*x) show nothing to read.
 */
export function readNumberCode(code: string): readonly CodeSection[] {
  const known = parsed.get(code)
  if (known !== undefined) return known
  const sections = splitSections(code.slice(0, longestCode)).map(sectionOf)
  if (parsed.size > 5_000) parsed.clear()
  parsed.set(code, sections)
  return sections
}

const longestCode = 300
const parsed = new Map<string, readonly CodeSection[]>()

const token =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|General|AM\/PM|A\/P|[Ee][+-](?=[0#?])|[0#?][0#?,. ]*(?:\/\s*[0#?\d]+)?|\.[0#?]+|([ymdhsYMDHS])\4*|[@%]|./giu

const sectionSplit = /"[^"]*"?|\\.|\[[^\]]*\]|_.|\*.|;|[^;"\\[_*]+|./gu

function splitSections(code: string): string[] {
  const sections = ['']
  for (const [piece] of code.matchAll(sectionSplit)) {
    if (piece === ';') sections.push('')
    else sections[sections.length - 1] += piece
  }
  return sections
}

function sectionOf(code: string): CodeSection {
  let condition: CodeSection['condition'] = null
  let language: string | null = null
  const pieces: CodePiece[] = []
  for (const match of code.matchAll(token)) {
    const [all, quoted, escaped, bracket, dateLetter] = match
    if (bracket !== undefined) {
      condition = conditionIn(bracket) ?? condition
      language = languageIn(bracket) ?? language
      pieces.push(...bracketPieces(bracket))
    } else if (quoted !== undefined || escaped !== undefined)
      pieces.push({ kind: 'literal', text: quoted ?? escaped ?? '' })
    else if (/^[_*]./su.test(all)) {
      if (all.startsWith('_')) pieces.push({ kind: 'literal', text: ' ' })
    } else pieces.push({ kind: kindOf(all, dateLetter), text: all })
  }
  return { condition, pieces, language }
}

function kindOf(text: string, dateLetter: string | undefined): CodePiece['kind'] {
  if (dateLetter !== undefined || /^A(M\/PM|\/P)$/i.test(text)) return 'date'
  if (/^general$/i.test(text)) return 'general'
  if (/^[eE][+-]$/.test(text)) return 'exponent'
  if (/^[.]?[0#?]/.test(text)) return 'digits'
  if (text === '@') return 'text'
  return text === '%' ? 'percent' : 'literal'
}

/** [$€-2] and [$лв.-402] show a currency, [h] hours beyond a day; [Red] shows nothing. */
function bracketPieces(bracket: string): CodePiece[] {
  if (/^(h+|m+|s+)$/i.test(bracket)) return [{ kind: 'elapsed', text: bracket.toLowerCase() }]
  const currency = /^\$([^-]*)/.exec(bracket)?.[1] ?? ''
  return currency === '' ? [] : [{ kind: 'literal', text: currency }]
}

function conditionIn(bracket: string): CodeSection['condition'] {
  const { sign, than } =
    /^(?<sign>[<>]=?|=|<>)\s*(?<than>-?\d+(\.\d+)?)$/.exec(bracket)?.groups ?? {}
  return sign === undefined ? null : { sign, than: Number(than) }
}

/** Windows' numbers of languages (MS-LCID); of those not here, names of months are written as numbers. */
const languages: Readonly<Record<number, string>> = {
  2: 'bg',
  5: 'cs',
  6: 'da',
  7: 'de',
  8: 'el',
  9: 'en',
  10: 'es',
  11: 'fi',
  12: 'fr',
  14: 'hu',
  16: 'it',
  19: 'nl',
  21: 'pl',
  22: 'pt',
  24: 'ro',
  25: 'ru',
  26: 'hr',
  27: 'sk',
  28: 'sq',
  29: 'sv',
  31: 'tr',
  34: 'uk',
  36: 'sl',
  37: 'et',
  38: 'lv',
  39: 'lt',
  47: 'mk',
}

/** Serbian and Croatian share a primary number; these are the Cyrillic ones (0C1A, 281A, 301A, 1C1A, 201A). */
const serbianInCyrillic: ReadonlySet<number> = new Set([0x0c1a, 0x281a, 0x301a, 0x1c1a, 0x201a])

function languageIn(bracket: string): string | null {
  const { hex, name } =
    /^\$[^-]*-(?:(?<name>[a-z]{2})(?:-[A-Z]{2})?\b|(?<hex>[0-9A-F]{1,8}))/i.exec(bracket)?.groups ??
    {}
  if (hex === undefined || !/^[0-9A-F]+$/i.test(hex))
    return name === undefined ? null : name.toLowerCase()
  const number = Number.parseInt(hex, 16) & 0xffff
  return serbianInCyrillic.has(number) ? 'sr' : (languages[number & 0x3ff] ?? null)
}
