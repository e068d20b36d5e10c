import type { LanguageWords } from './language-words.ts'
import { perLanguage } from './per-language.ts'
import { wordsOf } from './words-of.ts'

/** The words of a language, and those of the others after them: a plan's header may be in two. */
export const withOtherLanguages = (own: LanguageWords): readonly LanguageWords[] => [
  own,
  ...Object.values(wordsOf).filter((each) => each !== own),
]

/** Every list of words with those of all languages in it, the document's own first. */
export const inAnyLanguage = perLanguage((own) => merged(withOtherLanguages(own)) as LanguageWords)

function merged(values: readonly unknown[]): unknown {
  const [first] = values
  if (typeof first !== 'object' || first === null || first instanceof RegExp) return first
  if (Array.isArray(first)) {
    const lists = values as readonly (readonly unknown[])[]
    return first.every((each) => typeof each === 'string')
      ? [...new Set(lists.flat())]
      : first.map((_, index) => merged(lists.flatMap((list) => list.slice(index, index + 1))))
  }
  return Object.fromEntries(
    Object.keys(first).map((key) => [
      key,
      merged(
        values
          .map((value) => (value as Record<string, unknown>)[key])
          .filter((each) => each !== undefined),
      ),
    ]),
  )
}
