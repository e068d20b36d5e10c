import { type CodePiece, type CodeSection, readNumberCode } from './number-code.ts'
import { shownDate } from './shown-date.ts'
import { digitsIn, plainNumber } from './shown-digits.ts'

/**
 * A number as a person sees it in its cell, by its number format, with two liberties so that nobody reads it
 * wrongly after: which sign parts decimals depends on the reader's computer, so it is always a dot, and
 * thousands are parted by no-break spaces; and a date of digits only has its day before its month. A
 * negative number has a minus also where the format shows brackets, and zero is 0 where it shows a dash.
 *
 * @param from1904 the workbook counts days from 1904, as old Macs do.
 */
export function shownNumber(value: number, code: string, from1904 = false): string {
  const sections = readNumberCode(code)
  const chosen = sectionFor(value, sections)
  if (chosen === null) return plainNumber(value)
  const { section, isOwn } = chosen
  const { pieces } = section
  if (pieces.some(({ kind }) => kind === 'date' || kind === 'elapsed'))
    return shownDate(value, section, from1904) ?? plainNumber(value)
  if (pieces.length === 0) return ''
  if (pieces.some(({ kind }) => kind === 'text')) return shownText(plainNumber(value), code)
  const shown = withPieces(Math.abs(value), section)
  if (shown !== null && value === 0 && !/\d/.test(shown)) return zeroIn(pieces)
  if (shown === null) return value === 0 ? zeroIn(pieces) : plainText(pieces)
  const sign = value < 0 && isNegative(shown) ? '-' : ''
  const bare = isOwn ? withoutBrackets(shown, pieces) : shown
  return `${bare.startsWith('-') ? '' : sign}${bare}`.trim()
}

/** Words in a cell, by the section of the format that is for words: `"№ "@`. */
export function shownText(text: string, code: string): string {
  const section = readNumberCode(code).find(({ pieces }) =>
    pieces.some(({ kind }) => kind === 'text'),
  )
  if (section === undefined || section.pieces.some(({ kind }) => kind === 'digits')) return text
  return section.pieces
    .map((piece) => (piece.kind === 'text' ? text : piece.text))
    .join('')
    .trim()
}

/** Positive; negative; zero; words: the sections by their place, unless they say their condition. */
function sectionFor(
  value: number,
  sections: readonly CodeSection[],
): { section: CodeSection; isOwn: boolean } | null {
  const numeric = sections.slice(0, 3)
  const conditional = numeric.find(({ condition }) => condition !== null && holds(value, condition))
  if (conditional !== undefined) return { section: conditional, isOwn: false }
  const byPlace = numeric.some(({ condition }) => condition !== null)
    ? (numeric.find(({ condition }) => condition === null) ?? numeric.at(-1))
    : numeric[placeFor(value, numeric.length)]
  return byPlace === undefined
    ? null
    : { section: byPlace, isOwn: value < 0 && byPlace !== numeric[0] }
}

function placeFor(value: number, count: number): number {
  if (value < 0 && count > 1) return 1
  return value === 0 && count > 2 ? 2 : 0
}

function holds(value: number, { sign, than }: { sign: string; than: number }): boolean {
  if (sign === '<>') return value !== than
  if (sign.includes('=') && value === than) return true
  if (sign.startsWith('<')) return value < than
  return sign.startsWith('>') && value > than
}

/** Null when the section has no place for a number. */
function withPieces(value: number, { pieces }: CodeSection): string | null {
  if (pieces.some(({ kind }) => kind === 'exponent')) return plainNumber(value)
  const percent = pieces.filter(({ kind }) => kind === 'percent').length
  const scaled = value * 100 ** percent
  if (pieces.some(({ kind }) => kind === 'general'))
    return pieces
      .map((piece) => (piece.kind === 'general' ? plainNumber(scaled) : piece.text))
      .join('')
  return digitsIn(scaled, pieces)
}

const plainText = (pieces: readonly CodePiece[]): string => {
  const words = pieces
    .filter(({ kind }) => kind === 'literal')
    .map(({ text }) => text)
    .join('')
    .trim()
  return words
}

/** A dash for zero is a style; words ("няма") are what the cell says; nothing is nothing. */
function zeroIn(pieces: readonly CodePiece[]): string {
  const words = plainText(pieces)
  return /[\p{L}\p{N}]/u.test(words) || words === '' ? words : '0'
}

const isNegative = (shown: string): boolean => /[1-9]/.test(shown)

function withoutBrackets(shown: string, pieces: readonly CodePiece[]): string {
  const literals = pieces
    .filter(({ kind }) => kind === 'literal')
    .map(({ text }) => text)
    .join('')
  return /\(/.test(literals) && /\)/.test(literals)
    ? shown
        .replace('(', '')
        .replace(/\)(?=[^)]*$)/, '')
        .trim()
    : shown
}
