import type { DraftDeadline } from '../../core/draft/draft.ts'
import type { LanguageWords, Phrase } from '../words/language-words.ts'
import { printedPhrase } from '../words/phrase-pattern.ts'

/** How often a deadline comes back, and the words that say so. */
export interface Recurrence {
  readonly every: DraftDeadline['every']
  readonly printed: string
}

/** The longest words win: "на шестмесечие" is no month. What comes twice a year comes back each year. */
export function recurrence(text: string, words: LanguageWords): Recurrence | undefined {
  const said = (every: DraftDeadline['every'], phrases: readonly Phrase[]): Recurrence => ({
    every,
    printed: printedPhrase(text, phrases),
  })
  const [longest] = [
    said('month', words.everyMonth),
    said('quarter', words.everyQuarter),
    said('year', words.everyYear),
    said(null, words.otherRhythm),
  ].sort((a, b) => b.printed.length - a.printed.length)
  return longest === undefined || longest.printed === '' ? undefined : longest
}
