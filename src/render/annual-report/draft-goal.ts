import { eventsOf, type YearEvent } from '../../core/annual-report/events.ts'
import type { FigureTable } from '../../core/annual-report/figure.ts'
import { type Highlight, highlightsOf } from '../../core/annual-report/highlights.ts'
import type { ReportData } from '../../core/annual-report/year-facts.ts'
import type { Language } from '../../core/base/language.ts'
import {
  actText,
  becauseOf,
  type Drafting,
  drafting,
  ended,
  paragraphs,
  together,
  within,
  withList,
} from './sentences.ts'
import { lastYearSentence, meanSentenceOf, tallySentenceOf } from './tally-sentences.ts'

/** The highlights of a goal, drafted from the data in words that a person goes on with. */
export function draftGoal(
  data: ReportData,
  goal: string,
  figures: FigureTable,
  language: Language,
): string {
  const draft = drafting(figures, language)
  const { reached, behind, moved } = highlightsOf(data, goal, figures)
  const start = `goal ${goal}`
  return paragraphs(
    together(
      tallySentenceOf(start, draft),
      meanSentenceOf(start, draft),
      lastYearSentence(start, draft),
    ),
    withList(
      {
        bg: { one: 'Сред постигнатите резултати е:', many: 'Сред постигнатите резултати са:' },
        en: { one: 'Among the results is:', many: 'Among the results are:' },
      }[language],
      reached.map((each) => resultItem(each, draft)),
    ),
    withList(
      {
        bg: {
          one: 'Най-далеч от целевата стойност е:',
          many: 'Най-далеч от целевите стойности са:',
        },
        en: { one: 'Furthest from its target is:', many: 'Furthest from their targets are:' },
      }[language],
      behind.map((each) => behindItem(each, draft)),
    ),
    withList(
      {
        bg: { one: 'Спрямо предходната година:', many: 'Спрямо предходната година:' },
        en: { one: 'Against last year:', many: 'Against last year:' },
      }[language],
      moved.map((each) => movedItem(each, draft)),
    ),
    together(...eventSentences(data, goal, language)),
    spendingSentence(goal, draft),
  )
}

const nameOf = ({ indicator }: Highlight, language: Language) => within(indicator.name, language)

function resultItem(each: Highlight, { language, put }: Drafting): string {
  const [name, value, target] = [
    nameOf(each, language),
    put(`${each.at} value`),
    put(`${each.at} target`),
  ]
  return {
    bg: `${name}: ${value} при целева стойност ${target} (мярка ${each.measure.number})`,
    en: `${name}: ${value} against a target of ${target} (measure ${each.measure.number})`,
  }[language]
}

function behindItem(each: Highlight, { language, put }: Drafting): string {
  const [name, value, target] = [
    nameOf(each, language),
    put(`${each.at} value`),
    put(`${each.at} target`),
  ]
  const degree = put(`${each.at} uncapped degree`)
  return {
    bg: `${name}: ${value} при целева стойност ${target}, степен на изпълнение ${degree} (мярка ${each.measure.number})`,
    en: `${name}: ${value} against a target of ${target}, a degree of ${degree} (measure ${each.measure.number})`,
  }[language]
}

function movedItem(each: Highlight, { language, put }: Drafting): string {
  const [name, value] = [nameOf(each, language), put(`${each.at} value`)]
  const before = put(`${each.at} value of last year`)
  return {
    bg: `${name}: ${value} при ${before} за предходната година (мярка ${each.measure.number})`,
    en: `${name}: ${value}, after ${before} the year before (measure ${each.measure.number})`,
  }[language]
}

/** What was decided of the goal's measures in the year. */
function eventSentences(data: ReportData, goal: string, language: Language): string[] {
  const numbers = new Map(
    data.plan.measures
      .filter((each) => each.goal === goal)
      .map(({ code, number }) => [code, number]),
  )
  return eventsOf(data).flatMap((event) => {
    const [code = ''] = event.measures
    const number = numbers.get(code)
    return number === undefined ? [] : eventSentence(event, number, language)
  })
}

function eventSentence(event: YearEvent, number: string, language: Language): string[] {
  if (event.kind === 'reopened' || event.kind === 'amendment') return []
  const act = `${actText(event.act, language)}${becauseOf(event.reason, language)}`
  const said = {
    'carried-over': {
      bg: `Мярка ${number} е пренесена за следващия план с ${act}`,
      en: `Measure ${number} was carried over to the next plan by ${act}`,
    },
    dropped: {
      bg: `Мярка ${number} е отпаднала с ${act}`,
      en: `Measure ${number} was dropped by ${act}`,
    },
    'taken-back': {
      bg: `Решението за мярка ${number} е отменено с ${act}`,
      en: `The decision on measure ${number} was taken back by ${act}`,
    },
    target: {
      bg: `Целевата стойност по мярка ${number} е изменена с ${act}`,
      en: `The target of measure ${number} was revised by ${act}`,
    },
  }[event.kind]
  return [ended(said[language])]
}

function spendingSentence(goal: string, { language, put, isKnown }: Drafting): string {
  const [spent, counted] = [`money goal ${goal} spent`, `money goal ${goal} counted once`]
  if (!isKnown(spent)) return ''
  const planned = isKnown(counted)
    ? {
        bg: ` при ${put(counted)} по план`,
        en: `, of ${put(counted)} in the plan`,
      }[language]
    : ''
  return {
    bg: `По целта са изразходвани ${put(spent)}${planned}.`,
    en: `Under this goal ${put(spent)} was spent${planned}.`,
  }[language]
}
