import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource } from '../words/phrase-pattern.ts'
import { editDistance } from './edit-distance.ts'
import { unmixScripts } from './look-alikes.ts'

/** The words of a deadline as they can be read, and whether a spelling had to be guessed. */
export interface DeadlineText {
  readonly text: string
  readonly guessed: boolean
}

/**
 * A deadline with look-alike letters unmixed, names of months that a hyphen parts made whole and misspelt
 * ones corrected, and the coming year in digits.
 */
export function deadlineText(
  printed: string,
  words: LanguageWords,
  planYear: number | null,
): DeadlineText {
  const { names, nextYear } = patterns(words)
  const unmixed = withRomanNumerals(unmixScripts(printed))
  const whole = unmixed.replace(/(\p{L}{2,})-\s?(\p{Ll}{2,})/gu, (both, left, right) =>
    names.has(`${left}${right}`.toLowerCase()) ? `${left}${right}` : both,
  )
  const text = whole.replace(/\p{L}{6,12}/gu, (word) => nearestName(word, names) ?? word)
  return {
    text: planYear === null ? text : text.replace(nextYear, String(planYear + 1)),
    guessed: text !== whole,
  }
}

/** "ІІ" and "ХII" in Cyrillic letters. */
const withRomanNumerals = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])[IVXІХ]{1,4}(?![\p{L}\p{N}])/gu, (numeral) =>
    numeral.replace(/І/g, 'I').replace(/Х/g, 'X'),
  )

/** One letter of a long name may be wrong, missing, doubled or swapped. */
function nearestName(word: string, names: ReadonlySet<string>): string | undefined {
  const lower = word.toLowerCase()
  if (names.has(lower)) return undefined
  return [...names].find((name) => name.length >= 6 && editDistance(lower, name, 1) === 1)
}

const patterns = perLanguage((words) => ({
  names: new Set(words.monthNames.flat().map((name) => name.replace(/[.*]$/, ''))),
  nextYear: new RegExp(phraseSource(words.nextYear), 'giu'),
}))
