import type { Language } from '../../core/base/language.ts'

const ofLanguage = /^\/(bg|en)(?=\/|\?|$)/

/**
 * The same address in another language: "/bg/plans/x?y" becomes "/en/plans/x?y". One that is of no language may lead
 * anywhere ("//other.example"): instead of it where the language begins.
 */
export const inOtherLanguage = (address: string, language: Language): string =>
  ofLanguage.test(address) ? address.replace(ofLanguage, `/${language}`) : `/${language}`
