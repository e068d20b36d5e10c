import type { InBothLanguages, Language } from '../../core/base/language.ts'

/** What stands before the number of a page, and between it and how many there are. */
export const pageNumberWords: Readonly<Record<Language, readonly [string, string]>> = {
  bg: ['Стр. ', ' от '],
  en: ['Page ', ' of '],
}

export const contentsTitle: InBothLanguages = { bg: 'Съдържание', en: 'Contents' }
