import { formatDate } from '../../core/base/format.ts'
import { localTime } from '../../core/base/instant.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'

export const reportTitle = (year: number, language: Language): string =>
  ({
    bg: `Годишен отчет за изпълнението за ${year}\u00a0г.`,
    en: `Annual report on implementation, ${year}`,
  })[language]

/** @param publishedAt an ISO 8601 instant in UTC; the day is the institutions'. */
export function versionSentence(version: number, publishedAt: string, language: Language): string {
  const day = formatDate(localTime(publishedAt).date, language)
  return {
    bg: `Версия ${version}, публикувана на ${day}`,
    en: `Version ${version}, published on ${day}`,
  }[language]
}

/** Headings and column headings of the annual report. */
export const reportWords = {
  summary: { bg: 'Обобщение', en: 'Summary' },
  criteria: {
    bg: 'Как се изчислява степента на изпълнение',
    en: 'How the degree of implementation is computed',
  },
  goal: { bg: 'Цел', en: 'Goal' },
  withoutGoal: { bg: 'Мерки извън целите', en: 'Measures outside the goals' },
  total: { bg: 'Общо', en: 'Total' },
  measures: { bg: 'Мерки', en: 'Measures' },
  implemented: { bg: 'Изпълнени', en: 'Implemented' },
  partly: { bg: 'Изпълнени частично', en: 'Partly implemented' },
  notImplemented: { bg: 'Неизпълнени', en: 'Not implemented' },
  unknown: { bg: 'Не могат да се оценят', en: 'Cannot be judged' },
  meanDegree: { bg: 'Средна степен на изпълнение', en: 'Mean degree of implementation' },
  number: { bg: '№', en: 'No.' },
  measure: { bg: 'Мярка', en: 'Measure' },
  indicator: { bg: 'Индикатор', en: 'Indicator' },
  baseline: { bg: 'Базова стойност', en: 'Baseline' },
  target: { bg: 'Целева стойност', en: 'Target' },
  reported: { bg: 'Отчетена стойност', en: 'Reported value' },
  degree: { bg: 'Степен на изпълнение', en: 'Degree of implementation' },
  verdict: { bg: 'Оценка', en: 'Verdict' },
  responsible: { bg: 'Отговорни институции', en: 'Responsible institutions' },
  notes: { bg: 'Бележки', en: 'Notes' },
  noBaseline: { bg: 'няма', en: 'none' },
  noIndicators: { bg: 'няма индикатори', en: 'no indicators' },
  wholeMeasure: { bg: 'Мярката като цяло', en: 'The measure as a whole' },
} as const satisfies Record<string, InBothLanguages>
