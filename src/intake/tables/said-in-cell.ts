import type { MoneyWords } from '../words/money-unit.ts'
import { printedPhrase, says } from '../words/phrase-pattern.ts'
import type { HeaderWords, TimeWords } from './header-words.ts'

const longestTime = 60

export const saysTime = (text: string, words: TimeWords): boolean =>
  text.length <= longestTime &&
  (/(?<!\d)20\d\d(?!\d)|\bQ[1-4]\b/u.test(text) ||
    words.monthNames.some((names) => says(text, names)) ||
    timeLists.some((list) => says(text, words[list])))

const timeLists = [
  'quarter',
  'halfYear',
  'always',
  'otherRhythm',
  'everyMonth',
  'everyQuarter',
  'everyYear',
  'endOfYear',
  'wholeYear',
] as const

const longestSum = 300

export const saysCurrency = (text: string, { currencies }: MoneyWords): boolean =>
  text.length <= longestSum && Object.values(currencies).some((names) => hasCurrency(text, names))

/** A sign may be written on to its figure: "€5.5m". */
const hasCurrency = (text: string, names: readonly string[]): boolean =>
  printedPhrase(text, names) !== '' ||
  names.some((name) => name.length === 1 && text.includes(name))

/** Abbreviations and nothing else: "МЗ, РЗИ", "HSE; DoH". */
const abbreviations = /^(?:\p{Lu}[\p{L}\d-]{0,7}\p{Lu}\p{L}{0,2}(?:[\s,;/&+]+|$)){1,8}$/u
const longestName = 200

/** The noun of an institution, or abbreviations alone. */
export const isInstitution = (text: string, { institution }: HeaderWords): boolean =>
  text.length <= longestName && (abbreviations.test(text) || says(text, institution))
