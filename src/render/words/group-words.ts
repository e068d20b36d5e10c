import type { InBothLanguages, Language } from '../../core/base/language.ts'
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

/** The same of one measure; English has one form for both. */
const ofOne: Readonly<Record<CountedGroup, string>> = {
  implemented: 'изпълнена',
  partly: 'частично изпълнена',
  notImplemented: 'неизпълнена',
  unknown: 'не може да се оцени',
  notDue: 'с ненастъпил срок',
  carriedOver: 'пренесена за следващия план',
  dropped: 'отпаднала с решение',
}

/** What stands after a count, in agreement with it: „1 отпаднала с решение“, „3 отпаднали с решение“. */
export const countedGroup = (group: CountedGroup, count: number, language: Language): string =>
  language === 'bg' && count === 1 ? ofOne[group] : groupWords[group][language].toLowerCase()
