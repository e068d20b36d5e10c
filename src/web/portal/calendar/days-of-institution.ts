import { formatPeriod } from '../../../core/base/format.ts'
import { localTime } from '../../../core/base/instant.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import { isOwed } from '../../../core/report/what-is-due.ts'
import type { CalendarDay } from '../../../render/calendar/write-calendar.ts'
import { calendarWords } from '../../../render/words/calendar-words.ts'
import { toldWords } from '../../../render/words/told-words.ts'
import { listReportingDays } from '../../../store/calendar.reader.ts'
import { listExpectedReports } from '../../../store/expected-report.reader.ts'
import { listRoundsToAnswer } from '../../../store/round.reader.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'

/** The last days of an institution: for its reports, period by period, and for its opinions on drafts. */
export async function daysOfInstitution(
  visit: Visit,
  institutionId: string,
): Promise<CalendarDay[]> {
  return [
    ...(await reportingDays(visit, institutionId)),
    ...(await opinionDays(visit, institutionId)),
  ]
}

async function reportingDays(visit: Visit, institutionId: string): Promise<CalendarDay[]> {
  const { language, database, origin } = visit
  const words = calendarWords[language]
  const today = localTime(visit.now()).date
  const wanted = { institutions: [institutionId], withClosed: true }
  const expected = (await listExpectedReports(database, wanted, today)).filter(
    ({ duty, notDue, version }) =>
      duty.reports === institutionId && (notDue === null || version > 0),
  )
  return (await listReportingDays(database, institutionId)).flatMap((each) => {
    const { slug, period, due, setAt, title } = each
    const of = expected.filter((other) => other.plan.slug === slug && other.period === period)
    if (of.length === 0) return []
    const rest = of.filter(({ plan, status, notDue }) => !plan.isClosed && isOwed(status, notDue))
    return {
      uid: `report-${slug}-${period}-${institutionId}@merilo`,
      day: due,
      setAt,
      summary: words.reportBy(formatPeriod(period, language)),
      description: [
        titleIn(title, language),
        rest.length > 0
          ? words.owed(toldWords[language].measures(rest.map(({ measure }) => measure.number)))
          : words.allDone,
      ].join('\n'),
      address: `${origin}${paths.duties(language)}`,
    }
  })
}

async function opinionDays(visit: Visit, institutionId: string): Promise<CalendarDay[]> {
  const { language, database, origin } = visit
  const words = calendarWords[language]
  const rounds = await listRoundsToAnswer(database, [institutionId])
  return rounds
    .filter(({ ended }) => ended === null)
    .map(({ planId, number, title, due, sentAt, answeredAt }) => ({
      uid: `opinion-${planId}-${number}-${institutionId}@merilo`,
      day: due,
      setAt: sentAt,
      summary: words.opinionBy(title),
      description: answeredAt === null ? words.notAnswered : words.answered,
      address: `${origin}${paths.answer(language, { planId, round: number, institutionId })}`,
    }))
}

const titleIn = (title: Parameters<typeof wordsIn>[0], language: Language): string =>
  wordsIn(title, language).text
