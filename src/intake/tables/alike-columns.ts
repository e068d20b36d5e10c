import type { GridRow } from './grid.ts'
import { splitLeadingNumber } from './printed-number.ts'

const longestValue = 300

/** A value, or things with their numbers: "12", "8.5 %", "trained staff – 40"; not "1. Build a road". */
const hasValue = (text: string): boolean =>
  text.length <= longestValue && /\d/.test(text) && splitLeadingNumber(text) === undefined

/** In most rows both cells say the same words around other numbers, or both are numbers alone. */
export function areAlike(one: number, other: number, body: readonly GridRow[]): boolean {
  const pairs = body.flatMap((row) => {
    const [a = '', b = ''] = [row.slots[one]?.text, row.slots[other]?.text]
    return hasValue(a) && b !== '' && row.slots[one] !== row.slots[other] ? [[a, b] as const] : []
  })
  const alike = pairs.filter(([a, b]) => hasValue(b) && shareWords(a, b))
  return alike.length > 0 && alike.length * 2 >= pairs.length
}

function shareWords(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return true
  return (
    left.filter((word) => right.includes(word)).length * 2 >= Math.min(left.length, right.length)
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}|%/gu) ?? []
