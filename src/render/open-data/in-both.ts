import { languages, type Words } from '../../core/base/language.ts'

/** For a place that takes one text: the words in every language of the interface that has them, or in any. */
export function inBoth(words: Words): string {
  const said = languages.flatMap((language) => words[language] ?? [])
  const all = said.length > 0 ? said : Object.values(words)
  return [...new Set(all)].join(' / ')
}
