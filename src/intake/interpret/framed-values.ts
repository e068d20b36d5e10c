import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, saysOnly } from '../words/phrase-pattern.ts'

/**
 * A cell that says of itself what is where things stand and what is to be reached ("Базова: 120, целева:
 * 150", "(B: 120; T: 150)", also on lines of their own under what they are values of) with an arrow in place of
 * those words: "Обучени лица – 120 → 150". Printed arrows become one sign.
 */
export function withArrows(text: string, words: LanguageWords): string {
  const arrowed = text.replace(/\s*(?:-+>|=+>|>>|[⇒➔➜⟶»](?=\s*\d))\s*/gu, ' → ')
  const { any, forth, back } = patterns(words)
  if (!any.test(text)) return arrowed
  const put = (from: string, to: string, at: number, all: string, printed: string): string => {
    if ([from, to].every(isYear)) return printed
    const before = lastLine(all.slice(0, at))
    if (isStatement(from, to) && !/\p{L}/u.test(before)) return `\n${to}`
    if (!isValue(from, words) || !isAim(to, words)) return printed
    const values = saysOnly(from, words.nothing) ? to : `${from} → ${to}`
    const opensLine = /^[^\S\n]*(?:\n|$)/u.test(printed) || before === ''
    if (!/\p{L}/u.test(before) || (opensLine && before.includes('→'))) return `\n${values}`
    return ` – ${values}`
  }
  return arrowed
    .replace(forth, (printed, from: string, to: string, at: number, all: string) =>
      put(from.trim(), to.trim(), at, all, printed),
    )
    .replace(back, (printed, to: string, from: string, at: number, all: string) =>
      put(from.trim(), to.trim(), at, all, printed),
    )
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)

const isValue = (said: string, words: LanguageWords): boolean =>
  /\d/.test(said) || [words.no, words.yes, words.nothing].some((each) => saysOnly(said, each))

/** "Baseline: no report; target: report published": what is to be there, in words. */
const isStatement = (from: string, to: string): boolean => !/\d/.test(from + to) && to.includes(' ')

/** "начало: 2024, край: 2025" are the ends of a time. */
const isYear = (said: string): boolean => /^(?:19|20)\d{2}(?:\s*\p{L}{1,3}\.?)?$/u.test(said)

const isAim = (said: string, words: LanguageWords): boolean =>
  /\d/.test(said) || [words.yes, words.all].some((each) => saysOnly(said, each))

const patterns = perLanguage((words) => {
  const { columnWords, belowIndicators, beginning, ending } = words
  const from = headSource(columnWords.baseline, [...belowIndicators.baseline, ...beginning])
  const to = headSource(columnWords.target, [...belowIndicators.target, ...ending])
  const opens = '[\\s(\\[,;:–—-]*'
  const value =
    '((?:[^\\n;,/:()]|(?<=\\d),(?=\\d)|(?<=(?<!\\p{L})\\p{L})/(?=\\p{L}(?!\\p{L}))|\\([^()\\n]{1,30}\\)){1,40}?)'
  const parts = '\\s*(?:[,;/|\\n]|\\.\\s)?\\s*'
  const ends = '(?:\\s*[)\\]]|(?=\\s*(?:[\\n;,]|\\.(?!\\s*\\d)|$)))'
  return {
    any: new RegExp(from, 'iu'),
    forth: new RegExp(`${opens}${from}${value}${parts}${to}${value}${ends}`, 'giu'),
    back: new RegExp(`${opens}${to}${value}${parts}[(]?${from}${value}${ends}`, 'giu'),
  }
})

/** A header's words, with what stands before their value; a single word or initials only with a colon. */
function headSource(headers: readonly string[], words: readonly string[]): string {
  const single = [
    ...headers.filter((each) => !each.includes(' ')),
    ...words,
    ...headers.flatMap(firstWord),
  ]
  const several = headers.filter((each) => each.includes(' '))
  const short = new Set([...single, ...headers].flatMap(initials))
  const year = '\\s*(?:\\(?[^()\\n\\d:]{0,12}(?:19|20)\\d{2}(?!\\d)(?:\\s*\\p{L}{1,3}\\.?)?\\)?)?'
  const named = `${phraseSource([...several, ...single])}${year}\\s*(?:[:=]|[–—-](?=\\s))\\s*`
  const initialled = `(?<![\\p{L}\\p{N}])(?:${[...short].join('|')})\\s*[:=]\\s*`
  return `(?:${named}|${phraseSource([...several, ...single])}${year}\\s+(?=\\d)|${initialled})`
}

/** "базова стойност" and "базова" alone: the first word of a header says it where a value follows. */
function firstWord(header: string): string[] {
  const [word = '', ...others] = header.split(' ')
  return others.length === 1 ? [word] : []
}

/** "БС" for "базова стойност", "T" for "target". */
const initials = (header: string): string[] => {
  const words = header.split(' ')
  const first = words.map((word) => word.charAt(0)).join('')
  return words.length > 2 || !/^\p{L}+$/u.test(first) ? [] : [first]
}
