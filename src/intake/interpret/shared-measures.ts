import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, says } from '../words/phrase-pattern.ts'

/** The numbers of the measures that a part of a budget cell says its money is shared with. */
export function sharedMeasures(part: string, words: LanguageWords): string[] {
  if (!says(part, words.sharedWith)) return []
  return [...part.matchAll(measureNumbers(words))].flatMap((match) => numbersIn(match[1] ?? ''))
}

/** "12, 13 и 14", "1-3", "2.4". */
const numbersIn = (list: string): string[] =>
  [
    ...list.matchAll(/((?:[IVX]+\.)?\d{1,3}(?:\.\d{1,3})*)(?:\s*[-–]\s*(\d{1,3})(?![\d.]))?/gu),
  ].flatMap(([, first = '', last]) => {
    const span = Number(last) - Number(first)
    if (last === undefined || !(span > 0 && span <= mostInRange)) return [first]
    return Array.from({ length: span + 1 }, (_, index) => String(Number(first) + index))
  })

const mostInRange = 20

/** "мярка 34", "measures 12, 13 and 14", "мерки 1-3", "т. 6". */
const measureNumbers = perLanguage((words) => {
  const number =
    '(?:[IVX]+\\.)?\\d{1,3}(?:\\.\\d{1,3})*(?!\\d)(?:\\s*[-–]\\s*\\d{1,3}(?![\\d.]|\\s\\d))?'
  const joint = `(?:\\s*,\\s*|\\s+${phraseSource(words.and)}\\s+)`
  return new RegExp(
    `${phraseSource(words.measure)}\\s*(?:№\\s*)?(${number}(?:${joint}${number})*)`,
    'giu',
  )
})
