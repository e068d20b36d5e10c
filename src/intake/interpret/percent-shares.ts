import { type Decimal, parseDecimal, toRational } from '../../core/base/decimal.ts'
import { compare, hundred, sum } from '../../core/base/rational.ts'
import type { DraftFunding } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, phraseAtStart } from '../words/phrase-pattern.ts'
import { findAmounts } from './amount.ts'
import { cleanLabel } from './clean-label.ts'

interface Share {
  readonly percent: Decimal
  readonly printed: string
  readonly source: string
}

/**
 * "75 % ФВС, 25 % НБ от 100 000 лв.": one sum, as written, of several sources whose shares make up the whole; a
 * person is asked to part it. Undefined for any other cell.
 */
export function percentShares(text: string, words: LanguageWords): DraftFunding[] | undefined {
  if (!text.includes('%')) return undefined
  const [amount, ...more] = findAmounts(text, words)
  if (amount === undefined || amount.currency === null || more.length > 0) return undefined
  const rest = `${text.slice(0, amount.start)};${text.slice(amount.end)}`
  const shares = sharesIn(rest, words)
  const whole = sum(shares.map(({ percent }) => toRational(percent)))
  if (shares.length < 2 || compare(whole, hundred) !== 0) return undefined
  return [
    {
      source: shares.map(({ source }) => source).join(', '),
      amount: amount.value,
      currency: amount.currency,
      basis: amount.basis,
      note: [...shares.map(({ printed, source }) => `${printed} ${source}`), ...amount.notes].join(
        '; ',
      ),
      confidence: 'likely',
    },
  ]
}

const mostShares = 12

/** The name stands behind its percentage, or before it where the first thing said is a name. */
function sharesIn(text: string, words: LanguageWords): Share[] {
  const pieces = text.split(/(\d{1,3}(?:[.,]\d+)?\s?%)/u)
  if (pieces.length > 2 * mostShares) return []
  const before = /\p{L}/u.test(nameIn(pieces[0] ?? '', words))
  return pieces.flatMap((printed, index) => {
    const percent =
      index % 2 === 1 ? parseDecimal(printed.replace(',', '.').replace(/[\s%]/g, '')) : undefined
    const source = nameIn(pieces[before ? index - 1 : index + 1] ?? '', words)
    return percent === undefined || source === '' ? [] : [{ percent, printed, source }]
  })
}

function nameIn(piece: string, words: LanguageWords): string {
  const own =
    piece
      .split(/[;,()\n]/u)
      .map((part) => cleanLabel(part))
      .find((part) => /\p{L}/u.test(part)) ?? ''
  const led = cleanLabel(own.slice(phraseAtStart(own, words.sourceLead).length))
  const ends = [words.preposition, words.and].map((phrases) => phraseAtEnd(led, phrases).length)
  return cleanLabel(led.slice(0, led.length - Math.max(...ends)))
}
