import type { CellKey } from '../../core/draft/draft.ts'
import { inAnyLanguage, withOtherLanguages } from '../words/any-language.ts'
import type { LanguageWords } from '../words/language-words.ts'
import type { MoneyWords } from '../words/money-unit.ts'
import { perLanguage } from '../words/per-language.ts'
import { type HeaderStems, stemIndex } from './header-stems.ts'
import { spaced } from './spaced.ts'

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
  /** The whole header of a column that tells more of the measure. */
  readonly description: readonly string[]
  readonly stems: HeaderStems
  /** Words that ask, with which a header may begin: what follows tells more. */
  readonly asking: readonly string[]
  /** Nouns by which an institution is known. */
  readonly institution: LanguageWords['institution']
  /** How headers begin that name no column of a plan, though they say a word of one. */
  readonly besidePlan: readonly string[]
  readonly money: MoneyWords
  readonly ditto: ReadonlySet<string>
  readonly rows: LanguageWords['tableRows']
  readonly other: LanguageWords['otherTables']
  readonly planTitle: readonly string[]
  readonly belowIndicators: LanguageWords['belowIndicators']
  readonly time: TimeWords
  /** What a cell of a column of units says alone. */
  readonly units: readonly string[]
  /** What a cell says that names a source of money, or that none is needed. */
  readonly funds: readonly string[]
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
  | 'otherRhythm'
  | 'everyMonth'
  | 'everyQuarter'
  | 'everyYear'
  | 'endOfYear'
  | 'wholeYear'
  | 'until'
  | 'endOf'
  | 'year'
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
    description: words.description.map(spaced),
    stems: {
      columns: stemIndex(own.columnStems),
      value: own.valueNouns,
      body: own.bodyNouns,
    },
    asking: own.askingWords,
    institution: words.institution,
    besidePlan: words.besidePlan.map(spaced),
    money: words,
    ditto: new Set(words.ditto.flatMap((phrase) => [phrase, `${phrase}.`])),
    rows: eachSpaced(words.tableRows),
    other: eachSpaced(words.otherTables),
    planTitle: words.planTitle.map(spaced),
    belowIndicators: eachSpaced(words.belowIndicators),
    time: words,
    units: [...words.pieces, ...words.measuringUnits, ...words.percent, ...words.countable, '%'],
    funds: [...words.source, ...words.excluded],
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
