import { type Decimal, isDecimal } from '../../core/base/decimal.ts'
import { unguarded } from '../../core/base/guarded.ts'
import { planLanguages, type Words } from '../../core/base/language.ts'
import { refused } from '../package/refusals.ts'
import type { Row } from './read-tables.ts'

/** What stands in a cell as it is; '' where it is empty or there is no such column. */
export const cell = (row: Row, name: string): string => row.get(name) ?? ''

/** Words, without the apostrophe that keeps spreadsheets from running them. */
export const words = (row: Row, name: string): string => unguarded(cell(row, name))

export const perhapsWords = (row: Row, name: string): string | null => words(row, name) || null

/** A number, or null where the cell is empty. @throws {Refused} at anything else. */
export function perhapsDecimal(row: Row, name: string): Decimal | null {
  const text = cell(row, name)
  if (text === '') return null
  if (!isDecimal(text)) throw refused('damaged-file')
  return text
}

/** One of these words. @throws {Refused} at any other. */
export function oneOf<Word extends string>(row: Row, name: string, all: readonly Word[]): Word {
  const found = all.find((each) => each === cell(row, name))
  if (found === undefined) throw refused('damaged-file')
  return found
}

export const perhapsOneOf = <Word extends string>(
  row: Row,
  name: string,
  all: readonly Word[],
): Word | null => (cell(row, name) === '' ? null : oneOf(row, name, all))

/** A whole number above zero, or null where the cell is empty. */
export function perhapsCount(row: Row, name: string): number | null {
  const text = cell(row, name)
  if (text === '') return null
  if (!/^[1-9]\d{0,6}$/.test(text)) throw refused('damaged-file')
  return Number(text)
}

/** A list, told as JSON; of what, whoever takes it has to check. Empty is an empty one. */
export function list(row: Row, name: string): unknown[] {
  const text = cell(row, name)
  if (text === '') return []
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value
  } catch {
    // Said below: it is no list.
  }
  throw refused('damaged-file')
}

/** A list of words. @throws {Refused} where anything else is in it. */
export function wordList(row: Row, name: string): string[] {
  const found = list(row, name)
  if (!found.every((each) => typeof each === 'string')) throw refused('damaged-file')
  return found
}

/** The words of a column in each language that has them. */
export const inLanguages = (row: Row, name: string): Words =>
  Object.fromEntries(
    planLanguages.flatMap((language) => {
      const said = words(row, `${name}_${language}`)
      return said === '' ? [] : [[language, said]]
    }),
  )
