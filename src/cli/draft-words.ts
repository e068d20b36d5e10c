import type { InBothLanguages } from '../core/base/language.ts'
import type { CellKey, DraftDeadline } from '../core/draft/draft.ts'

/** What the terminal says about a draft. */
export const draftWords = {
  goals: { bg: 'Цели', en: 'Goals' },
  measures: { bg: 'Мерки', en: 'Measures' },
  number: { bg: '№', en: 'No.' },
  measure: { bg: 'Мярка', en: 'Measure' },
  indicators: { bg: 'Индикатори', en: 'Indicators' },
  funding: { bg: 'Средства', en: 'Funding' },
  deadline: { bg: 'Срок', en: 'Deadline' },
  responsible: { bg: 'Отговорни', en: 'Responsible' },
  noTarget: { bg: 'без цел', en: 'no target' },
  inWords: { bg: 'с думи', en: 'in words' },
  trend: { bg: 'спрямо предходната година', en: 'against the year before' },
  noAmount: { bg: 'без сума', en: 'no amount' },
  perYear: { bg: 'годишно', en: 'a year' },
  all: { bg: 'всички', en: 'all' },
  noFindings: { bg: 'Няма констатации.', en: 'There are no findings.' },
  wholePlan: { bg: 'Целият план', en: 'The whole plan' },
} as const satisfies Record<string, InBothLanguages>

export const everyWords: Readonly<Record<NonNullable<DraftDeadline['every']>, InBothLanguages>> = {
  month: { bg: 'всеки месец', en: 'every month' },
  quarter: { bg: 'всяко тримесечие', en: 'every quarter' },
  year: { bg: 'всяка година', en: 'every year' },
}

export const cellWords: Readonly<Record<CellKey | 'number', InBothLanguages>> = {
  number: { bg: 'номер', en: 'number' },
  measure: { bg: 'мярка', en: 'measure' },
  objective: { bg: 'цел', en: 'objective' },
  expectedResults: { bg: 'очаквани резултати', en: 'expected results' },
  baseline: { bg: 'текуща стойност', en: 'baseline' },
  target: { bg: 'целева стойност', en: 'target' },
  budget: { bg: 'бюджет', en: 'budget' },
  deadline: { bg: 'срок', en: 'deadline' },
  responsible: { bg: 'отговорни институции', en: 'responsible institutions' },
  partners: { bg: 'партньори', en: 'partners' },
}

/** "1 мярка", "85 мерки"; "1 measure", "85 measures". */
export const countOfMeasures = (count: number): InBothLanguages => ({
  bg: count === 1 ? '1 мярка' : `${count} мерки`,
  en: count === 1 ? '1 measure' : `${count} measures`,
})

export const countOfGoals = (count: number): InBothLanguages => ({
  bg: count === 1 ? '1 цел' : `${count} цели`,
  en: count === 1 ? '1 goal' : `${count} goals`,
})
