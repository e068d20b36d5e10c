import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { Verdict } from '../../core/degree/verdict.ts'

const words: Readonly<Record<Verdict, InBothLanguages>> = {
  exceeded: { bg: 'преизпълнен', en: 'exceeded' },
  met: { bg: 'изпълнен', en: 'met' },
  partly: { bg: 'частично изпълнен', en: 'partly met' },
  'not-met': { bg: 'неизпълнен', en: 'not met' },
  worsened: { bg: 'влошаване', en: 'worsened' },
  unknown: { bg: 'не може да се оцени', en: 'cannot be judged' },
  'carried-over': { bg: 'пренесен', en: 'carried over' },
  dropped: { bg: 'отпаднал', en: 'dropped' },
}

/** A verdict in lower case, as it stands in a table cell or beside its mark. */
export const verdictWords = (verdict: Verdict, language: Language): string =>
  words[verdict][language]

const measureWords: Readonly<Record<Verdict, string>> = {
  exceeded: 'преизпълнена',
  met: 'изпълнена',
  partly: 'частично изпълнена',
  'not-met': 'неизпълнена',
  worsened: 'влошаване',
  unknown: 'не може да се оцени',
  'carried-over': 'пренесена',
  dropped: 'отпаднала',
}

/** The verdict on a measure: in Bulgarian „мярка“ is of another gender than „индикатор“. */
export const measureVerdictWords = (verdict: Verdict, language: Language): string =>
  language === 'bg' ? measureWords[verdict] : verdictWords(verdict, language)
