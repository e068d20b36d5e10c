import type { GridCell } from './grid.ts'
import { beginsWithOne, spaced } from './spaced.ts'

/** "(short description)", "[TEXT]", "<date>": what is to be filled in, in brackets. */
const bracketed = /^[([<{].*[)\]>}]$/su
/** "#activity+name", "#org": what a column means to programs. */
const tag = /^#\p{L}[\p{L}\p{N}_+#-]*$/u
/** "dd/mm/yyyy", "мм.гггг": how a date is to be written. */
const dateShape = /^(?:([dmyдмг])\1{1,3})(?:[./\-\s]+([dmyдмг])\2{1,3}){1,2}(?:\s*\p{L}\.)?$/iu

const isSign = (text: string): boolean => bracketed.test(text) || tag.test(text)

const longestHint = 300

const isHintCell = (text: string, hint: readonly string[]): boolean =>
  isSign(text) ||
  dateShape.test(text) ||
  (text.length < longestHint && beginsWithOne(text.replace(/\d+/g, '0'), hint))

/**
 * A row that says what to fill in below each header. Signs show it anywhere; words, which a measure may
 * begin with too, only above the first measure, and when most of the row's cells say so.
 */
export function isHint(own: readonly string[], first: boolean, hint: readonly string[]): boolean {
  const signs = own.filter(isSign).length
  if (own.length > 1 && signs === own.length) return true
  if (!first) return false
  if (own.length > 1 && hint.includes(spaced(own[0] ?? ''))) return true
  const hints = own.filter((text) => isHintCell(text, hint)).length
  return own.length === 1 ? signs === 1 : hints >= 2 && hints * 3 >= own.length * 2
}

const longestAdvice = 100

/**
 * Advice in other words: below the header no cell begins with a capital, and half of them say what to
 * fill in or name their column again: "date", "who answers".
 */
export function isAdvice(
  own: readonly GridCell[],
  hint: readonly string[],
  namesItsColumn: (cell: GridCell) => boolean,
): boolean {
  if (own.length < 3) return false
  if (own.some(({ text }) => !/^\p{Ll}/u.test(text) || text.length > longestAdvice)) return false
  const advice = own.filter((cell) => isHintCell(cell.text, hint) || namesItsColumn(cell))
  return advice.length >= 2 && advice.length * 2 >= own.length
}
