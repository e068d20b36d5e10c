import type { Language, Words } from '../../core/base/language.ts'
import { wordsIn } from '../../core/base/language.ts'

/** Words of the plan in the page's language, or in the one they exist in, marked as such. */
export function Said({ words, language }: { words: Words; language: Language }) {
  const said = wordsIn(words, language)
  return said.language === language ? said.text : <span lang={said.language}>{said.text}</span>
}
