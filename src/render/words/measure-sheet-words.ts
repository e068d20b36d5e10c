import type { InBothLanguages, Language } from '../../core/base/language.ts'

export const sheetTitle = (number: string, language: Language): string =>
  ({ bg: `Мярка ${number}`, en: `Measure ${number}` })[language]

/** Headings of the sheet of one measure. */
export const sheetWords = {
  inPlan: { bg: 'Мярката в плана', en: 'The measure in the plan' },
  goal: { bg: 'Цел', en: 'Goal' },
  carriedOut: { bg: 'Изпълнение', en: 'Implementation' },
  formula: { bg: 'Формула', en: 'Formula' },
  calculation: { bg: 'Изчисление', en: 'Calculation' },
  comparison: { bg: 'Сравнение', en: 'Comparison' },
  reports: { bg: 'Отчети', en: 'Reports' },
  period: { bg: 'Период', en: 'Period' },
  value: { bg: 'Отчетена стойност', en: 'Reported value' },
  note: { bg: 'Бележка', en: 'Note' },
  cell: { bg: 'Клетка', en: 'Cell' },
  words: { bg: 'Текст в плана', en: 'What the plan says' },
} as const satisfies Record<string, InBothLanguages>
