import type { ReportData } from '../../core/annual-report/year-facts.ts'
import { agreeing, type Drafting, listed, paragraphs, withList } from './sentences.ts'

/** Those with the most; the table beside the text has all. */
const mostNamed = 5

/** How the institutions reported: in time, late, not at all, and how often they were asked to mend a report. */
export function draftInstitutions({ facts }: ReportData, draft: Drafting): string {
  const { language, put, count } = draft
  if (facts.institutions.length === 0)
    return {
      bg: 'Годината не е откривана за отчитане от институциите в Мерило, затова няма данни за срочността на отчетите им.',
      en: 'The year was not opened for the institutions to report in Merilo, so there are no data on whether they reported in time.',
    }[language]
  const reports = count('institutions reports')
  const first = {
    bg: `Институциите дължаха ${put('institutions reports')} ${agreeing(reports, 'отчет', 'отчета')}. ${howSentence(draft)}`,
    en: `The institutions owed ${put('institutions reports')} ${agreeing(reports, 'report', 'reports')}. ${howSentence(draft)}`,
  }[language]
  const lagging = facts.institutions
    .filter(({ late, missing }) => late + missing > 0)
    .toSorted((a, b) => b.late + b.missing - a.late - a.missing)
    .slice(0, mostNamed)
  return paragraphs(
    `${first}${returnedSentence(draft)}`,
    withList(
      {
        bg: 'Най-много закъснели или неподадени отчети имат:',
        en: 'The institutions with the most reports late or missing:',
      }[language],
      lagging.map(({ shortName, late, missing }) => {
        const of = `institution ${shortName.en}`
        const parts = [
          late > 0
            ? { bg: `${put(`${of} late`)} след срока`, en: `${put(`${of} late`)} late` }[language]
            : '',
          missing > 0
            ? {
                bg: `${put(`${of} missing`)} ${agreeing(missing, 'неподаден', 'неподадени')}`,
                en: `${put(`${of} missing`)} missing`,
              }[language]
            : '',
        ].filter((part) => part !== '')
        const all = put(`${of} reports`)
        return {
          bg: `${shortName.bg} – ${listed(parts, language)} от ${all}`,
          en: `${shortName.en}: ${listed(parts, language)} of ${all}`,
        }[language]
      }),
    ),
  )
}

function howSentence({ language, put, count }: Drafting): string {
  const said = [
    ['on time', { bg: 'в срок', en: 'on time' }],
    ['late', { bg: 'след срока', en: 'late' }],
  ] as const
  const submitted = said.filter(([what]) => count(`institutions ${what}`) > 0)
  const missing = count('institutions missing')
  const figure = put('institutions missing')
  const left = {
    bg: `${figure} не ${agreeing(missing, 'е подаден', 'са подадени')}`,
    en: `${figure} ${agreeing(missing, 'was', 'were')} not submitted`,
  }[language]
  const parts = submitted.map(([what, words], index) => {
    const verb = agreeing(count(`institutions ${what}`), 'was', 'were')
    const were = language === 'en' && index === 0 ? ` ${verb} submitted` : ''
    return `${put(`institutions ${what}`)}${were} ${words[language]}`
  })
  if (parts.length === 0) return `${left}.`
  const whole = { bg: 'Подадени са ', en: '' }[language] + listed(parts, language)
  return missing > 0 ? `${whole}; ${left}.` : `${whole}.`
}

function returnedSentence({ language, put, count }: Drafting): string {
  const returns = count('institutions returns')
  if (returns === 0) return ''
  const figure = put('institutions returns')
  return {
    bg: ` Отчети са връщани за доработване ${figure} ${agreeing(returns, 'път', 'пъти')}.`,
    en: ` Reports were returned to be mended ${figure} ${agreeing(returns, 'time', 'times')}.`,
  }[language]
}
