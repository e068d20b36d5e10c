import type { FigureTable } from '../../core/annual-report/figure.ts'
import { formatDate } from '../../core/base/format.ts'
import { type Language, type Words, wordsIn } from '../../core/base/language.ts'
import type { DecidingAct, Measure } from '../../core/plan/plan.ts'
import { namedAct } from '../words/act-words.ts'

/** Figures by their addresses, while a text is drafted from them. */
export interface Drafting {
  readonly language: Language
  /** The figure's place in the text. */
  readonly put: (address: string) => string
  /** The figure itself, as a whole number: the words around it agree with it. Nothing is 0. */
  readonly count: (address: string) => number
  readonly isKnown: (address: string) => boolean
}

export const drafting = (figures: FigureTable, language: Language): Drafting => ({
  language,
  put: (address) => `{{${address}}}`,
  count: (address) => Number(figures.get(address)?.value ?? 0),
  isKnown: (address) => typeof figures.get(address)?.value === 'string',
})

/** In both languages only one thing alone takes the singular. */
export const agreeing = (count: number, one: string, many: string): string =>
  count === 1 ? one : many

/** "a", "a и b", "a, b и c". */
export function listed(parts: readonly string[], language: Language): string {
  const and = { bg: ' и ', en: ' and ' }[language]
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1) ?? ''}`
}

/** Words of a plan within a sentence: on one line, without what ended them. */
export const within = (words: Words, language: Language): string =>
  wordsIn(words, language)
    .text.replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,:]+$/u, '')

/** The title of a measure after its number, between quotation marks; nothing where it has none. */
export function titleOf({ text }: Measure, language: Language): string {
  const words: Words = {
    ...(text.bg?.measure ? { bg: text.bg.measure } : {}),
    ...(text.en?.measure ? { en: text.en.measure } : {}),
  }
  const title = within(words, language)
  return title === '' ? '' : { bg: ` „${title}“`, en: ` "${title}"` }[language]
}

/** „Решение № 17 от 05.03.2024 г.“ */
export function actText({ number, date, ...said }: DecidingAct, language: Language): string {
  const { act } = namedAct(said, language)
  const day = formatDate(date, language)
  return {
    bg: `${act} №\u00a0${number} от ${day}`,
    en: `${act} No\u00a0${number} of ${day}`,
  }[language]
}

/** A reason in brackets after what it is of; nothing where none was given. */
export function becauseOf(reason: Words, language: Language): string {
  const said = lowered(within(reason, language))
  return said === '' ? '' : ` (${said})`
}

/** A sentence that goes on from another one; what begins with an abbreviation stays. */
const lowered = (sentence: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence

/** Sentences of a paragraph, those that say nothing left out. */
export const together = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ')

/** Paragraphs of a text, those that say nothing left out. */
export const paragraphs = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n')

/** A sentence with its full stop; a day in Bulgarian ends in one of its own („05.03.2024 г.“). */
export const ended = (sentence: string): string =>
  sentence.endsWith('.') ? sentence : `${sentence}.`

/** What leads to a list of one thing, and to one of several. */
interface Lead {
  readonly one: string
  readonly many: string
}

/** A sentence that leads to a list, and the list; nothing where it is empty. */
export const withList = ({ one, many }: Lead, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : [
        agreeing(items.length, one, many),
        ...items.map((item, index) => `- ${index === items.length - 1 ? ended(item) : `${item};`}`),
      ].join('\n')
