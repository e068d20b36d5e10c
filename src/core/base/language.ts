/** The languages of the interface, the first being the default. A plan's own words may be in any of them. */
export const languages = ['bg', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value)

/** The same sentence in every language of the interface. Both are always there. */
export type InBothLanguages = Readonly<Record<Language, string>>

/** Words that exist in at least the plan's own language; a translation may be missing. */
export type Words = Readonly<Partial<Record<Language, string>>>

/**
 * The words in the wanted language, or in another one with its name told, so that a page can mark
 * the language of what it shows (WCAG 2.2, 3.1.2 Language of Parts).
 */
export function wordsIn(words: Words, wanted: Language): { text: string; language: Language } {
  const order = [wanted, ...languages]
  const language = order.find((each) => words[each] !== undefined) ?? wanted
  return { text: words[language] ?? '', language }
}
