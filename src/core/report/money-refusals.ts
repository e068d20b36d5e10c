import { formatPeriod } from '../base/format.ts'
import type { InBothLanguages } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { Refusal } from '../base/refusal.ts'

const refusal = (code: string, field: string, message: InBothLanguages): Refusal => ({
  code,
  field,
  message,
})

/** Why an amount cannot be reported, each with the field that it is about. */
export const moneyRefusals = {
  kindWanted: refusal('money-kind-wanted', 'kind', {
    bg: 'Изберете какво отчитате: планирани, поети или изразходвани средства.',
    en: 'Choose what you report: planned, committed or spent.',
  }),
  periodWanted: refusal('period-wanted', 'period', {
    bg: 'Изберете период.',
    en: 'Choose a period.',
  }),
  currencyWanted: refusal('currency-wanted', 'currency', {
    bg: 'Изберете валута.',
    en: 'Choose a currency.',
  }),
  amountMissing: refusal('amount-missing', 'amount', {
    bg: 'Въведете сума. Ако няма такива средства, въведете 0.',
    en: 'Enter an amount. If there was none, enter 0.',
  }),
  notAnAmount: refusal('not-an-amount', 'amount', {
    bg: 'Въведете само сумата, например 1\u00a0234,50.',
    en: 'Enter the amount only, for example 1,234.50.',
  }),
  ambiguous: (whole: string, decimals: string) =>
    refusal('ambiguous-number', 'amount', {
      bg: `Не е ясно коя сума е това. Въведете ${whole}${decimals} или ${whole},${decimals.slice(0, 2)}.`,
      en: `It is not clear which amount this is. Enter ${whole}${decimals} or ${whole}.${decimals.slice(0, 2)}.`,
    }),
  finerThanCents: refusal('finer-than-cents', 'amount', {
    bg: 'Въведете сумата с най-много два знака след запетаята.',
    en: 'Enter the amount with at most two decimals.',
  }),
  evidenceWanted: refusal('evidence-wanted', 'evidence', {
    bg: 'Посочете документ, по който сумата може да се провери.',
    en: 'Name a document by which the amount can be checked.',
  }),
  evidenceTooLong: refusal('evidence-too-long', 'evidence', {
    bg: 'Съкратете текста до 500 знака.',
    en: 'Shorten the text to 500 characters.',
  }),
  noSuchAllocation: refusal('no-such-allocation', 'allocation', {
    bg: 'Мярката няма такъв източник. Изберете от списъка.',
    en: 'The measure has no such source. Choose one from the list.',
  }),
  periodOutside: (first: number, last: number) =>
    refusal('period-outside-plan', 'period', {
      bg:
        first === last
          ? `Планът е за ${first}\u00a0г.: изберете период от нея.`
          : `Мярката е за ${first}–${last}\u00a0г.: изберете период от тези години.`,
      en:
        first === last
          ? `The plan is for ${first}: choose a period of that year.`
          : `The measure is for ${first} to ${last}: choose a period of those years.`,
    }),
  levaAfterEuro: refusal('leva-after-euro', 'currency', {
    bg: 'От 2026\u00a0г. сумите се отчитат в евро.',
    en: 'From 2026 on amounts are reported in euro.',
  }),
  negativePlan: refusal('negative-plan', 'amount', {
    bg: 'Планираната сума не може да е отрицателна. Въведете я така, както е сега.',
    en: 'A planned amount cannot be negative. Enter it as it stands now.',
  }),
  reasonForNegative: refusal('reason-for-negative', 'note', {
    bg: 'Отрицателна сума значи върнати средства: напишете в бележката защо.',
    en: 'A negative amount is money that came back: say why in the note.',
  }),
  periodsOverlap: (other: Period) =>
    refusal('periods-overlap', 'period', {
      bg: `За част от този период вече има сума (${formatPeriod(other, 'bg')}) и тя би се броила два пъти. Поправете нея.`,
      en: `There is an amount for a part of this period already (${formatPeriod(other, 'en')}), which would count twice. Correct that one.`,
    }),
} as const
