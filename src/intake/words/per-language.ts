import type { LanguageWords } from './language-words.ts'

/** What is made of a language's words, made once for each language and kept. */
export function perLanguage<Made>(
  make: (words: LanguageWords) => Made,
): (words: LanguageWords) => Made {
  const made = new WeakMap<LanguageWords, Made>()
  return (words) => {
    const known = made.get(words)
    if (known !== undefined) return known
    const fresh = make(words)
    made.set(words, fresh)
    return fresh
  }
}
