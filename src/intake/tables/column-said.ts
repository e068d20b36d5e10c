import {
  isOfReport,
  isOfValues,
  isStrong,
  isWhole,
  matchColumn,
  mayNameColumn,
} from './column-match.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import { misspeltPhrase } from './misspelt-phrase.ts'
import { beginsWithOne } from './spaced.ts'

/** What the words above a column say of it, before anything is known of its cells. */
export interface Said {
  readonly key: ColumnKey | undefined
  /**
   * How plainly: words that fill or begin the header, words that are near to them, words somewhere inside it.
   * `beside` names what a plan has no place for, and `reported` what there was in some year.
   */
  readonly how: 'plainly' | 'nearly' | 'weakly' | 'beside' | 'reported' | 'not'
  /** The words stand above several columns, and those of this one alone are not known. */
  readonly grouped: boolean
  /** It says that there are values, and not whose. */
  readonly value: boolean
  /** It says "name", of whatever. */
  readonly name: boolean
  /** It is a sum of other columns of money. */
  readonly total: boolean
  readonly year: number | undefined
  readonly blank: boolean
}

/** The lowest words that say something decide: "Indicators" above "Target value" is a target. */
export function saidAbove(texts: readonly string[], words: HeaderWords): Said {
  const lowest = texts.at(-1) ?? ''
  const value = isOfValues(lowest, words)
  return {
    ...keyOf(texts, words),
    value,
    name: words.nameLabel.includes(lowest.toLowerCase()),
    total: beginsWithOne(lowest, words.total),
    year: yearIn(lowest),
    blank: texts.length === 0,
  }
}

const yearIn = (text: string): number | undefined => {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0]
  return year === undefined ? undefined : Number(year)
}

function keyOf(
  texts: readonly string[],
  words: HeaderWords,
): Pick<Said, 'key' | 'how' | 'grouped'> {
  const lowest = texts.at(-1) ?? ''
  const nothing = { key: undefined, grouped: false } as const
  if (isOfReport(lowest, words))
    return { ...nothing, how: yearIn(lowest) === undefined ? 'beside' : 'reported' }
  const plain = bestKey(texts, words, true)
  if (plain !== undefined) return { ...plain, how: 'plainly' }
  const weak = bestKey(texts, words, false)
  if (weak !== undefined) return { ...weak, how: 'weakly' }
  const isFrequency = beginsWithOne(lowest, words.other.frequency)
  if (lowest !== '' && (isFrequency || !mayNameColumn(lowest, words)))
    return { ...nothing, how: 'beside' }
  const near = misspeltPhrase(lowest, words)
  return near === undefined
    ? { ...nothing, how: 'not' }
    : { key: near, how: 'nearly', grouped: false }
}

function bestKey(
  column: readonly string[],
  words: HeaderWords,
  strongly: boolean,
): Pick<Said, 'key' | 'grouped'> | undefined {
  for (const [index, text] of [...column.entries()].reverse()) {
    const above = column.slice(0, index)
    const ofIndicators = index > 0 && saysIndicators(above, words)
    const below = ofIndicators ? belowIndicators(text, words) : undefined
    const grouped = index < column.length - 1
    if (below !== undefined) return { key: below, grouped }
    const match = matchColumn(text, words)
    if (ofIndicators && match !== undefined && !ofValues.includes(match.key)) continue
    if (match && (!strongly || isStrong(match)))
      return { key: ofWhichValue(match.key, text, words), grouped }
  }
  return undefined
}

/** "Indicator – current value" is a column of values, unless it is of both; "baseline / target" is of what is to be reached, too. */
function ofWhichValue(key: ColumnKey, text: string, words: HeaderWords): ColumnKey {
  if (ofValuesToo.includes(key) && valuesNamedIn(text, words).length > 1) return 'target'
  if (key !== 'indicators') return key
  const [only, ...others] = valuesOf(piecesOf(text).slice(1), words)
  return only !== undefined && others.length === 0 ? only : key
}

/** "Стойност" is what something costs, too. */
const ofValuesToo: readonly ColumnKey[] = ['baseline', 'budget']

/** The values that a header names, each once, in its order: "(current state / target)" names both. */
export function valuesNamedIn(text: string, words: HeaderWords): readonly ColumnKey[] {
  const pieces = piecesOf(text)
  const named = valuesOf(pieces, words)
  // "Current state / goal": behind what is, a goal is what shall be.
  const last = pieces.length > 1 ? matchColumn(pieces.at(-1)?.trim() ?? '', words) : undefined
  const goal = named.length === 1 && named[0] === 'baseline' && last?.key === 'objective'
  return goal && isWhole(last) ? ['baseline', 'target'] : named
}

const piecesOf = (text: string): string[] => text.split(/[–—:/(),;\n→]|\s-\s/u)

const valuesOf = (pieces: readonly string[], words: HeaderWords): readonly ColumnKey[] => [
  ...new Set(pieces.flatMap((piece) => valuesIn(piece.trim(), words))),
]

/** "2025 baseline and 2026 target" says both. */
function valuesIn(piece: string, words: HeaderWords): ColumnKey[] {
  const match = matchColumn(piece, words)
  if (match === undefined || !ofOneValue.includes(match.key)) return []
  const each = piece.split(' ').map((word) => matchColumn(word, words))
  const told = each.flatMap((one) => (one && ofOneValue.includes(one.key) ? one.key : []))
  return told.length > 1 ? told : [match.key, ...told]
}

const ofOneValue: readonly ColumnKey[] = ['baseline', 'target']
const ofValues: readonly ColumnKey[] = ['indicators', 'unit', 'baseline', 'target', 'deadline']

/** A header above says "Indicators", or "Value". */
const saysIndicators = (above: readonly string[], words: HeaderWords): boolean =>
  above.some((each) => {
    const match = matchColumn(each, words)
    const indicators = match !== undefined && isStrong(match) && match.key === 'indicators'
    return indicators || isOfValues(each, words)
  })

/** Below "Indicators", "measure" is a unit and "planned" is a target. A year may stand beside the word. */
const belowIndicators = (text: string, words: HeaderWords): ColumnKey | undefined =>
  (['indicators', 'unit', 'baseline', 'target'] as const).find((key) =>
    beginsWithOne(text, words.belowIndicators[key]),
  )
