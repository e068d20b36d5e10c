import type { InBothLanguages } from '../../core/base/language.ts'
import type { WhyNot } from './not-a-plan.ts'

/** What is said of a table with the columns of a plan that was left aside, after its number. */
export const whyNotWords: Readonly<Record<WhyNot, InBothLanguages>> = {
  report: {
    bg: 'отчита какво е направено и не е прочетена като план',
    en: 'reports what was done and was not read as a plan',
  },
  risks: {
    bg: 'изброява рискове и не е прочетена като план',
    en: 'lists risks and was not read as a plan',
  },
  monitoring: {
    bg: 'описва как се наблюдава изпълнението и не е прочетена като план',
    en: 'tells how implementation is monitored and was not read as a plan',
  },
  timetable: {
    bg: 'е график на събития и не е прочетена като план',
    en: 'is a timetable of events and was not read as a plan',
  },
  dates: {
    bg: 'съдържа само дейности, дати и отговорници, прилича на график и не е прочетена като план',
    en: 'has only activities, dates and names, looks like a timetable and was not read as a plan',
  },
  form: {
    bg: 'е указание, списък или пример за попълване и не е прочетена като план',
    en: 'is a direction, a list or an example for filling in and was not read as a plan',
  },
  repetition: {
    bg: 'повтаря мерки от друга таблица и не е прочетена още веднъж',
    en: 'repeats measures of another table and was not read once more',
  },
  'other-plan': {
    bg: 'е от друг план в същия документ; прочетен е по-големият, другия качете като отделен файл',
    en: 'is of another plan in the same document; the larger one was read, upload the other as a file of its own',
  },
}
