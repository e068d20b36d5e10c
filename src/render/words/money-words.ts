import type { Decimal } from '../../core/base/decimal.ts'
import { formatMoney } from '../../core/base/format.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import { type Currency, currencies, money } from '../../core/base/money.ts'
import type { EnvelopeKind } from '../../core/draft/envelope.ts'
import type { ShownAmounts } from '../../core/money/shown-amounts.ts'
import type { YearSpan } from '../../core/money/year-span.ts'
import type { SharingStatus } from '../../core/plan/shared-pairs.ts'

export const moneyText = (amount: string, currency: Currency, language: Language): string =>
  formatMoney(money(amount as Decimal, currency), language)

/** „24 796 010,39 EUR“: by the law's rule; a dash where nothing was written, which is not zero. */
export const euroWords = ({ euro }: ShownAmounts, language: Language): string =>
  euro === null ? '—' : moneyText(euro, 'EUR', language)

/** What was written in leva, to stand beside the euro; '' where nothing was. */
export function originalWords({ written }: ShownAmounts, language: Language): string {
  if (written.BGN === undefined) return ''
  return currencies
    .flatMap((currency) => {
      const amount = written[currency]
      return amount === undefined ? [] : [moneyText(amount, currency, language)]
    })
    .join(' + ')
}

/** Euro first, what was written beside it: „24 796 010,39 EUR (48 496 781 лв.)“. */
export function amountWords(amounts: ShownAmounts, language: Language): string {
  const original = originalWords(amounts, language)
  return `${euroWords(amounts, language)}${original === '' ? '' : ` (${original})`}`
}

export const envelopeWords: Readonly<Record<EnvelopeKind, InBothLanguages>> = {
  fund: { bg: 'Фонд', en: 'Fund' },
  budget: { bg: 'Бюджет', en: 'Budget' },
  programme: { bg: 'Програма', en: 'Programme' },
  project: { bg: 'Проект', en: 'Project' },
  donor: { bg: 'Външно финансиране', en: 'External funding' },
  other: { bg: 'Друг източник', en: 'Other source' },
}

export const sharingWords: Readonly<Record<SharingStatus, InBothLanguages>> = {
  proposed: { bg: 'предложено', en: 'proposed' },
  confirmed: { bg: 'потвърдено', en: 'confirmed' },
  refused: { bg: 'отхвърлено', en: 'refused' },
}

/** „2024 г.“, „2024–2026 г., без разпределение“, „2025 г. и следващите“. */
export function yearsWords({ from, to }: YearSpan, language: Language): string {
  const year = (number: number) => (language === 'bg' ? `${number}\u00a0г.` : String(number))
  if (from === null) return { bg: 'не е посочена', en: 'not stated' }[language]
  if (to === null) return { bg: `${year(from)} и следващите`, en: `${from} and later` }[language]
  if (from === to) return year(from)
  return {
    bg: `${from}–${year(to)}, без разпределение по години`,
    en: `${from}–${to}, not divided by year`,
  }[language]
}
