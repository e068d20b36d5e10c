import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, unitSource } from '../words/phrase-pattern.ts'

/** Words with what they say of time taken out and kept apart, as printed. */
export interface WithTimeNotes {
  readonly text: string
  readonly notes: readonly string[]
}

/**
 * Takes out when a value holds: "2023 г." or "Baseline 2022" where nothing else is said, a bracket that names a year or date, "Към 01.01.2024 г." at the start,
 * "през 2023 г." at the end. Time inside a label stays, for there it is part of what is counted.
 */
export function takeTimeNotes(text: string, words: LanguageWords): WithTimeNotes {
  if (!/(?:19|20)\d{2}/.test(text)) return { text: text.replace(/\s+/g, ' ').trim(), notes: [] }
  const notes: string[] = []
  const keep = (note: string): string => {
    const trimmed = note.replace(/^[\s(,;:–—-]+|[\s),;:–—-]+$/gu, '')
    if (trimmed !== '') notes.push(trimmed)
    return ' '
  }
  const { alone, atStart, atEnd } = timePatterns(words)
  const rest = text
    .replace(/\([^()]*\)/gu, (bracket) =>
      /(?:19|20)\d{2}/.test(bracket) ? keep(bracket) : bracket,
    )
    .replace(alone, keep)
    .replace(atStart, keep)
    .replace(atEnd, keep)
  return { text: rest.replace(/\s+/g, ' ').trim(), notes }
}

/** "External review – October 2026": what there is to be, and when, behind a dash; undefined where no month is said. */
export function withDateApart(text: string, words: LanguageWords): WithTimeNotes | undefined {
  if (!/(?:19|20)\d{2}/.test(text)) return undefined
  const [, label, date] = timePatterns(words).dated.exec(text) ?? []
  return label === undefined || date === undefined
    ? undefined
    : { text: label.trim(), notes: [date.trim()] }
}

/** A note is a month or a day of some year and says nothing more. */
export const isDate = (note: string, words: LanguageWords): boolean =>
  /(?:19|20)\d{2}/.test(note) && timePatterns(words).date.test(note)

const timePatterns = perLanguage((words) => {
  const yearWord = `(?:\\s*${unitSource(words.year)})?`
  const year = `(?:19|20)\\d{2}(?:\\s*[-–/]\\s*(?:19|20)?\\d{2})?(?!\\d)${yearWord}`
  const day = `\\d{1,2}\\.\\s?\\d{1,2}\\.\\s*(?:19|20)\\d{2}${yearWord}`
  const month = `(?:\\d{1,2}\\s+)?(?:\\p{L}\\.\\s*)?${phraseSource(words.monthNames.flat())}\\s+`
  const { endOf, middleOf, startOf } = words
  const part = `(?:${phraseSource([...endOf, ...middleOf, ...startOf])}[\\s-]+)?`
  const when = `(?:${day}|${part}(?:${month})?${year})\\.?`
  const lead = `${phraseSource([...words.asOf, ...words.comparedWith, ...words.until])}\\s+`
  const time = `${lead}${when}`
  const heads = phraseSource([...words.columnWords.baseline, ...words.columnWords.target])
  return {
    date: new RegExp(`^(?:${lead})?(?:${day}|${part}${month}${year})\\.?$`, 'iu'),
    dated: new RegExp(
      `^(.*\\p{L}[^:–—]*?)\\s*[:–—]\\s*((?:${lead})?(?:${day}|${part}${month}${year})\\.?)\\s*$`,
      'iu',
    ),
    alone: new RegExp(`^\\s*(?:${heads}\\s+)?${when}[\\s,:–—-]*$`, 'iu'),
    atStart: new RegExp(`^\\s*${time}\\s*[,:–—-]?\\s*`, 'iu'),
    atEnd: new RegExp(`\\s*[,:–—-]?\\s*${time}\\s*$|\\s*[,:–—]\\s*${when}[\\s:–—-]*$`, 'iu'),
  }
})
