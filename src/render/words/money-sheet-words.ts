import type { InBothLanguages } from '../../core/base/language.ts'
import type { Basis } from '../../core/money/allocation.ts'

/** Names and headings of the sheets of money in a workbook. */
export const moneySheetWords = {
  byGoalAndSource: { bg: 'Средства', en: 'Money' },
  byMeasure: { bg: 'Средства по мерки', en: 'Money by measure' },
  by: { bg: 'Разрез', en: 'By' },
  name: { bg: 'Цел или източник', en: 'Goal or source' },
  currency: { bg: 'Валута', en: 'Currency' },
  converted: { bg: 'EUR, превърнати', en: 'EUR, converted' },
  asWritten: { bg: 'По план, както са записани', en: 'Planned, as written' },
  countedOnce: { bg: 'По план, броени веднъж', en: 'Planned, counted once' },
  planned: { bg: 'Отчетени като планирани', en: 'Reported as planned' },
  committed: { bg: 'Поети задължения', en: 'Committed' },
  spent: { bg: 'Изразходвани', en: 'Spent' },
  printed: { bg: 'Както е в плана', en: 'As the plan has it' },
  source: { bg: 'Източник', en: 'Source' },
  kind: { bg: 'Вид', en: 'Kind' },
  amount: { bg: 'Сума по план', en: 'Amount in the plan' },
  basis: { bg: 'За', en: 'For' },
  months: { bg: 'Месеци', en: 'Months' },
  held: { bg: 'Планирани за годината', en: 'Planned for the year' },
  sameAs: { bg: 'Същите средства има и в', en: 'The same money is also in' },
  besidePlan: {
    bg: 'средства, които планът не посочва',
    en: 'money that the plan does not name',
  },
  currencyRule: {
    bg: 'Всяка валута е на свой ред и не се събира с друга; празна клетка е неопределена сума, не нула.',
    en: 'Each currency has a line of its own and is not added to another; an empty cell is undetermined, not zero.',
  },
} as const satisfies Record<string, InBothLanguages>

export const basisWords: Readonly<Record<Basis, InBothLanguages>> = {
  total: { bg: 'общо', en: 'in total' },
  months: { bg: 'посочените месеци', en: 'the months stated' },
  'per-year': { bg: 'една година', en: 'one year' },
  rate: { bg: 'единица', en: 'one unit' },
  none: { bg: '', en: '' },
}
