import type { InBothLanguages } from '../../core/base/language.ts'
import type { CountedGroup } from '../chart/counted-groups.ts'

/** The groups that measures are counted in, as headings. */
export const groupWords: Readonly<Record<CountedGroup, InBothLanguages>> = {
  implemented: { bg: 'Изпълнени', en: 'Implemented' },
  partly: { bg: 'Частично изпълнени', en: 'Partly implemented' },
  notImplemented: { bg: 'Неизпълнени', en: 'Not implemented' },
  unknown: { bg: 'Не могат да се оценят', en: 'Cannot be judged' },
  notDue: { bg: 'С ненастъпил срок', en: 'Not yet due' },
  carriedOver: { bg: 'Пренесени за следващия план', en: 'Carried over to the next plan' },
  dropped: { bg: 'Отпаднали с решение', en: 'Dropped by decision' },
}
