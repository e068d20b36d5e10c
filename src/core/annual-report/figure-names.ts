import type { InBothLanguages } from '../base/language.ts'

/** What a figure is of; its name begins with it. */
export const subjects = {
  plan: { bg: 'план', en: 'plan' },
  goal: { bg: 'цел', en: 'goal' },
  measure: { bg: 'мярка', en: 'measure' },
  indicator: { bg: 'индикатор', en: 'indicator' },
  money: { bg: 'средства', en: 'money' },
  institution: { bg: 'институция', en: 'institution' },
  institutions: { bg: 'институции', en: 'institutions' },
  events: { bg: 'събития', en: 'events' },
  lastYear: { bg: 'предходна година', en: 'last year' },
} as const satisfies Record<string, InBothLanguages>

/** What of it the figure is; its name ends with it. */
export const whats = {
  year: { bg: 'година', en: 'year' },
  goals: { bg: 'цели', en: 'goals' },
  measures: { bg: 'мерки', en: 'measures' },
  due: { bg: 'с настъпил срок', en: 'due' },
  implemented: { bg: 'изпълнени', en: 'implemented' },
  partly: { bg: 'частично изпълнени', en: 'partly implemented' },
  notImplemented: { bg: 'неизпълнени', en: 'not implemented' },
  unknown: { bg: 'без оценка', en: 'unknown' },
  notDue: { bg: 'с ненастъпил срок', en: 'not yet due' },
  implementedEarly: { bg: 'изпълнени предсрочно', en: 'implemented early' },
  carriedOver: { bg: 'пренесени', en: 'carried over' },
  dropped: { bg: 'отпаднали', en: 'dropped' },
  judgedByPerson: { bg: 'оценени качествено', en: 'judged by a person' },
  degree: { bg: 'степен', en: 'degree' },
  uncapped: { bg: 'степен без ограничаване', en: 'uncapped degree' },
  low: { bg: 'степен най-малко', en: 'degree at least' },
  high: { bg: 'степен най-много', en: 'degree at most' },
  verdict: { bg: 'оценка', en: 'verdict' },
  value: { bg: 'стойност', en: 'value' },
  target: { bg: 'целева стойност', en: 'target' },
  baseline: { bg: 'базова стойност', en: 'baseline' },
  before: { bg: 'предходна стойност', en: 'value of last year' },
  change: { bg: 'изменение', en: 'change' },
  counted: { bg: 'по план', en: 'counted once' },
  committed: { bg: 'поети', en: 'committed' },
  spent: { bg: 'изразходвани', en: 'spent' },
  undetermined: { bg: 'мерки без сума', en: 'measures without amount' },
  withAmount: { bg: 'мерки със сума', en: 'measures with amount' },
  reports: { bg: 'отчети', en: 'reports' },
  onTime: { bg: 'в срок', en: 'on time' },
  late: { bg: 'след срока', en: 'late' },
  missing: { bg: 'неподадени', en: 'missing' },
  returns: { bg: 'връщания', en: 'returns' },
  amendments: { bg: 'изменения', en: 'amendments' },
  targets: { bg: 'променени цели', en: 'targets revised' },
  reopened: { bg: 'отворени наново', en: 'reopened' },
} as const satisfies Record<string, InBothLanguages>

/** A name out of its words, each the same in both languages or in each. */
export const nameOf = (...words: readonly (string | InBothLanguages)[]): InBothLanguages => ({
  bg: words.map((word) => (typeof word === 'string' ? word : word.bg)).join(' '),
  en: words.map((word) => (typeof word === 'string' ? word : word.en)).join(' '),
})

/** A name as names are compared: capital letters, spaces, commas and colons tell none from another. */
export const plainName = (written: string): string =>
  written
    .normalize('NFC')
    .replace(/[\s,:;]+/gu, ' ')
    .trim()
    .toLowerCase()
