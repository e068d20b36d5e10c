import { phraseAtEnd, says, saysOnly } from '../words/phrase-pattern.ts'
import { type GridCell, type GridRow, ownCells } from './grid.ts'
import type { ColumnKey, HeaderWords, TimeWords } from './header-words.ts'
import { isYear } from './value-years.ts'

type Columns = readonly (ColumnKey | undefined)[]
type Texts = readonly (readonly string[])[]

/**
 * What time each column stands for where a plan says by marks when something is done: years, quarters or
 * months above, "x" below. Undefined for every other column.
 */
export function timesOf(
  columns: Columns,
  texts: Texts,
  body: readonly GridRow[],
  { time }: HeaderWords,
): (string | undefined)[] {
  const counted = countedParts(texts, time)
  const times = texts.map((column, index) => {
    const key = columns[index]
    return key === undefined || key === 'deadline'
      ? (timeIn(column, time) ?? counted[index])
      : undefined
  })
  const found = times.filter((each) => each !== undefined).length
  const said = columns.some((key, index) => key === 'deadline' && times[index] === undefined)
  const none = times.map(() => undefined)
  return found < 2 || said || !onlyMarks(body, times, time) ? none : times
}

/** Tick, cross, blob, star: whatever is neither a word nor a dash. */
const mark = /^(?:[xхvXХV+*✓✔✗✘☑☒√●•■▪◼█▓★☆◆]{1,3})$/u

export const isMark = (text: string, { yes }: TimeWords): boolean =>
  mark.test(text) || (text.length < 6 && saysOnly(text, yes))

/** Every word below is a mark; numbers above the first of them only number the columns. */
function onlyMarks(
  body: readonly GridRow[],
  times: readonly (string | undefined)[],
  words: TimeWords,
): boolean {
  const cells = body.flatMap((row) =>
    ownCells(row).filter((cell) => times[cell.column] !== undefined),
  )
  const begin = cells.findIndex((cell) => isMark(cell.text, words))
  const numbers = cells.slice(0, Math.max(0, begin))
  return (
    begin !== -1 &&
    numbers.every(({ text }) => /^\(?\d{1,2}\)?\.?$/.test(text)) &&
    cells.slice(begin).every((cell) => isMark(cell.text, words))
  )
}

/** "2026"; "Q1", "I тримесечие", or "I" below "тримесечие"; "March", or "3" below "months"; with its year. */
function timeIn(texts: readonly string[], words: TimeWords): string | undefined {
  const text = texts.at(-1) ?? ''
  const above = texts.slice(0, -1)
  const year = above.find(isYear)
  const time = isYear(text) ? text : partOfYear(text, above.join(' '), words)
  return time === undefined || year === undefined ? time : `${time} ${year}`
}

/**
 * "I II III IV" side by side under one header are quarters, "1" to "12" months and "I II" half-years, whatever the header
 * says above them.
 */
function countedParts(texts: Texts, words: TimeWords): (string | undefined)[] {
  const times: (string | undefined)[] = texts.map(() => undefined)
  const numbers = texts.map((column) => countIn(column.at(-1) ?? ''))
  for (const [begin, first] of numbers.entries()) {
    if (first !== 1) continue
    const above = aboveOf(texts[begin])
    let end = begin + 1
    while (numbers[end] === end - begin + 1 && aboveOf(texts[end]) === above) end++
    const name = namesOfParts(words).get(end - begin)
    const year = /(?<!\d)20\d\d(?!\d)/.exec(above)?.[0]
    for (let at = begin; name !== undefined && at < end; at++)
      times[at] = [name(at - begin + 1), year].filter((each) => each !== undefined).join(' ')
  }
  return times
}

const aboveOf = (texts: readonly string[] = []): string => texts.slice(0, -1).join(' ')

const namesOfParts = ({
  quarter,
  halfYear,
  monthNames,
}: TimeWords): ReadonlyMap<number, (number: number) => string> =>
  new Map([
    [2, (number) => `${number} ${halfYear[0]}`],
    [4, (number) => `${number} ${quarter[0]}`],
    [12, (number) => monthNames[number - 1]?.[0] ?? ''],
  ])

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** "3", "III", also in the look-alike letters of another alphabet; 0 for everything else. */
const countIn = (text: string): number => {
  const bare = text.replace(/\.$/, '')
  return /^\d{1,2}$/.test(bare)
    ? Number(bare)
    : romans.indexOf(bare.replaceAll('І', 'I').replaceAll('Х', 'X')) + 1
}

function partOfYear(text: string, above: string, words: TimeWords): string | undefined {
  if (text.length > 30) return undefined
  if (/^[qh][1-4]$/i.test(text)) return text
  if (words.monthNames.some((names) => saysOnly(text, names))) return text
  const numbered = /^(?:\d{1,2}|[IVXІХ]{1,4})\.?$/u.test(text)
  if (numbered && says(above, words.months))
    return words.monthNames[Number.parseInt(text, 10) - 1]?.[0]
  for (const part of [words.quarter, words.halfYear]) {
    if (phraseAtEnd(text, part) !== '' && /\d|[IVІ]/u.test(text)) return text
    if (numbered && says(above, part)) return `${text} ${part[0]}`
  }
  return undefined
}

/** "Q1 – Q2", "2025, 2027": the times of the marked columns, those in a row as a range. */
export function markedTimes(
  cells: readonly GridCell[],
  times: readonly (string | undefined)[],
): string {
  const marked = times.flatMap((time, column) =>
    time !== undefined && cells.some((cell) => covers(cell, column)) ? [{ time, column }] : [],
  )
  const runs: (typeof marked)[] = []
  for (const each of marked) {
    const run = runs.at(-1)
    if (run?.at(-1)?.column === each.column - 1) run.push(each)
    else runs.push([each])
  }
  return runs.map((run) => [...new Set([run[0]?.time, run.at(-1)?.time])].join(' – ')).join(', ')
}

const covers = ({ column, columnSpan }: GridCell, at: number): boolean =>
  at >= column && at < column + Math.max(1, columnSpan)
