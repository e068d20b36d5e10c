import { toRational } from '../../core/base/decimal.ts'
import { compare } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { findNumbers } from './number.ts'

const number = '\\d{1,3}(?:[ \\u00a0.,]?\\d{3})*(?:[.,]\\d+)?(?:\\s?%)?'
const labelled = new RegExp(
  `^([^\\d\\n/]{3,80}(?:/[^\\d\\n/]{3,80})+?)\\s*[:–—-]\\s*(${number}(?:\\s*/\\s*${number})+)[\\s.]*$`,
  'u',
)

/** "Проведени курсове/ обучени лица – 8/ 160": as many names as values, each with its own, on lines of their own. */
export function withSlashesApart(text: string): string {
  if (!text.includes('/')) return text
  return text
    .split('\n')
    .map((line) => {
      const [, names = '', values = ''] = labelled.exec(line) ?? []
      const [all, each] = [names, values].map((list) => list.split('/').map((one) => one.trim()))
      if (!all || !each || all.length !== each.length || all.length < 2) return line
      return all.map((name, index) => `${name} – ${each[index]}`).join('; ')
    })
    .join('\n')
}

const pair = new RegExp(
  `(^|[\\p{L})]\\s*(?<dash>[:–—-])?\\s+)(${number})\\s?/\\s?(${number})(?=[\\s.]*(?:\\p{L}{1,4}\\.?)?\\s*$)`,
  'gmu',
)

/** An arrow that nobody printed: which of two numbers is the one to reach is for a person to say. */
export const supposedArrow = '⇢'

/**
 * "STEM кабинети: 1 100 / 2 240" where no other cell says how things stand: what is, and what shall be. Numbers
 * of acts and years are none.
 */
export function withSupposedArrows(text: string, words: LanguageWords): string {
  if (!text.includes('/')) return text
  return text.replace(pair, (printed, lead: string, dash, from: string, to: string) => {
    const arrowed = `${lead}${from} ${supposedArrow} ${to}`
    const years = [from, to].some((each) => /^(?:19|20)\d{2}$/.test(each.trim()))
    const [low, top, ...others] = findNumbers(arrowed, words)
    // "4,5/5" is a mark on a scale.
    const scale = /[.,]\d{1,2}$/.test(from) && /^\d+$/.test(to)
    if (years || scale || low === undefined || top === undefined || others.length > 0)
      return printed
    // "Линия 24/7" is no value; behind a dash a value may fall.
    const rises = compare(toRational(low.value), toRational(top.value)) < 0
    return rises || (dash !== undefined && top.value !== '7') ? arrowed : printed
  })
}
