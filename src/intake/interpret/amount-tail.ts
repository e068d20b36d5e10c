import type { LanguageWords, Phrase } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, says } from '../words/phrase-pattern.ts'
import type { Amount } from './amount.ts'

/** What belongs to a sum around its number and currency. */
export type AmountTail = Pick<Amount, 'start' | 'end' | 'basis' | 'notes'>

/** "годишно", "на участник", "без ДДС" behind a sum; "около", "годишно –" before it. */
export function amountTail(
  text: string,
  start: number,
  end: number,
  words: LanguageWords,
): AmountTail {
  const notes: string[] = []
  const { units, tax, years } = patterns(words)
  let basis: Amount['basis'] = 'total'
  let last = end
  const take = (phrases: readonly Phrase[], lead = /^(?:\s*[,(])?/): string => {
    const rest = text.slice(last, last + longest)
    const opened = lead.exec(rest)?.[0] ?? ''
    const said = phraseAtStart(rest.slice(opened.length), phrases).trimEnd()
    if (said === '') return ''
    last += opened.length + said.length
    if (opened.includes('(') && text[last] === ')') last++
    return said.trim()
  }
  const takeAny = (): string => {
    const clause = eachOfAny(text.slice(last), words)
    last += clause.length
    return clause.trim()
  }
  const taxed = take(tax)
  if (taxed !== '') notes.push(taxed)
  if (take(words.perYear, /^/) !== '' || take(years, /^\s*\//) !== '') basis = 'per-year'
  else {
    const unit = take(words.perUnit, /^\s*\//) || take(units, /^/) || takeAny()
    if (unit !== '') {
      basis = null
      notes.push(unit)
    }
  }
  const before = text.slice(Math.max(0, start - longest), start)
  const about = phraseAtEnd(before, words.about)
  if (about !== '') notes.push(about.trim())
  const first = start - about.length
  const lead = text.slice(Math.max(0, first - longest), first)
  const yearly = yearlyBefore(lead, words)
  if (yearly > 0 && basis === 'total') basis = 'per-year'
  // "По 10 000 лв. за всяка община": what each gets is no sum of the whole.
  const each = yearly === 0 && basis === 'total' ? phraseAtEnd(lead, words.eachSum) : ''
  if (each !== '') {
    basis = null
    notes.push(each.trim())
  }
  return { start: first - yearly, end: last, basis, notes }
}

const longest = 40

/** "per club", "на обучен доброволец" to the end of the clause; "по проект" names a source. */
function eachOfAny(behind: string, words: LanguageWords): string {
  const clause = /^\s+[^\d,;:.()/+–—\n]{3,60}(?=[,;:.()/–—\n]|$)/u.exec(behind)?.[0] ?? ''
  const said = clause.trim()
  const named = /\p{Lu}|[„“"]/u.test(said) || says(said, words.source) || says(said, words.perYear)
  const few = said.split(' ').length <= 4
  return few && !named && words.perOne.test(said) ? clause : ''
}

/** "годишно по", "на година –": how many letters before a sum say that it is for one year. */
function yearlyBefore(before: string, words: LanguageWords): number {
  const joint = /[\s:–—-]*$/u.exec(before)?.[0] ?? ''
  const own = before.slice(0, before.length - joint.length)
  const each = phraseAtEnd(own, words.each)
  const yearly = phraseAtEnd(own.slice(0, own.length - each.length), words.perYear)
  return yearly === '' ? 0 : joint.length + each.length + yearly.length
}

const patterns = perLanguage((words) => ({
  // A single word may be the noun of what is paid: "5 000 лв. обучение".
  units: words.perUnit.filter(
    (phrase) => phrase.includes(' ') || !words.countable.includes(phrase),
  ),
  tax: [...words.withTax, ...words.withoutTax],
  years: [...words.perYear, ...words.year],
}))
