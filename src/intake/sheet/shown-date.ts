import type { CodePiece, CodeSection } from './number-code.ts'

const millisecondsOfDay = 86_400_000
/** Day 0 of the two systems; 1900 is wrongly a leap year in the first, so that days before March 1900 are one off. */
const dayZero = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) }
/** 31 December 9999. */
const lastDay = 2_958_465

/** A date or time as its format shows it; null where the number is no day. See shownNumber for the liberties. */
export function shownDate(value: number, section: CodeSection, from1904: boolean): string | null {
  if (value < 0 || value > lastDay) return null
  const pieces = withMinutes(section.pieces)
  const date = dateOf(value, from1904)
  if (isMisread(pieces, section.language))
    return [digitsOnly(date, pieces), timeIn(date, pieces)].filter(Boolean).join(' ')
  const hasDay = pieces.some((piece) => isDay(piece))
  const hasHalves = pieces.some(({ text }) => /^a/i.test(text))
  return pieces
    .map((piece) => {
      if (piece.kind === 'elapsed') return elapsed(value, piece.text)
      if (piece.kind !== 'date') return piece.kind === 'digits' ? '' : piece.text
      return shownPart(date, piece.text, { language: section.language, hasDay, hasHalves })
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A moment as a file of LibreOffice writes it, with only the day told where the hour is midnight. */
export function plainDate(iso: string): string | null {
  const { year, month, day, hour, minute } =
    /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d))?/.exec(iso)
      ?.groups ?? {}
  if (year === undefined) return null
  const time = hour === undefined || `${hour}${minute}` === '0000' ? '' : ` ${hour}:${minute}`
  return `${day}.${month}.${year}${time}`
}

/** A date as files of XML write it, "2025-12-31T00:00:00", as the day's number counted from 1900; NaN where it is none. */
export const serialOf = (iso: string): number =>
  Date.parse(iso.includes('T') && !/Z|[+-]\d\d:\d\d$/.test(iso) ? `${iso}Z` : iso) /
    millisecondsOfDay +
  25_569

function dateOf(value: number, from1904: boolean): Date {
  const zero = from1904 ? dayZero.from1904 : dayZero.from1900
  const early = !from1904 && value < 60 ? 1 : 0
  // To the nearest second: a day's fraction in binary is never exact.
  const seconds = Math.round((value + early) * 86_400)
  return new Date(zero + seconds * (millisecondsOfDay / 86_400))
}

/** An m after hours or before seconds is minutes: told as "n" from here on. */
function withMinutes(pieces: readonly CodePiece[]): CodePiece[] {
  const dated = pieces.filter(({ kind }) => kind === 'date' || kind === 'elapsed')
  return pieces.map((piece) => {
    if (piece.kind !== 'date' || !/^m{1,2}$/i.test(piece.text)) return piece
    const at = dated.indexOf(piece)
    const [before, after] = [dated[at - 1]?.text ?? '', dated[at + 1]?.text ?? '']
    return /^h/i.test(before) || /^s/i.test(after)
      ? { ...piece, text: piece.text.replace(/m/gi, 'n') }
      : piece
  })
}

const isDay = ({ kind, text }: CodePiece): boolean => kind === 'date' && /^d{1,2}$/i.test(text)
const isMonth = ({ kind, text }: CodePiece): boolean => kind === 'date' && /^m+$/i.test(text)
const isYear = ({ kind, text }: CodePiece): boolean => kind === 'date' && /^y+$/i.test(text)

/**
 * Names of months in whatever language the reader's computer has; or digits with the month first, which
 * everywhere else are read as days; or a month without its year, which the cell does have.
 */
function isMisread(pieces: readonly CodePiece[], language: string | null): boolean {
  const month = pieces.find(isMonth)
  if (month === undefined) return false
  if (month.text.length > 2 && language === null) return true
  if (!pieces.some(isYear)) return true
  if (month.text.length > 2) return false
  const parts = pieces.filter((piece) => isDay(piece) || isMonth(piece) || isYear(piece))
  return parts.findIndex(isMonth) < parts.findIndex(isDay) && !isYear(parts[0] ?? month)
}

const two = (number: number): string => String(number).padStart(2, '0')

function digitsOnly(date: Date, pieces: readonly CodePiece[]): string {
  const hasDay = pieces.some(isDay) || !pieces.some(isYear)
  const day = hasDay ? `${two(date.getUTCDate())}.` : ''
  return `${day}${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`
}

const timeIn = (date: Date, pieces: readonly CodePiece[]): string =>
  pieces.some(({ kind, text }) => kind === 'date' && /^h/i.test(text))
    ? `${date.getUTCHours()}:${two(date.getUTCMinutes())}`
    : ''

function elapsed(value: number, unit: string): string {
  const seconds = Math.round(value * 86_400)
  const per = { h: 3600, m: 60, s: 1 }[unit[0] ?? 's'] ?? 1
  return String(Math.floor(seconds / per)).padStart(unit.length, '0')
}

interface Manner {
  readonly language: string | null
  readonly hasDay: boolean
  readonly hasHalves: boolean
}

function shownPart(date: Date, text: string, manner: Manner): string {
  const padded = (number: number): string => (text.length > 1 ? two(number) : String(number))
  const hour = date.getUTCHours()
  switch (text[0]?.toLowerCase()) {
    case 'y':
      return String(date.getUTCFullYear())
    case 'm':
      return text.length < 3 ? padded(date.getUTCMonth() + 1) : monthName(date, manner)
    case 'd':
      return text.length < 3
        ? padded(date.getUTCDate())
        : named(date, { weekday: 'long' }, manner.language)
    case 'h':
      return padded(manner.hasHalves ? hour % 12 || 12 : hour)
    case 'n':
      return padded(date.getUTCMinutes())
    case 's':
      return padded(date.getUTCSeconds())
    default:
      return hour < 12 ? 'AM' : 'PM'
  }
}

/** Always whole: "юни", not "юн."; with a day in the case that the language asks for. */
function monthName(date: Date, { language, hasDay }: Manner): string {
  if (!hasDay) return named(date, { month: 'long' }, language)
  const parts = formatFor(language, { day: 'numeric', month: 'long' }).formatToParts(date)
  return parts.find(({ type }) => type === 'month')?.value ?? ''
}

/** A weekday before a date says nothing more; without a language it is left out. */
const named = (date: Date, options: Intl.DateTimeFormatOptions, language: string | null): string =>
  language === null ? '' : formatFor(language, options).format(date)

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(
  language: string | null,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(options).join()}`
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(language ?? 'en', { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known
}
