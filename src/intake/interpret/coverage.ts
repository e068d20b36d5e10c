import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, says } from '../words/phrase-pattern.ts'

/** Words that ask for all of something, without the word for "all" where it stands apart from them. */
export interface Coverage {
  readonly label: string
  readonly form: 'labelled' | 'opening' | 'inside'
}

/**
 * "Всички настанени чужденци", "Консултирани чужденци – всички", "... за всички граждани"; undefined
 * where nothing of the kind is said. "Всеки месец" is a time, not a coverage.
 */
export function readCoverage(piece: string, words: LanguageWords): Coverage | undefined {
  const { recurring, opening, closing } = patterns(words)
  if (!says(piece, words.all) || !says(piece.replace(recurring, ''), words.all)) return undefined
  if (closing.test(piece)) return { label: piece.replace(closing, ''), form: 'labelled' }
  if (opening.test(piece)) return { label: piece.replace(opening, ''), form: 'opening' }
  return { label: piece, form: 'inside' }
}

const patterns = perLanguage((words) => {
  const { everyMonth, everyQuarter, everyYear, otherRhythm, always } = words
  const rhythms = [...everyMonth, ...everyQuarter, ...everyYear, ...otherRhythm, ...always]
  const times = phraseSource(rhythms)
  const all = phraseSource(words.all)
  return {
    recurring: new RegExp(times, 'giu'),
    opening: new RegExp(`^\\s*${all}\\s*`, 'iu'),
    closing: new RegExp(`\\s*[-–—:]\\s*${all}[\\s.;,]*$`, 'iu'),
  }
})
