import type { Language } from '../../core/base/language.ts'

interface NextYearWords {
  readonly close: string
  readonly closeHint: string
  readonly owed: (count: number) => string
  readonly owedHint: string
  readonly nothingOwed: string
  readonly neverOpened: string
  readonly reasonForAll: string
  readonly reasonForAllHint: string
  readonly reasonFor: (measure: string, period: string) => string
  readonly reasons: string
  readonly closed: string
  readonly closedWithout: (count: number) => string
  readonly closedBy: (by: string, when: string) => string
  readonly reopenedBy: (by: string, when: string, reason: string) => string
  readonly reopen: string
  readonly reopenReason: string
  readonly history: string
  readonly next: (year: number) => string
  readonly nextHint: string
  readonly measure: string
  readonly verdict: string
  readonly decision: string
  readonly goesOver: string
  readonly take: (number: string) => string
  readonly numbering: string
  readonly keepNumbers: string
  readonly renumber: string
  readonly start: string
  readonly draftFrom: string
}

const bg: NextYearWords = {
  close: 'Приключване на годината',
  closeHint:
    'След приключването в плана нищо не се отчита, не се решава и не се изменя. Може да бъде отворен отново само с причина.',
  owed: (count) =>
    count === 1 ? 'Един дължим отчет не е приет' : `${count} дължими отчета не са приети`,
  owedHint: 'Въведете за всеки защо годината се приключва без него, или една причина за всички.',
  nothingOwed: 'Всички дължими отчети са приети.',
  neverOpened: 'Годината на този план не е била отваряна, затова в нея не се дължат отчети.',
  reasonForAll: 'Причина за всички без своя',
  reasonForAllHint: 'Оставете празно, ако сте въвели причина при всеки отчет.',
  reasonFor: (measure, period) => `Мярка ${measure}, ${period}`,
  reasons: 'Причина за отделен отчет',
  closed: 'Годината е приключена.',
  closedWithout: (count) =>
    count === 1 ? 'Приключена без един отчет' : `Приключена без ${count} отчета`,
  closedBy: (by, when) => `Приключил: ${by}, ${when}`,
  reopenedBy: (by, when, reason) => `Отворил отново: ${by}, ${when} Причина: ${reason}`,
  reopen: 'Отваряне отново',
  reopenReason: 'Защо се отваря отново',
  history: 'Приключвания дотук',
  next: (year) => `План за ${year} г.`,
  nextHint:
    'Отметнатите мерки преминават в проект за следващата година с целите, индикаторите, институциите и средствата си. Последните приети стойности стават базови, а сроковете се местят с година.',
  measure: 'Мярка',
  verdict: 'Оценка',
  decision: 'Решение',
  goesOver: 'Преминава',
  take: (number) => `Мярка ${number} преминава`,
  numbering: 'Номера на мерките',
  keepNumbers: 'остават същите',
  renumber: 'започват от 1',
  start: 'Създаване на проекта',
  draftFrom: 'Проектът продължава плана',
}

const en: NextYearWords = {
  close: 'Close the year',
  closeHint:
    'After closing, nothing is reported, decided or amended in the plan. It can be reopened for a reason only.',
  owed: (count) =>
    count === 1
      ? 'One report that is owed is not accepted'
      : `${count} reports that are owed are not accepted`,
  owedHint: 'Enter for each why the year is closed without it, or one reason for all.',
  nothingOwed: 'All reports that are owed have been accepted.',
  neverOpened: 'The year of this plan was never opened, so no reports are owed in it.',
  reasonForAll: 'Reason for all without their own',
  reasonForAllHint: 'Leave it empty if you have entered a reason beside each report.',
  reasonFor: (measure, period) => `Measure ${measure}, ${period}`,
  reasons: 'Reason for a single report',
  closed: 'The year is closed.',
  closedWithout: (count) =>
    count === 1 ? 'Closed without one report' : `Closed without ${count} reports`,
  closedBy: (by, when) => `Closed by ${by}, ${when}`,
  reopenedBy: (by, when, reason) => `Reopened by ${by}, ${when}. ${reason}`,
  reopen: 'Reopen',
  reopenReason: 'Why it is reopened',
  history: 'Closings so far',
  next: (year) => `Plan for ${year}`,
  nextHint:
    'The measures that are ticked go over into a draft for the next year with their goals, indicators, institutions and money. The last accepted values become baselines, and deadlines move on a year.',
  measure: 'Measure',
  verdict: 'Verdict',
  decision: 'Decision',
  goesOver: 'Goes over',
  take: (number) => `Measure ${number} goes over`,
  numbering: 'Numbers of the measures',
  keepNumbers: 'stay the same',
  renumber: 'begin from 1',
  start: 'Make the draft',
  draftFrom: 'The draft goes on from the plan',
}

export const nextYearWords: Readonly<Record<Language, NextYearWords>> = { bg, en }
