/** The languages of the interface, the first being the default. */
export const languages = ['bg', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value)

/**
 * The languages that a plan can be written in, those of the interface first, with the tag by which
 * documents name each (BCP 47), so that spelling and hyphenation follow.
 */
export const languageTags = {
  bg: 'bg-BG',
  en: 'en-GB',
  ru: 'ru-RU',
  sr: 'sr-Cyrl-RS',
  mk: 'mk-MK',
  ro: 'ro-RO',
} as const

export type PlanLanguage = keyof typeof languageTags
export const planLanguages = Object.keys(languageTags) as readonly PlanLanguage[]

/** The language to address somebody in who reads plans in the given one: English, where ours has no words for it. */
export const interfaceLanguageFor = (language: PlanLanguage): Language =>
  isLanguage(language) ? language : 'en'

/** The same sentence in every language of the interface. Both are always there. */
export type InBothLanguages = Readonly<Record<Language, string>>

/** Words that exist in at least the plan's own language; a translation may be missing. */
export type Words = Readonly<Partial<Record<PlanLanguage, string>>>

/**
 * The words in the wanted language, or in another one with its name told, so that a page can mark
 * the language of what it shows (WCAG 2.2, 3.1.2 Language of Parts).
 */
export function wordsIn(
  words: Words,
  wanted: PlanLanguage,
): { text: string; language: PlanLanguage } {
  const order = [wanted, ...planLanguages]
  const language = order.find((each) => words[each] !== undefined) ?? wanted
  return { text: words[language] ?? '', language }
}

/** Whether two say the same in every language that both exist in, of which there is at least one. */
export function areSaidAlike(a: Words, b: Words): boolean {
  const shared = planLanguages.filter((each) => a[each] !== undefined && b[each] !== undefined)
  return shared.length > 0 && shared.every((each) => a[each] === b[each])
}
