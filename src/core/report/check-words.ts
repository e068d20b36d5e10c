import type { Decimal } from '../base/decimal.ts'
import { formatMoney, formatNumber } from '../base/format.ts'
import { type InBothLanguages, type Language, languages } from '../base/language.ts'
import { type Currency, money } from '../base/money.ts'

const inBoth = (say: (language: Language) => string): InBothLanguages =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as InBothLanguages

/** What is asked about an entry that looks unlike the past: never more than one sentence and a question. */
export const checkWords = {
  slip: (value: Decimal, usual: Decimal, times: bigint) =>
    inBoth((language) => {
      const [entered, was] = [formatNumber(value, language), formatNumber(usual, language)]
      return {
        bg: `Въведено е ${entered}, а обичайно е около ${was}: разлика близо ${times} пъти. Вярно ли е числото?`,
        en: `${entered} is entered, while about ${was} is usual: a difference of nearly ${times} times. Is the number right?`,
      }[language]
    }),
  jump: (value: Decimal, usual: Decimal) =>
    inBoth((language) => {
      const [entered, was] = [formatNumber(value, language), formatNumber(usual, language)]
      return {
        bg: `Въведено е ${entered}, а обичайно е около ${was}. Вярно ли е числото?`,
        en: `${entered} is entered, while about ${was} is usual. Is the number right?`,
      }[language]
    }),
  fall: (value: Decimal, last: Decimal) =>
    inBoth((language) => {
      const [entered, was] = [formatNumber(value, language), formatNumber(last, language)]
      return {
        bg: `Въведено е ${entered}, а последно беше отчетено ${was}. Общият брой намалял ли е?`,
        en: `${entered} is entered, while ${was} was reported last. Has the total fallen?`,
      }[language]
    }),
  zero: (usual: Decimal) =>
    inBoth((language) => {
      const was = formatNumber(usual, language)
      return {
        bg: `Въведена е 0, а обичайно е около ${was}. Наистина ли няма нищо?`,
        en: `0 is entered, while about ${was} is usual. Is there really nothing?`,
      }[language]
    }),
  stageUndone: (stage: string): InBothLanguages => ({
    bg: `Етапът „${stage}“ беше отчетен като завършен. Наистина ли вече не е?`,
    en: `The stage “${stage}” was reported as done. Is it really done no longer?`,
  }),
  overTarget: (year: Decimal, target: Decimal) =>
    inBoth((language) => {
      const [reached, wanted] = [formatNumber(year, language), formatNumber(target, language)]
      return {
        bg: `Дотук за годината стават ${reached} при цел ${wanted}. Вярно ли е числото?`,
        en: `That makes ${reached} for the year so far, against a target of ${wanted}. Is the number right?`,
      }[language]
    }),
  overFunding: (year: Decimal, given: Decimal, currency: Currency) =>
    inBoth((language) => {
      const [spent, planned] = [
        formatMoney(money(year, currency), language),
        formatMoney(money(given, currency), language),
      ]
      return {
        bg: `Дотук стават ${spent}, а по план са ${planned}. Вярна ли е сумата?`,
        en: `That makes ${spent} so far, while the plan gives ${planned}. Is the amount right?`,
      }[language]
    }),
} as const
