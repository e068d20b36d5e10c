import { type Decimal, isDecimal, toDecimal, toRational } from './decimal.ts'
import type { Language } from './language.ts'

/** A number as a person typed it, or why it cannot be told which one it is. */
export type TypedNumber =
  | { readonly decimal: Decimal }
  | { readonly trouble: 'empty' | 'not-a-number' | 'too-long' }
  /** "1.234" in Bulgarian: a thousand and something, or one and something. */
  | { readonly trouble: 'ambiguous'; readonly whole: string; readonly decimals: string }

/** The mark that groups digits by threes where it stands alone; a Bulgarian text groups by spaces. */
const groupingMark: Readonly<Record<Language, ',' | undefined>> = { bg: undefined, en: ',' }
const decimalMark = { bg: ',', en: '.' } as const satisfies Record<Language, string>

/**
 * Reads "1 234,5" (any kind of space), "1.234,5", "1,234.5", "1234.5", "−3". A lone mark before three
 * digits is read by the rules of the language where they allow one reading, and else not at all: a
 * thousandfold mistake is worse than a question.
 */
export function readTypedNumber(typed: string, language: Language): TypedNumber {
  const text = typed
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\u2212/, '-')
  if (text === '') return { trouble: 'empty' }
  const sign = text.startsWith('-') ? '-' : ''
  const unsigned = text.slice(sign.length)
  const lone = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(unsigned)
  if (lone) {
    const [, whole = '', mark, decimals = ''] = lone
    if (mark === groupingMark[language]) return decimalOf(`${sign}${whole}${decimals}`)
    if (mark !== decimalMark[language]) return { trouble: 'ambiguous', whole, decimals }
  }
  const plain = plainNotation(unsigned)
  return plain === undefined ? { trouble: 'not-a-number' } : decimalOf(`${sign}${plain}`)
}

/** With the grouping gone and a point for decimals; undefined when the groups are not of three. */
function plainNotation(unsigned: string): string | undefined {
  const ungrouped = /^(\d+)(?:[.,](\d+))?$/.exec(unsigned)
  const grouped =
    /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/.exec(unsigned) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(unsigned) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(unsigned)
  const [, whole, decimals] = ungrouped ?? grouped ?? []
  if (whole === undefined) return undefined
  const digits = whole.replace(/\D/g, '')
  return decimals === undefined ? digits : `${digits}.${decimals}`
}

function decimalOf(plain: string): TypedNumber {
  if (!isDecimal(plain)) return { trouble: 'too-long' }
  return { decimal: toDecimal(toRational(plain), 12) }
}
