import type { ColumnKey } from './header-words.ts'

/** What the words of a header are known by, whatever their form. */
export interface HeaderStems {
  /** By the first two letters: beginnings of words, the longest first, and the column that they tell. */
  readonly columns: ReadonlyMap<string, readonly (readonly [stem: string, key: ColumnKey])[]>
  /** Beginnings of nouns for what is measured, and for whoever does something. */
  readonly value: readonly string[]
  readonly body: readonly string[]
}

export interface StemMatch {
  readonly key: ColumnKey
  /** How long the telling beginning is. */
  readonly length: number
  /** So few words, or words that belong so closely together, that they tell alone. */
  readonly strong: boolean
  /** It says of a value whether it is that of now or that to reach. */
  readonly ofValue: boolean
}

interface Telling {
  readonly key: ColumnKey
  readonly length: number
  readonly at: number
  /** A noun for a body says who only where no other word says it. */
  readonly body?: true
}

/** Beginnings of words by their first two letters, so that few are compared with a word. */
export function stemIndex(
  stems: Readonly<Partial<Record<ColumnKey, readonly string[]>>>,
): HeaderStems['columns'] {
  const all = Object.entries(stems).flatMap(([key, own]) =>
    own.map((stem) => [stem, key as ColumnKey] as const),
  )
  return Map.groupBy(
    all.sort(([a], [b]) => b.length - a.length),
    ([stem]) => stem.slice(0, 2),
  )
}

const mostWords = 8

/** What the telling words of a header say together; its words are lower case and apart by one space. */
export function matchStems(text: string, stems: HeaderStems): StemMatch | undefined {
  const words = text.split(' ')
  if (words.length > mostWords) return undefined
  const telling = words.flatMap((word, at) => tellingOf(word, at, stems))
  const value = words.some((word) => stems.value.some((noun) => word.startsWith(noun)))
  const decided = decide(telling, value)
  if (decided === undefined) return undefined
  const ofValue = value && (decided.key === 'baseline' || decided.key === 'target')
  const few = words.length <= 2 || (words.length === 3 && decided.at === 0)
  return { key: decided.key, length: decided.length, strong: few || ofValue, ofValue }
}

/** What a word tells by its beginning. */
export function stemOf(
  word: string,
  { columns }: HeaderStems,
): { readonly key: ColumnKey; readonly length: number } | undefined {
  const found = columns.get(word.slice(0, 2))?.find(([stem]) => word.startsWith(stem))
  return found && { key: found[1], length: found[0].length }
}

function tellingOf(word: string, at: number, stems: HeaderStems): Telling[] {
  const { body } = stems
  const found = stemOf(word, stems)
  if (found !== undefined) return [{ ...found, at }]
  const noun = body.find((each) => word.startsWith(each))
  return noun === undefined ? [] : [{ key: 'responsible', length: noun.length, at, body: true }]
}

const isBody = ({ body }: Telling): boolean => body === true

const ofCircumstances: readonly ColumnKey[] = ['deadline', 'budget', 'responsible', 'partners']

/**
 * "Target date" is a date and "planned costs" are money; "current value of the indicator" is a baseline,
 * "current and target value" is of both; "institutions involved" are partners.
 */
function decide(telling: readonly Telling[], value: boolean): Telling | undefined {
  const said = telling.filter((each) => !isBody(each))
  const circumstance = said.find(({ key }) => ofCircumstances.includes(key))
  const indicator = said.find(({ key }) => key === 'indicators')
  if (circumstance && !(indicator && indicator.at < circumstance.at)) return circumstance
  return ofOneValue(said, value) ?? subject(telling, indicator)
}

/** Which value is meant, where the words are about a value or about nothing else. */
function ofOneValue(said: readonly Telling[], value: boolean): Telling | undefined {
  const baseline = said.find(({ key }) => key === 'baseline')
  const target = said.find(({ key }) => key === 'target')
  const others = said.filter((each) => each.key !== 'baseline' && each.key !== 'target')
  if (!value && others.length > 0) return undefined
  return baseline && target ? { ...baseline, key: 'indicators' } : (baseline ?? target)
}

/** The first of the other words; a noun for a body only where it stands before them. */
function subject(telling: readonly Telling[], indicator: Telling | undefined): Telling | undefined {
  const others = telling.filter(({ key }) => key !== 'baseline' && key !== 'target')
  return indicator ?? others[0]
}
