import { eventsOf, type YearEvent } from '../../core/annual-report/events.ts'
import type { ReportData } from '../../core/annual-report/year-facts.ts'
import { formatDate, formatPeriod } from '../../core/base/format.ts'
import type { Language } from '../../core/base/language.ts'
import { actText, becauseOf, listed, withList } from './sentences.ts'

/** What happened to the plan in its year, in the order of time. */
export function draftEvents(data: ReportData, language: Language): string {
  const events = eventsOf(data)
  if (events.length === 0)
    return {
      bg: 'През годината планът не е изменян и по него не са вземани решения.',
      en: 'In the course of the year the plan was not amended, and nothing was decided of it.',
    }[language]
  const numbers = new Map(data.plan.measures.map(({ code, number }) => [code, number]))
  return withList(
    {
      bg: {
        one: 'По-важното събитие през годината е:',
        many: 'По-важните събития през годината са:',
      },
      en: { one: 'The main event of the year is:', many: 'The main events of the year are:' },
    }[language],
    events.map((event) => {
      const of = listed(
        event.measures.map((code) => numbers.get(code) ?? code),
        language,
      )
      return `${formatDate(event.on, language)}: ${whatOf(event, of, language)}`
    }),
  )
}

/** @param of the numbers of the measures that it concerns */
export function whatOf(event: YearEvent, of: string, language: Language): string {
  if (event.kind === 'reopened') {
    const period = formatPeriod(event.period, language)
    return {
      bg: `приетият отчет по мярка ${of} за ${period} е отворен наново`,
      en: `the accepted report of measure ${of} for ${period} was opened again`,
    }[language]
  }
  const act = `${actText(event.act, language)}${becauseOf(event.reason, language)}`
  const measures = {
    bg: event.measures.length === 1 ? `мярка ${of}` : `мерки ${of}`,
    en: event.measures.length === 1 ? `measure ${of}` : `measures ${of}`,
  }[language]
  const said = {
    amendment: { bg: `планът е изменен с ${act}`, en: `the plan was amended by ${act}` },
    target: {
      bg: `изменена е целевата стойност по ${measures} с ${act}`,
      en: `the target of ${measures} was revised by ${act}`,
    },
    'carried-over': {
      bg: `${measures} е пренесена за следващия план с ${act}`,
      en: `${measures} was carried over to the next plan by ${act}`,
    },
    dropped: { bg: `${measures} е отпаднала с ${act}`, en: `${measures} was dropped by ${act}` },
    'taken-back': {
      bg: `отменено е решението за ${measures} с ${act}`,
      en: `the decision on ${measures} was taken back by ${act}`,
    },
  }[event.kind][language]
  const concerns = event.kind === 'amendment' && event.measures.length > 0 ? ` (${measures})` : ''
  return `${said}${concerns}`
}
