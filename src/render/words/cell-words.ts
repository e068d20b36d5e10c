import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { CellKey } from '../../core/draft/draft.ts'

/** The headings of the official layout: baseline and target share one, and the budget has two. */
export type Heading = CellKey | 'number' | 'indicators' | 'resources'

const headings: Readonly<Record<Heading, InBothLanguages>> = {
  number: { bg: '№', en: 'No.' },
  measure: { bg: 'Мярка', en: 'Measure' },
  objective: { bg: 'Стратегическа цел / Цел', en: 'Strategic goal / Goal' },
  expectedResults: { bg: 'Очаквани резултати', en: 'Expected results' },
  indicators: { bg: 'Индикатори за изпълнение', en: 'Indicators of implementation' },
  baseline: {
    bg: 'Текущи стойности на индикатора към началото на годината',
    en: 'Current values of the indicator at the start of the year',
  },
  target: { bg: 'Целеви стойности', en: 'Target values' },
  budget: { bg: 'Бюджет', en: 'Budget' },
  resources: {
    bg: 'Необходими и/или осигурени финансови ресурси',
    en: 'Financial resources needed and/or provided',
  },
  deadline: { bg: 'Срок за изпълнение', en: 'Deadline' },
  responsible: { bg: 'Отговорни институции', en: 'Responsible institutions' },
  partners: { bg: 'Партньори', en: 'Partners' },
}

/** What a cell of a measure's row is called, as its column is headed in the official layout. */
export const cellWords = (heading: Heading, language: Language): string =>
  headings[heading][language]
