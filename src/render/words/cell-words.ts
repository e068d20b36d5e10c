import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { CellKey } from '../../core/draft/draft.ts'

/** The columns of the official layout; the two of the indicators share a heading of their own. */
const cells: Readonly<Record<CellKey | 'number' | 'indicators', InBothLanguages>> = {
  number: { bg: '№', en: 'No.' },
  measure: { bg: 'Мярка', en: 'Measure' },
  objective: { bg: 'Стратегическа цел / Цел', en: 'Strategic goal / Objective' },
  expectedResults: { bg: 'Очаквани резултати', en: 'Expected results' },
  indicators: { bg: 'Индикатори за изпълнение', en: 'Indicators of implementation' },
  baseline: {
    bg: 'Текущи стойности на индикатора към началото на годината',
    en: 'Current values of the indicator at the start of the year',
  },
  target: { bg: 'Целеви стойности', en: 'Target values' },
  budget: { bg: 'Бюджет', en: 'Budget' },
  deadline: { bg: 'Срок за изпълнение', en: 'Deadline' },
  responsible: { bg: 'Отговорни институции', en: 'Responsible institutions' },
  partners: { bg: 'Партньори', en: 'Partners' },
}

/** What a cell of a measure's row is called, as its column is headed in the official layout. */
export const cellWords = (cell: CellKey | 'number' | 'indicators', language: Language): string =>
  cells[cell][language]
