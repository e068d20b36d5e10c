import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, phraseSource } from '../words/phrase-pattern.ts'

/**
 * A line with the numbers in words that count something written in digits: "Две обучения и поне три
 * срещи" says "2 обучения и поне 3 срещи", "Проведени две обучения" says "Проведени 2 обучения". "Една от
 * целите" and "едно и също" count nothing, nor does "на едно място".
 */
export function withDigits(line: string, words: LanguageWords): string {
  const { spelled, values, noCount } = patterns(words)
  const isSpelled = (word: string): boolean => values.has(word.toLowerCase())
  if (!line.split(/[\s;,(]/).some(isSpelled)) return line
  return line.replace(spelled, (printed: string, lead: string, name: string, at: number) => {
    const rest = line.slice(at + printed.length)
    const counts = /^\s*\p{L}/u.test(rest) && phraseAtStart(rest, noCount.after) === ''
    const led = lead.trim() !== '' && phraseAtStart(lead, noCount.before).length === lead.length
    return counts && !led ? `${lead}${values.get(name.toLowerCase())}` : printed
  })
}

/** A number in words stands first, behind one word, or behind "и", "поне" and the like. */
const patterns = perLanguage((words) => {
  const values = new Map(
    words.numberWords.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  )
  const { and, atLeast, atMost, exactly, withAlso, each, ofWhich, preposition } = words
  const joints = [...and, ...atLeast, ...atMost, ...exactly, ...withAlso, ...each]
  const names = phraseSource(words.numberWords.flat())
  return {
    values,
    spelled: new RegExp(
      `(^\\s*(?:[\\p{L}-]+\\s+)?|[;,(]\\s*|${phraseSource(joints)}\\s+)(${names})`,
      'giu',
    ),
    noCount: {
      before: preposition.filter((phrase) => !joints.includes(phrase)),
      after: [...ofWhich, ...and],
    },
  }
})
