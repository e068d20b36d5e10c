import type { Language } from '../../core/base/language.ts'

/** The languages' tags as Word writes them, so that spelling and hyphenation follow. */
export const languageTags: Readonly<Record<Language, string>> = { bg: 'bg-BG', en: 'en-GB' }
