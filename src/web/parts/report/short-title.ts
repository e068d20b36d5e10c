import { type Language, type Words, wordsIn } from '../../../core/base/language.ts'

const longest = 60

/** As much of a measure's words as tells it from the others in a list of boxes. */
export function shortTitle(title: Words, language: Language): string {
  const { text } = wordsIn(title, language)
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`
}
