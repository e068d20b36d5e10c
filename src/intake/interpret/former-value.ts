import { type Decimal, toRational } from '../../core/base/decimal.ts'
import { compare } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'
import type { CellThing } from './cell-thing.ts'
import { findNumbers } from './number.ts'

/** ", up from 64" and "спрямо 64 през 2024 г." behind a value in brackets, where such words are read. */
export function withFormerInBrackets(text: string, words: LanguageWords): string {
  const { lead, outside, below, single } = patterns(words)
  const told = lead.test(text) ? text.replace(outside, ' ($1)') : text
  return told.replace(below, ' ($1)').replace(single, ' ($1)')
}

/**
 * A thing with the value that it had, where its notes tell it: "2 400 (2024: 1 850)", "95 % (baseline
 * 81 %)", "2 hours (currently 4)". A value of the plan's own year or a later one is none.
 */
export function withFormerValue<Found extends CellThing>(
  thing: Found,
  words: LanguageWords,
  year: number | null,
): Found {
  if (thing.value === null || thing.was !== null || thing.changeBy) return thing
  for (const note of thing.notes) {
    const former = formerIn(note, words)
    if (former === undefined || former.percent !== thing.percent) continue
    const { at, value: was, bare } = former
    if (at !== null && year !== null && at >= year) continue
    if (bare && year === null && compare(toRational(was), toRational(thing.value)) >= 0) continue
    return { ...thing, was, ambiguous: thing.ambiguous || (at !== null && year === null) }
  }
  return thing
}

interface Former {
  readonly value: Decimal
  readonly percent: boolean
  /** The year that it is told for. */
  readonly at: number | null
  /** Nothing but that year tells that it was: in a plan of several years it may as well be a step on the way. */
  readonly bare: boolean
}

/** The one value of a note, where only words for what was, or a year, lead up to it. */
function formerIn(note: string, words: LanguageWords): Former | undefined {
  const { leads, years, tail, inYear } = patterns(words)
  const unyeared = note.replace(/^\s*(?:19|20)\d{2}(?=\s+\p{L})/u, '    ')
  const [number, ...others] = findNumbers(unyeared, words)
  if (number === undefined || others.length > 0 || !tail.test(note.slice(number.end)))
    return undefined
  const before = note.slice(0, number.start)
  // "55 % in 2024" tells when that was, without a word more.
  const told = leads.test(before) || years.test(note)
  const bare = !told && inYear.test(note)
  if (!(told || bare) || /\p{L}/u.test(before.replace(leads, '').replace(years, '')))
    return undefined
  const at = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(`${before} ${note.slice(number.end)}`)
  return {
    value: number.value,
    percent: number.percent,
    at: at === null ? null : Number(at[0]),
    bare,
  }
}

const patterns = perLanguage((words) => {
  const year = '(?:19|20)\\d{2}(?:[-–/]\\d{2}(?:\\d{2})?)?(?!\\d)(?:\\s*\\p{L}{1,3}(?!\\p{L})\\.?)?'
  const { baseline } = words.columnWords
  const heads = [...words.formerly, ...baseline, ...words.belowIndicators.baseline]
  const lead = phraseSource(heads)
  const when = `(?:${phraseSource([...words.asOf, ...words.beforeYear, ...words.comparedWith])}\\s+)?`
  const apart = words.formerly.filter(
    (phrase) => phrase.includes(' ') || words.comparedWith.includes(phrase),
  )
  const unit = '(?:\\s*[\\p{L}\\p{Sc}%°²³][\\p{L}./²³]*){0,3}'
  return {
    lead: new RegExp(phraseSource(apart), 'iu'),
    leads: new RegExp(`^\\s*(?:${year}\\s+)?${lead}`, 'iu'),
    years: new RegExp(`^\\s*${when}${year}\\s*[:=–—-]\\s*`, 'iu'),
    // "Класове: 1 200; база: 700", also on the next line.
    below: new RegExp(
      `(?<=\\d[^;\\n]{0,40})\\s*[;\\n][\\s•·*–-]*(${phraseSource([...baseline, ...words.belowIndicators.baseline])}\\s*[:=–—-]\\s*\\d[\\d\\s.,]*%?${unit}(?:\\s+${when}${year})?)(?=\\s*(?:$|[;\\n]|\\.\\s*$))`,
      'giu',
    ),
    // "900 учители, при 450 през 2025 г.": a single word tells it where the year stands behind.
    single: new RegExp(
      `(?<=\\d[^;\\n]{0,60}),\\s+(${phraseSource(words.formerly)}\\s+(?!(?:19|20)\\d{2}(?!\\d))\\d[\\d\\s.,]*%?${unit}\\s+${when}${year})(?=\\s*(?:$|[;\\n]|\\.\\s*$))`,
      'giu',
    ),
    inYear: new RegExp(
      `^\\s*\\d[\\d\\s.,]*%?${unit}\\s+${phraseSource(words.beforeYear)}\\s+${year}[\\s.]*$`,
      'iu',
    ),
    tail: new RegExp(`^${unit}(?:\\s*,?\\s*${when}${year})?[\\s.]*$`, 'iu'),
    outside: new RegExp(
      `(?:,|(?<=\\d[^;\\n]{0,40});)?\\s+(${phraseSource(apart)}\\s+(?:[:=–—-]\\s*)?(?!(?:19|20)\\d{2}(?!\\d))\\d[\\d\\s.,]*%?${unit}(?:\\s+${when}${year})?)(?=\\s*(?:$|[;\\n]|\\.\\s*$))`,
      'giu',
    ),
  }
})
