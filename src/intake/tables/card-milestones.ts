import { isStrong, isWhole, matchColumn } from './column-match.ts'
import { distinct, type GridRow } from './grid.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'

/** A table within a card, of the steps that the measure goes in. */
export interface Milestones {
  /** The first row behind it. */
  readonly end: number
  readonly header: readonly string[]
  /** A line for each step: what is there in the end, and in brackets when and by whom. */
  readonly lines: readonly string[]
  /** When each step is due, for a card that says no deadline of its own. */
  readonly deadlines: readonly string[]
}

/**
 * "Milestone | Start date | End date" in a row of a card, and the rows below it with as many cells: the steps of the
 * measure. In a row of the card itself labels and values take turns.
 */
export function milestonesAt(
  rows: readonly GridRow[],
  at: number,
  words: HeaderWords,
): Milestones | undefined {
  const header = textsOf(rows[at])
  const [first = '', ...others] = header
  const keys = others.map((text) => keyOf(text, words))
  if (!steps.includes(keyOf(first, words)) || !keys.includes('deadline')) return undefined
  if (keys.includes(undefined)) return undefined
  let end = at + 1
  while (isStep(rows[end], header.length, words)) end += 1
  const body = rows.slice(at + 1, end).map(textsOf)
  if (body.length === 0) return undefined
  return {
    end,
    header,
    lines: body.map(([what = '', ...said]) => `• ${what}${inBrackets(said)}`),
    deadlines: body.map(([what = '', ...said]) => {
      const times = said.filter((text, index) => text !== '' && keys[index] === 'deadline')
      return `${times.at(-1) ?? ''} – ${what}`
    }),
  }
}

const steps: readonly (ColumnKey | undefined)[] = [
  'measure',
  'activity',
  'indicators',
  'target',
  'expectedResults',
]

function isStep(row: GridRow | undefined, cells: number, words: HeaderWords): boolean {
  const texts = textsOf(row)
  const [first = ''] = texts
  return texts.length === cells && /\p{L}/u.test(first) && !isWhole(matchColumn(first, words))
}

const textsOf = (row: GridRow | undefined): string[] =>
  row === undefined ? [] : distinct(row.slots).map(({ text }) => text)

function keyOf(text: string, words: HeaderWords): ColumnKey | undefined {
  const match = matchColumn(text, words)
  return match !== undefined && isStrong(match) ? match.key : undefined
}

/** "(July 2025 – December 2025)": what no other cell of the measure has a place for. */
function inBrackets(said: readonly string[]): string {
  const filled = said.filter((text) => /[\p{L}\p{N}]/u.test(text))
  return filled.length === 0 ? '' : ` (${filled.join(' – ')})`
}
