import type { LanguageWords } from '../words/language-words.ts'
import { patternOf, phraseSource, unitSource } from '../words/phrase-pattern.ts'

/** Words with what they say of time taken out and kept apart, as printed. */
export interface WithTimeNotes {
  readonly text: string
  readonly notes: readonly string[]
}

/**
 * Takes out when a value holds: a bracket that names a year or date, "Към 01.01.2024 г." at the start,
 * "през 2023 г." at the end. Time inside a label stays, for there it is part of what is counted.
 */
export function takeTimeNotes(text: string, words: LanguageWords): WithTimeNotes {
  const notes: string[] = []
  const keep = (note: string): string => {
    const trimmed = note.replace(/^[\s(,;–—-]+|[\s),;:–—-]+$/gu, '')
    if (trimmed !== '') notes.push(trimmed)
    return ' '
  }
  const time = timeSource(words)
  const rest = text
    .replace(/\([^()]*\)/gu, (bracket) =>
      /(?:19|20)\d{2}/.test(bracket) ? keep(bracket) : bracket,
    )
    .replace(patternOf(`^\\s*${time}\\s*[,:–—-]?\\s*`), keep)
    .replace(patternOf(`\\s*[,:–—-]?\\s*${time}\\s*$`), keep)
  return { text: rest.replace(/\s+/g, ' ').trim(), notes }
}

function timeSource(words: LanguageWords): string {
  const year = `(?:19|20)\\d{2}(?:\\s*[-–/]\\s*(?:19|20)?\\d{2})?(?!\\d)(?:\\s*${unitSource(words.year)})?`
  const day = '\\d{1,2}\\.\\s?\\d{1,2}\\.\\s*(?:19|20)\\d{2}'
  const month = `(?:\\p{L}\\.\\s*)?${phraseSource(words.monthNames.flat())}\\s+`
  return `${phraseSource(words.asOf)}\\s+(?:${day}(?:\\s*${unitSource(words.year)})?|(?:${month})?${year})\\.?`
}
