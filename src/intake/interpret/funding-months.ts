import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { unitSource } from '../words/phrase-pattern.ts'

/** For how many months a sum is: "30 месеца персонал", "for 18 months". More than one number says nothing. */
export function monthsIn(note: string, words: LanguageWords): number | undefined {
  const found = [...note.matchAll(pattern(words))].map(([, digits]) => Number(digits))
  const [only, ...others] = new Set(found)
  return others.length === 0 && only !== undefined && only > 0 ? only : undefined
}

const pattern = perLanguage(
  (words) => new RegExp(`(?<![\\d.,])(\\d{1,3})[\\s-]?${unitSource(words.months)}`, 'giu'),
)
