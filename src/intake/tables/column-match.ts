import type { CellKey } from '../../core/draft/draft.ts'
import { inAnyLanguage, withOtherLanguages } from '../words/any-language.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { type MoneyWords, moneyUnit } from '../words/money-unit.ts'
import { perLanguage } from '../words/per-language.ts'
import { type HeaderStems, matchStems, stemIndex } from './header-stems.ts'
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

const whole = 1000
const beginning = 500
/** A header is a few words; a longer text that mentions "the measures" is a cell of the body. */
const longestHeader = 160

/** Neither too long for a header nor one of what a plan has no place for. */
export const mayNameColumn = (text: string, { besidePlan }: HeaderWords): boolean =>
  text !== '' && text.length <= longestHeader && !beginsWithOne(text, besidePlan)

/**
 * The best meaning of a header cell, or undefined when no word of any column is in it. What stands in
 * brackets behind other words qualifies them: "Who helps (partners)", "Goal (target value)".
 */
export function matchColumn(text: string, words: HeaderWords): ColumnMatch | undefined {
  if (!mayNameColumn(text, words)) return undefined
  const match = matchText(text, words)
  if (!text.trimEnd().endsWith(')')) return match
  const [, before = '', qualifies = ''] = /^([^()]+)\(([^()]+)\)\s*$/u.exec(text) ?? []
  const inner = before === '' ? undefined : matchText(qualifies, words)
  if (inner === undefined || !isWhole(inner)) return match
  const outer = matchText(before, words)
  const open =
    !isWhole(outer) || (ofAnyValue.includes(outer?.key) && ofOneValue.includes(inner.key))
  return open ? { ...inner, score: inner.score - beginning } : match
}

const ofAnyValue: readonly (ColumnKey | undefined)[] = ['objective', 'indicators']
const ofOneValue: readonly ColumnKey[] = ['baseline', 'target']

function matchText(text: string, words: HeaderWords): ColumnMatch | undefined {
  if (words.description.includes(spaced(text)))
    return { key: 'activity', score: whole + text.length }
  const variants = new Set([spaced(text), spaced(withoutHyphens(text))])
  let best: ColumnMatch | undefined
  for (const variant of variants)
    for (const match of matchesIn(variant.split(' '), words))
      if (match.score > (best?.score ?? 0)) best = match
  const own = isWhole(best) ? best : withStems(best, text, words)
  const foreign = own !== undefined && isWhole(own) ? undefined : matchForeign(text, words)
  return (foreign?.score ?? 0) > (own?.score ?? 0) ? foreign : own
}

/**
 * Telling words outdo a phrase that only asks, one that says a value and not which, and the noun of those
 * who only take part.
 */
function withStems(
  phrase: ColumnMatch | undefined,
  text: string,
  words: HeaderWords,
): ColumnMatch | undefined {
  const said = spaced(text)
  const stems = matchStems(said, words.stems)
  if (stems === undefined) return phrase
  // "Прогнозна стойност, лева": a value in money is what it costs.
  if (phrase?.key === 'budget' && moneyUnit(text, words.money) !== undefined) return phrase
  const asks = words.asking.some((word) => said.startsWith(`${word} `))
  const own = { key: stems.key, score: stems.length + (stems.strong ? beginning : 0) }
  if (phrase === undefined || (asks && phrase.score < beginning + longestAsking)) return own
  if (!isStrong(phrase) && phrase.key === 'responsible' && stems.key === 'partners') return own
  if (phrase.key === 'unit' && whoTakesPart.includes(stems.key)) return own
  return stems.ofValue && !sameOrTimed.includes(phrase.key) ? own : phrase
}

const longestAsking = 12
/** "Units associated" are no units of measurement. */
const whoTakesPart: readonly ColumnKey[] = ['responsible', 'partners']
/** A date or a body that is said of a value stays what it is. */
const sameOrTimed: readonly ColumnKey[] = ['deadline', 'responsible', 'partners', 'unit', 'number']

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

/** The column tells what was done, not what is planned; "progress indicators" are planned. */
export const isOfReport = (text: string, words: HeaderWords): boolean =>
  beginsWithOne(text, words.report) && matchStems(spaced(text), words.stems)?.key !== 'indicators'

/** The header says "value" and nothing of whose, whatever year stands beside it. */
export const isOfValues = (text: string, { value }: HeaderWords): boolean =>
  value.includes(spaced(text.replace(/\d+(?:\s*\p{L}{1,4}\.)?/gu, '')))

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
  const behind = text.slice(end, end + 3).join(' ')
  return numbered.test(behind) && !dated.test(behind) ? 0 : beginning
}

/** "Goal 2" and "Measure IV" name one of many, not the column of all. A year or a day may follow. */
const numbered = /^(?:№ ?)?(?:\d{1,3}|[ivxіх]{1,4})(?: |$)/u
const dated = /^\d{1,2} (?:\d{1,2}|\p{L}{3,}) 20\d\d$/u

/** "Целеви стой-ности" is hyphenated by hand to fit a narrow column. */
const withoutHyphens = (text: string): string => text.replace(/(\p{Ll})-\s*(?=\p{Ll})/gu, '$1')
