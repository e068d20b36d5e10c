import type { ReportData } from '../../core/annual-report/year-facts.ts'
import type { Language } from '../../core/base/language.ts'
import type { Decision } from '../../core/plan/decision.ts'
import type { Measure } from '../../core/plan/plan.ts'
import {
  actText,
  agreeing,
  becauseOf,
  type Drafting,
  paragraphs,
  titleOf,
  withList,
} from './sentences.ts'

/** The measures that were carried over or dropped, each with the act and the reason. */
export function draftNotCarriedOut(
  { plan, degrees }: ReportData,
  { language, put, count }: Drafting,
): string {
  const decided = degrees.measures.flatMap(({ measure: code, decision }) => {
    const measure = plan.measures.find((each) => each.code === code)
    return decision && measure ? [{ measure, decision }] : []
  })
  if (decided.length === 0)
    return {
      bg: 'През годината няма мерки, които да са пренесени за следващия план или да са отпаднали.',
      en: 'No measure was carried over to the next plan or dropped in the year.',
    }[language]
  const [over, dropped] = [count('plan carried over'), count('plan dropped')]
  const parts = [
    over === 0
      ? ''
      : {
          bg: `${agreeing(over, 'е пренесена', 'са пренесени')} за следващия план ${put('plan carried over')} ${agreeing(over, 'мярка', 'мерки')}`,
          en: `${put('plan carried over')} ${agreeing(over, 'measure was', 'measures were')} carried over to the next plan`,
        }[language],
    dropped === 0
      ? ''
      : {
          bg: `${agreeing(dropped, 'е отпаднала', 'са отпаднали')} ${put('plan dropped')} ${agreeing(dropped, 'мярка', 'мерки')}`,
          en: `${put('plan dropped')}${over === 0 ? agreeing(dropped, ' measure', ' measures') : ''} ${agreeing(dropped, 'was', 'were')} dropped`,
        }[language],
  ].filter((part) => part !== '')
  const joint = { bg: ' и ', en: ' and ' }[language]
  const lead = { bg: 'С решение ', en: 'By decision ' }[language]
  return paragraphs(
    withList(
      { one: `${lead}${parts.join(joint)}:`, many: `${lead}${parts.join(joint)}:` },
      decided.map(({ measure, decision }) => decidedItem(measure, decision, language)),
    ),
  )
}

function decidedItem(
  measure: Measure,
  { kind, act, reason }: Decision,
  language: Language,
): string {
  const [title, by] = [
    titleOf(measure, language),
    `${actText(act, language)}${becauseOf(reason, language)}`,
  ]
  const how = {
    'carried-over': { bg: 'пренесена', en: 'carried over' },
    dropped: { bg: 'отпаднала', en: 'dropped' },
  }[kind][language]
  return {
    bg: `мярка ${measure.number}${title} – ${how} с ${by}`,
    en: `measure ${measure.number}${title}: ${how} by ${by}`,
  }[language]
}
