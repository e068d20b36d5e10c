import type { MoneyWords } from '../words/money-unit.ts'
import {
  type CellTexts,
  hasLetters,
  isInstitution,
  most,
  saysCurrency,
  saysTime,
} from './cell-shapes.ts'
import type { ColumnKey, HeaderWords } from './column-match.ts'
import { isPrintedNumber } from './printed-number.ts'
import { beginsWithOne } from './spaced.ts'

type Columns = readonly (ColumnKey | undefined)[]

/**
 * What the cells say of columns that the header leaves open, in a table that is a plan's by its other
 * columns: which holds the measures, their numbers, their deadlines and what they serve.
 */
export function saidByCells(
  columns: Columns,
  texts: readonly (readonly string[])[],
  cells: CellTexts,
  words: HeaderWords,
): Columns {
  const steps = [numbersAsMeasures, theDescribed, theMeasures, theNumbers, theObjectives]
  const said = steps.reduce((known, step) => step(known, cells), columns)
  const timed = theDeadlines(said, texts, cells, words)
  return theInstitutions(theMoney(timed, texts, cells, words.money), cells, words)
}

const openAs = (columns: Columns, at: number, key: ColumnKey): Columns =>
  at === -1 ? columns : columns.map((each, index) => (index === at ? key : each))

/** Below "Measure" and "Action No." may stand only the numbers, and the words in another column. */
function numbersAsMeasures(columns: Columns, cells: CellTexts): Columns {
  if (columns.includes('number')) return columns
  const at = columns.findIndex(
    (key, index) => key === 'measure' && most(cells[index], isPrintedNumber, 0.8),
  )
  return openAs(columns, at, 'number')
}

/** Where nothing names the measures, their descriptions are all there is. */
const theDescribed = (columns: Columns): Columns =>
  columns.includes('measure') ? columns : openAs(columns, columns.indexOf('activity'), 'measure')

/** Of the columns of words that say nothing else, the fullest, and the one with the longest words. */
function theMeasures(columns: Columns, cells: CellTexts): Columns {
  const parts: ColumnKey[][] = [
    ['indicators', 'baseline', 'target'],
    ['deadline', 'time'],
    ['responsible'],
    ['budget'],
    ['partners'],
  ]
  const known = parts.filter((keys) => keys.some((key) => columns.includes(key))).length
  // Below "Measure" stood only numbers: the measures are near.
  const fewest = columns.includes('number') ? 2 : 3
  if (columns.includes('measure') || known < fewest) return columns
  const open = columns.flatMap((key, index) =>
    key === undefined && most(cells[index], hasLetters, 0.8) ? index : [],
  )
  const filled = Math.max(0, ...open.map((index) => cells[index]?.length ?? 0))
  const standIn = columns.findIndex((key) => key === 'objective' || key === 'expectedResults')
  if ((cells[standIn]?.length ?? 0) >= filled) return columns
  const full = open.filter((index) => cells[index]?.length === filled)
  const longest = full.sort((a, b) => lengthOf(cells[b]) - lengthOf(cells[a]))[0]
  return openAs(columns, longest ?? -1, 'measure')
}

const lengthOf = (texts: readonly string[] = []): number =>
  texts.reduce((sum, text) => sum + text.length, 0)

/** Numbers stand in front of the measures, each once. */
function theNumbers(columns: Columns, cells: CellTexts): Columns {
  if (columns.includes('number')) return columns
  const measure = columns.indexOf('measure')
  const at = columns.findIndex((key, index) => {
    const texts = cells[index] ?? []
    const each = new Set(texts).size === texts.length && texts.length > 1
    return key === undefined && index < measure && each && most(texts, isPrintedNumber, 0.8)
  })
  return openAs(columns, at, 'number')
}

/** Words in front of the measures, said once for several of them. */
function theObjectives(columns: Columns, cells: CellTexts): Columns {
  const measure = columns.indexOf('measure')
  if (columns.includes('objective') || measure === -1) return columns
  const at = columns.findIndex((key, index) => {
    const fewer = (cells[index]?.length ?? 0) * 3 <= (cells[measure]?.length ?? 0) * 2
    return key === undefined && index < measure && fewer && most(cells[index], hasLetters, 0.8)
  })
  return openAs(columns, at, 'objective')
}

/** Words of time in an open column, or below "Target date" beside another target. */
function theDeadlines(
  columns: Columns,
  texts: readonly (readonly string[])[],
  cells: CellTexts,
  { time, other }: HeaderWords,
): Columns {
  if (columns.includes('deadline') || columns.includes('time') || !columns.includes('measure'))
    return columns
  const isTime = (text: string) => saysTime(text, time)
  const isFrequency = (index: number) =>
    texts[index]?.some((text) => beginsWithOne(text, other.frequency)) ?? false
  const targets = columns.filter((key) => key === 'target').length
  const at = columns.findIndex(
    (key, index) =>
      (key === undefined || (key === 'target' && targets > 1)) &&
      !isFrequency(index) &&
      most(cells[index], isTime, 0.6),
  )
  return openAs(columns, at, 'deadline')
}

/** A currency, in the header or in most cells beside a figure. */
function theMoney(
  columns: Columns,
  texts: readonly (readonly string[])[],
  cells: CellTexts,
  words: MoneyWords,
): Columns {
  if (columns.includes('budget') || !columns.includes('measure')) return columns
  const isSum = (text: string) => /\d/.test(text) && saysCurrency(text, words)
  const at = columns.findIndex(
    (key, index) =>
      key === undefined &&
      (saysCurrency(texts[index]?.join(' ') ?? '', words) || most(cells[index], isSum, 0.5)),
  )
  return openAs(columns, at, 'budget')
}

/** Names of institutions: those who answer for the measure, and in a second column those who help. */
function theInstitutions(columns: Columns, cells: CellTexts, words: HeaderWords): Columns {
  const isWho = (text: string) => isInstitution(text, words)
  const open = columns.flatMap((key, index) =>
    key === undefined && most(cells[index], isWho, 0.6) ? index : [],
  )
  const needed = (['responsible', 'partners'] as const).filter((key) => !columns.includes(key))
  return needed.reduce((known, key, index) => openAs(known, open[index] ?? -1, key), columns)
}
