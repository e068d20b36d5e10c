import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, phraseSource, says } from '../words/phrase-pattern.ts'
import type { Thing } from './thing.ts'

/**
 * "Брой на проверки и на издадени предписания", "брой посещения и изготвени протоколи": two things that one
 * label counts, where it gives them no value of their own. "Консултирани и прегледани лица" are the same
 * people, and "становища и позиции" share their participle: these stay one.
 */
export function apart<Found extends Thing>(thing: Found, words: LanguageWords): Found[] {
  if ((thing.value !== null && thing.value !== '0') || thing.all) return [thing]
  const counted = phraseAtStart(thing.label, words.countOf)
  if (counted === '') return [thing]
  const pieces = conjuncts(counted, thing.label.slice(counted.length), words)
  const [first, ...others] = pieces
  if (first === undefined || others.length === 0) return [thing]
  const read = { ...thing, form: 'inside' } as const
  return [{ ...read, label: `${counted}${first}` }, ...others.map((label) => ({ ...read, label }))]
}

function conjuncts(counted: string, label: string, words: LanguageWords): string[] {
  const lead = phraseAtStart(label, words.preposition) || phraseAtEnd(counted, words.preposition)
  const pieces: string[] = []
  let rest = label
  for (const { index, 0: joint } of [...label.matchAll(joints(words))].reverse()) {
    const left = label.slice(0, index)
    const right = rest.slice(index + joint.length)
    const again = lead !== '' && phraseAtStart(right, words.preposition) === lead
    if (!again && !(endsCounted(left, words) && opensCounted(right, words))) continue
    pieces.unshift(again ? right.slice(lead.length) : right)
    rest = left
  }
  return [rest, ...pieces]
}

const joints = perLanguage((words) => new RegExp(`,?\\s+${phraseSource(words.and)}\\s+`, 'giu'))

/** "... проведени срещи": the last word is a counted noun. */
const endsCounted = (left: string, words: LanguageWords): boolean =>
  says(/\p{L}+$/u.exec(left)?.[0] ?? '', words.countable)

/** "обучени лица ...": a participle of its own before a counted noun. */
function opensCounted(right: string, words: LanguageWords): boolean {
  const [participle = '', noun = ''] = right.match(/\p{L}+/gu)?.slice(0, 2) ?? []
  return (
    words.participleEndings.some((ending) => participle.endsWith(ending)) &&
    says(noun, words.countable)
  )
}
