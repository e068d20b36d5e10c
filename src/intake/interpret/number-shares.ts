import { toDecimal } from '../../core/base/decimal.ts'
import { rational } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, phraseSource } from '../words/phrase-pattern.ts'
import type { FoundNumber } from './number.ts'

const fraction = /(?<![\d/.,]\s?)([1-9])\/([2-9]|10)(?![\d/.,])/g

/** "1/3 от училищата", "1 in 4", "1 на всеки 3": two numbers that say one share, in per cent. */
export function findShares(text: string, words: LanguageWords): FoundNumber[] {
  const fractions = text.includes('/') ? [...text.matchAll(fraction)] : []
  const ofSomething = fractions.filter(
    ({ index, 0: printed }) =>
      phraseAtStart(text.slice(index + printed.length), ofSuch(words)) !== '',
  )
  return [
    ...ofSomething.flatMap((match) => shareOf(match, false)),
    ...[...text.matchAll(inEvery(words))].flatMap((match) => shareOf(match, true)),
  ].sort((a, b) => a.start - b.start)
}

/** What a share may be of, also in a language that has a word of its own for it. */
const ofSuch = perLanguage(({ ofWhich, shares }) => [...ofWhich, ...shares.link])

/** What a person says of three or four is meant roughly, and is `doubtful`. */
function shareOf({ index, 0: printed, 1: part, 2: whole }: RegExpExecArray, doubtful: boolean) {
  if (Number(part) >= Number(whole)) return []
  const value = toDecimal(rational(100n * BigInt(part ?? 0), BigInt(whole ?? 1)))
  const end = index + printed.length
  return [{ start: index, end, value, high: null, percent: true, doubtful }]
}

/** Only one of so many: "3 in 5 regions" counts three. */
const inEvery = perLanguage(
  (words) =>
    new RegExp(
      `(?<![\\d.,/-])(1)\\s+${phraseSource(words.inEvery)}\\s+([2-9]|1\\d|20)(?![\\d.,/%]|\\s*%)`,
      'giu',
    ),
)
