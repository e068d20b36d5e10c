import { toDecimal, toRational } from '../../core/base/decimal.ts'
import { compare, multiply } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseSource } from '../words/phrase-pattern.ts'
import type { Amount, MoneyNumber } from './amount.ts'

/**
 * The sums of a text whose currency is named, with those made one that are one: the ends of a range, the
 * factors of a product ("12 месеца x 1 500 лв.") and the result that is printed behind it. What had to be
 * calculated or chosen is for a person to confirm.
 */
export function calculated(
  text: string,
  numbers: readonly MoneyNumber[],
  words: LanguageWords,
): Amount[] {
  const read: MoneyNumber[] = []
  for (const number of numbers) {
    const before = read.at(-1)
    const made = before && together(text, before, number, words)
    if (made) read[read.length - 1] = made
    else read.push(number)
  }
  return read.filter(({ named }) => named).map(({ number: _, named: __, ...amount }) => amount)
}

function together(
  text: string,
  before: MoneyNumber,
  next: MoneyNumber,
  words: LanguageWords,
): MoneyNumber | undefined {
  const between = text.slice(before.end, next.start)
  if (between.length > longestLink || !(before.named || next.named)) return undefined
  const { times, range, length } = patterns(words)
  const printed = text.slice(before.start, next.end).replace(/\s+/g, ' ').trim()
  const shared = {
    number: next.number,
    start: before.start,
    end: next.end,
    currency: before.currency ?? next.currency,
    named: true,
  }
  if (/^\s*=\s*$/.test(between))
    return { ...next, ...shared, notes: [printed], confidence: 'sure', basis: 'total' }
  if (times.test(between) && (before.currency !== null) !== (next.currency !== null)) {
    const value = toDecimal(multiply(toRational(before.value), toRational(next.value)))
    const unit = next.named
      ? ''
      : (length.exec(text.slice(next.end, next.end + longestLink))?.[0] ?? '')
    const end = next.end + unit.length
    const note = `${printed}${unit}`
    return { ...next, ...shared, end, value, basis: 'total', notes: [note], confidence: 'likely' }
  }
  const bounds = compare(toRational(before.value), toRational(next.value)) < 0
  if (/^\s?[-–—]\s?$/.test(between) && bounds && before.currency === next.currency)
    return { ...next, ...shared, notes: [printed], confidence: 'unsure' }
  const from = phraseAtEnd(
    text.slice(Math.max(0, before.start - 20), before.start),
    words.range.from,
  )
  if (from === '' || !range.test(text.slice(before.end, next.number.start))) return undefined
  const start = before.start - from.length
  return {
    ...next,
    ...shared,
    start,
    notes: [`${from.trim()} ${printed}`],
    confidence: 'unsure',
  }
}

const longestLink = 40

const patterns = perLanguage((words) => ({
  // The sign is an "x" in either alphabet, a cross or a star.
  times: new RegExp(
    `^\\s*(?:\\p{L}{2,20}\\.?\\s+){0,3}?(?:[xхХX×*@]|${phraseSource(words.eachSum)})\\s*(?:\\p{L}{2,20}\\s*)?$`,
    'iu',
  ),
  range: new RegExp(
    `^\\s*${phraseSource(words.range.to)}\\s*(?:${phraseSource(Object.values(words.currencies).flat())}\\s*)?$`,
    'iu',
  ),
  length: new RegExp(`^\\s*${phraseSource([...words.months, ...words.durations])}`, 'iu'),
}))
