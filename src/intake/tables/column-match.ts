import type { CellKey } from '../../core/draft/draft.ts'
import { inAnyLanguage, withOtherLanguages } from '../words/any-language.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import type { MoneyWords } from './money-words.ts'
import { beginsWithOne, spaced } from './spaced.ts'

/**
 * What a column of a plan's table can hold; `indicators` names what baseline and target count,
 * `source` where the money comes from that another column counts, `activity` what a measure is made of,
 * `goalNumber` the number of what the measures of several rows serve, and `time` a mark in the months,
 * quarters or years in which something is done.
 */
export type ColumnKey =
  | CellKey
  | 'number'
  | 'indicators'
  | 'unit'
  | 'source'
  | 'activity'
  | 'goalNumber'
  | 'time'

export interface ColumnMatch {
  readonly key: ColumnKey
  /** How well the words fit: the whole text, its beginning, or some words in it; longer is better. */
  readonly score: number
}

/**
 * The words of headers in the document's language as they are compared: lower case, words apart by one
 * space. All words of rows and of other tables are those of any language, the document's own first.
 */
export interface HeaderWords {
  readonly phrases: ReadonlyMap<string, ColumnKey>
  /** What the headers of the other languages say, for plans in two and for a form in another. */
  readonly foreign: ReadonlyMap<string, ColumnKey>
  /** How many words the longest phrase has. */
  readonly longest: number
  /** What the columns of a report say, which no plan has. */
  readonly report: readonly string[]
  /** What a column of values may say without saying which. */
  readonly value: readonly string[]
  /** How the header of a column of sums begins. */
  readonly total: readonly string[]
  /** The label of a card's line with the name of the measure. */
  readonly nameLabel: readonly string[]
  /** How the title of a goal or of a part of it begins. */
  readonly section: readonly string[]
  /** Beginnings of words that tell a column in any other form, and which column. */
  readonly stems: ReadonlyMap<string, ColumnKey>
  /** How headers begin that name no column of a plan, though they say a word of one. */
  readonly besidePlan: readonly string[]
  readonly money: MoneyWords
  readonly ditto: ReadonlySet<string>
  readonly rows: LanguageWords['tableRows']
  readonly other: LanguageWords['otherTables']
  readonly planTitle: readonly string[]
  readonly belowIndicators: LanguageWords['belowIndicators']
  readonly time: TimeWords
}

/** What the header of a month, quarter or half-year says. */
export type TimeWords = Pick<
  LanguageWords,
  | 'monthNames'
  | 'months'
  | 'quarter'
  | 'halfYear'
  | 'yes'
  | 'always'
  | 'everyMonth'
  | 'everyQuarter'
  | 'everyYear'
  | 'endOfYear'
  | 'wholeYear'
>

/** Made once for each language. */
export const headerWords = perLanguage((own: LanguageWords): HeaderWords => {
  const words = inAnyLanguage(own)
  const phrases = phrasesOf(own)
  const lengths = [...phrases.keys()].map((phrase) => phrase.split(' ').length)
  const others = withOtherLanguages(own).slice(1)
  return {
    phrases,
    foreign: new Map(others.flatMap((other) => [...phrasesOf(other)]).reverse()),
    longest: Math.max(...lengths),
    report: words.report.map(spaced),
    value: words.valueColumn,
    total: words.total.map(spaced),
    nameLabel: words.nameLabel,
    section: words.sectionWords,
    stems: stemsOf(own),
    besidePlan: words.besidePlan.map(spaced),
    money: words,
    ditto: new Set(words.ditto.flatMap((phrase) => [phrase, `${phrase}.`])),
    rows: eachSpaced(words.tableRows),
    other: eachSpaced(words.otherTables),
    planTitle: words.planTitle.map(spaced),
    belowIndicators: eachSpaced(words.belowIndicators),
    time: words,
  }
})

function phrasesOf(words: LanguageWords): Map<string, ColumnKey> {
  const { unitColumn: unit, sourceColumn: source } = words
  const columns = { unit, source, ...words.columnWords }
  const phrases = new Map<string, ColumnKey>()
  for (const [key, own] of Object.entries(columns))
    for (const phrase of own.map(spaced))
      if (phrase !== '' && !phrases.has(phrase)) phrases.set(phrase, key as ColumnKey)
  return phrases
}

const eachSpaced = <Key extends string>(
  lists: Readonly<Record<Key, readonly string[]>>,
): Record<Key, string[]> =>
  Object.fromEntries(
    Object.entries<readonly string[]>(lists).map(([key, list]) => [key, list.map(spaced)]),
  ) as Record<Key, string[]>

const stemsOf = ({ columnStems }: LanguageWords): Map<string, ColumnKey> =>
  new Map(
    Object.entries(columnStems).flatMap(([key, stems]) =>
      stems.map((stem): [string, ColumnKey] => [stem, key as ColumnKey]),
    ),
  )

const whole = 1000
const beginning = 500
/** A header is a few words; a longer text that mentions "the measures" is a cell of the body. */
const longestHeader = 160

const mayNameColumn = (text: string, { besidePlan }: HeaderWords): boolean =>
  text !== '' && text.length <= longestHeader && !beginsWithOne(text, besidePlan)

/** The best meaning of a header cell, or undefined when no word of any column is in it. */
export function matchColumn(text: string, words: HeaderWords): ColumnMatch | undefined {
  if (!mayNameColumn(text, words)) return undefined
  const variants = new Set([spaced(text), spaced(withoutHyphens(text))])
  let best: ColumnMatch | undefined
  for (const variant of variants)
    for (const match of matchesIn(variant.split(' '), words))
      if (match.score > (best?.score ?? 0)) best = match
  const own = best ?? matchStem(spaced(text), words)
  const foreign = own !== undefined && isWhole(own) ? undefined : matchForeign(text, words)
  return (foreign?.score ?? 0) > (own?.score ?? 0) ? foreign : own
}

/** "Мярка / Measure", "Мера (Measure)": in another language only all of what is said counts. */
function matchForeign(text: string, { foreign }: HeaderWords): ColumnMatch | undefined {
  const pieces = text
    .split(bilingual)
    .map(spaced)
    .filter((piece) => piece !== '')
  for (const piece of pieces) {
    const key = foreign.get(piece)
    if (key !== undefined)
      return { key, score: piece.length + (pieces.length === 1 ? whole : beginning) }
  }
  return undefined
}

/** What stands between the same words in two languages. */
const bilingual = /[/|()[\]\n;–—]|\s-\s/u

/**
 * A few words with a telling stem: "отговорна организация", "necessary funds". They prove little unless
 * they are very few and the first of them tells.
 */
function matchStem(text: string, { stems }: HeaderWords): ColumnMatch | undefined {
  const words = text.split(' ')
  if (words.length > mostWords.withStem) return undefined
  for (const [index, word] of words.entries())
    for (const [stem, key] of stems) {
      const tells = index === 0 && words.length <= mostWords.beginningWithStem
      if (word.startsWith(stem)) return { key, score: stem.length + (tells ? beginning : 0) }
    }
  return undefined
}

const mostWords = { withStem: 6, beginningWithStem: 3 }

/** The column tells what was done, not what is planned; "progress indicators" are planned. */
export const isOfReport = (text: string, words: HeaderWords): boolean =>
  beginsWithOne(text, words.report) && matchStem(spaced(text), words)?.key !== 'indicators'

/** The header says "value" and nothing of whose, whatever year stands beside it. */
export const isOfValues = (text: string, { value }: HeaderWords): boolean =>
  value.includes(spaced(text.replace(/\d+/g, '')))

/** The words fill the cell or begin it; words somewhere inside it prove little. */
export const isStrong = (match: ColumnMatch): boolean => match.score >= beginning

/** The words are all that the cell says. */
export const isWhole = (match: ColumnMatch | undefined): boolean =>
  match !== undefined && match.score >= whole

function matchesIn(text: readonly string[], { phrases, longest }: HeaderWords): ColumnMatch[] {
  const found: ColumnMatch[] = []
  for (let start = 0; start < text.length; start++)
    for (let end = Math.min(text.length, start + longest); end > start; end--) {
      const phrase = text.slice(start, end).join(' ')
      const key = phrases.get(phrase)
      if (key !== undefined)
        found.push({ key, score: phrase.length + placeScore(text, start, end) })
    }
  return found
}

function placeScore(text: readonly string[], start: number, end: number): number {
  if (start > 0) return 0
  if (end === text.length) return whole
  return numbered.test(text.slice(end, end + 2).join(' ')) ? 0 : beginning
}

/** "Goal 2" and "Measure IV" name one of many, not the column of all. A year may follow. */
const numbered = /^(?:№ ?)?(?:\d{1,3}|[ivxіх]{1,4})(?: |$)/u

/** "Целеви стой-ности" is hyphenated by hand to fit a narrow column. */
const withoutHyphens = (text: string): string => text.replace(/(\p{Ll})-\s*(?=\p{Ll})/gu, '$1')
