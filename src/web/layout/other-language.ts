import type { Language } from '../../core/base/language.ts'

/** The same address in another language: "/bg/plans/x?y" becomes "/en/plans/x?y". */
export const inOtherLanguage = (address: string, language: Language): string =>
  address.replace(/^\/(bg|en)(?=\/|\?|$)/, `/${language}`)
