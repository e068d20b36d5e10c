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
        bg: {
          one: 'Закъснели или неподадени отчети има:',
          many: 'Най-много закъснели или неподадени отчети имат:',
        },
        en: {
          one: 'The institution with reports late or missing:',
          many: 'The institutions with the most reports late or missing:',
        },
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
          bg: `${shortName.bg} – ${listed(parts, language)} от общо ${all}`,
          en: `${shortName.en}: ${listed(parts, language)} of ${all}`,
        }[language]
      }),
    ),
  )
}

/** How many came in time, how many late, how many not at all; each count that is not zero. */
function howSentence(draft: Drafting): string {
  const parts = (['on time', 'late', 'missing'] as const).filter(
    (what) => draft.count(`institutions ${what}`) > 0,
  )
  const [first, ...others] = parts.map((what, index) => howMany(what, index === 0, draft))
  if (first === undefined) return ''
  const and = { bg: ', а ', en: ', and ' }[draft.language]
  const rest =
    others.length > 1
      ? `, ${others[0]}${and}${others[1]}`
      : others.map((each) => `${and}${each}`).join('')
  return `${first}${rest}.`
}

/** @param isFirst whether it begins the sentence; what was said already is left out behind it */
function howMany(
  what: 'on time' | 'late' | 'missing',
  isFirst: boolean,
  { language, put, count }: Drafting,
): string {
  const figure = put(`institutions ${what}`)
  const [one, many] = [
    { bg: 'е подаден', en: 'was' },
    { bg: 'са подадени', en: 'were' },
  ]
  const verb = agreeing(count(`institutions ${what}`), one[language], many[language])
  if (what === 'missing')
    return {
      bg: isFirst ? `Не ${verb} ${figure}` : `${figure} не ${verb}`,
      en: `${figure} ${verb} not submitted`,
    }[language]
  const when = {
    'on time': { bg: 'в срок', en: 'on time' },
    late: { bg: 'след срока', en: 'late' },
  }[what]
  return {
    bg: isFirst ? `${capital(when.bg)} ${verb} ${figure}` : `${when.bg} – ${figure}`,
    en: isFirst ? `${figure} ${verb} submitted ${when.en}` : `${figure} ${when.en}`,
  }[language]
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

function returnedSentence({ language, put, count }: Drafting): string {
  const returns = count('institutions returns')
  if (returns === 0) return ''
  const figure = put('institutions returns')
  return {
    bg: ` Отчети са връщани за доработване ${figure} ${agreeing(returns, 'път', 'пъти')}.`,
    en: ` Reports were returned to be mended ${figure} ${agreeing(returns, 'time', 'times')}.`,
  }[language]
}
