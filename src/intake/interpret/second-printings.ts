import { toRational } from '../../core/base/decimal.ts'
import { absolute, compare, multiply, rational, subtract } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, says } from '../words/phrase-pattern.ts'
import type { Amount } from './amount.ts'

/**
 * The sums of one part without those that print a sum a second time: "100 000 лв. (51 129 евро)", "120 000
 * лв. с ДДС (100 000 лв. без ДДС)". The first stays, unless only the second is in a currency of ours; the
 * other is its note.
 */
export function withoutSecondPrintings(
  text: string,
  amounts: readonly Amount[],
  words: LanguageWords,
): Amount[] {
  const kept: Amount[] = []
  for (const amount of amounts) {
    const before = kept.at(-1)
    const printed = text.slice(amount.start, amount.end).trim()
    if (before && isShareOf(text, before, amount, words)) {
      kept[kept.length - 1] = withBracketNoted(text, before)
      continue
    }
    if (!before || !isSame(text, before, amount, words)) {
      kept.push(amount)
      continue
    }
    const first = text.slice(before.start, before.end).trim()
    const foreign = before.currency === null && amount.currency !== null
    const untaxed = before.notes.some((note) => says(note, words.withoutTax))
    const [main, other] = foreign || untaxed ? [amount, first] : [before, printed]
    const { start } = before
    const end = amount.end + closingAfter(text, before.end, amount)
    kept[kept.length - 1] = { ...main, start, end, notes: [...main.notes, other] }
  }
  return kept
}

function withBracketNoted(text: string, amount: Amount): Amount {
  const [bracket = ''] = /^\s*\([^()]*\)?/u.exec(text.slice(amount.end)) ?? []
  const note = bracket.replace(/[()]/gu, '').trim()
  return { ...amount, end: amount.end + bracket.length, notes: [...amount.notes, note] }
}

const joints = perLanguage((words) => [...words.or, ...words.about])

/** The bracket that closes behind a sum, where it opened before it. */
const closingAfter = (text: string, from: number, { start, end }: Amount): number =>
  text.slice(from, start).includes('(') ? (/^\s*\)/.exec(text.slice(end))?.[0].length ?? 0) : 0

function isSame(text: string, first: Amount, second: Amount, words: LanguageWords): boolean {
  const between = text.slice(first.end, second.start)
  const joint = between.replace(/[\s()/=≈~,–-]/gu, '')
  if (joint !== '' && phraseAtStart(joint, joints(words)) !== joint) return false
  if (first.basis !== second.basis) return false
  const taxes = [first, second].map(({ notes }) =>
    notes.some((note) => says(note, words.withTax))
      ? 'with'
      : notes.some((note) => says(note, words.withoutTax))
        ? 'without'
        : '',
  )
  if (first.currency === second.currency)
    return first.currency !== null && taxes[0] !== taxes[1] && taxes.every((tax) => tax !== '')
  if (first.currency === null || second.currency === null) return /[(/=≈]/.test(between)
  return isConverted(first, second, between.includes('(') ? 10n : 50n)
}

/** "42 000 лв. (по 21 000 лв. на полугодие)", "12 000 лв. (12 месеца х 1 000 лв.)": how the sum comes about. */
function isShareOf(text: string, first: Amount, second: Amount, words: LanguageWords): boolean {
  const between = text.slice(first.end, second.start)
  if (!between.includes('(') || between.includes(')') || first.currency !== second.currency)
    return false
  if (phraseAtStart(between.replace(/^\s*\(/, ''), words.each) !== '') return true
  const again = compare(toRational(first.value), toRational(second.value)) === 0
  return again && /^\s*\(\s*$/.test(between)
}

/** At the fixed rate, give or take what rounding does: two hundredths, in brackets a tenth. */
function isConverted(first: Amount, second: Amount, parts: bigint): boolean {
  const [leva, euro] = first.currency === 'BGN' ? [first, second] : [second, first]
  const left = multiply(toRational(leva.value), rational(100_000n))
  const right = multiply(toRational(euro.value), rational(195_583n))
  return compare(multiply(absolute(subtract(left, right)), rational(parts)), left) <= 0
}
