import type { InBothLanguages } from '../../core/base/language.ts'

/** Names of the sheets and headings of the columns of the report for Excel, where the report for Word has none. */
export const reportSheetWords = {
  byGoal: { bg: 'По цели', en: 'By goal' },
  indicators: { bg: 'Индикатори', en: 'Indicators' },
  values: { bg: 'Отчетени стойности', en: 'Reported values' },
  due: { bg: 'С настъпил срок', en: 'Due' },
  notDue: { bg: 'С ненастъпил срок', en: 'Not yet due' },
  carriedOver: { bg: 'Пренесени', en: 'Carried over' },
  dropped: { bg: 'Отпаднали', en: 'Dropped' },
  meanDegree: { bg: 'Средна степен, %', en: 'Mean degree, %' },
  lowest: { bg: 'Най-малко, %', en: 'At least, %' },
  highest: { bg: 'Най-много, %', en: 'At most, %' },
  unit: { bg: 'Мерна единица', en: 'Unit' },
  targetWords: { bg: 'Целева стойност (както е определена)', en: 'Target (as it is set)' },
  degree: { bg: 'Степен, %', en: 'Degree, %' },
  uncapped: { bg: 'Степен без ограничаване, %', en: 'Uncapped degree, %' },
  why: { bg: 'Защо няма степен', en: 'Why there is no degree' },
  lastDay: { bg: 'Краен срок', en: 'Due on' },
  period: { bg: 'Период', en: 'Period' },
  value: { bg: 'Стойност', en: 'Value' },
  numerator: { bg: 'Обхванати', en: 'Covered' },
  denominator: { bg: 'Всички', en: 'All' },
  asSaid: { bg: 'Както е отчетено', en: 'As it was reported' },
  enteredOn: { bg: 'Въведено на', en: 'Entered on' },
  note: { bg: 'Бележка', en: 'Note' },
} as const satisfies Record<string, InBothLanguages>
