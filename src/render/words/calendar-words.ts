import type { Language } from '../../core/base/language.ts'

export const calendarWords: Readonly<
  Record<
    Language,
    {
      readonly name: (institution: string) => string
      readonly reportBy: (period: string) => string
      readonly opinionBy: (title: string) => string
      readonly owed: (measures: string) => string
      readonly allDone: string
      readonly answered: string
      readonly notAnswered: string
    }
  >
> = {
  bg: {
    name: (institution) => `Мерило: срокове на ${institution}`,
    reportBy: (period) => `Срок за отчитане: ${period}`,
    opinionBy: (title) => `Срок за становище: ${title}`,
    owed: (measures) => `Не са подадени отчетите: ${measures}.`,
    allDone: 'Всички отчети са подадени.',
    answered: 'Становището е изпратено.',
    notAnswered: 'Становището не е изпратено.',
  },
  en: {
    name: (institution) => `Merilo: what ${institution} owes`,
    reportBy: (period) => `Reports due: ${period}`,
    opinionBy: (title) => `Opinion due: ${title}`,
    owed: (measures) => `Reports not submitted: ${measures}.`,
    allDone: 'All reports are submitted.',
    answered: 'The opinion has been sent.',
    notAnswered: 'The opinion has not been sent.',
  },
}
