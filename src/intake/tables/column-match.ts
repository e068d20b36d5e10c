import { moneyUnit } from '../words/money-unit.ts'
import { matchStems } from './header-stems.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { beginsWithOne, spaced } from './spaced.ts'

export interface ColumnMatch {
  readonly key: ColumnKey
  /** How well the words fit: the whole text, its beginning, or some words in it; longer is better. */
  readonly score: number
}

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
