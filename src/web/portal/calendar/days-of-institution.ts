import { formatPeriod } from '../../../core/base/format.ts'
import { localTime } from '../../../core/base/instant.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { CalendarDay } from '../../../render/calendar/write-calendar.ts'
import { calendarWords } from '../../../render/words/calendar-words.ts'
import { toldWords } from '../../../render/words/told-words.ts'
import { listReportingDays } from '../../../store/calendar.reader.ts'
import { listOwed } from '../../../store/owed.reader.ts'
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
  const owed = (await listOwed(database, localTime(visit.now()).date)).filter(
    (each) => each.institutionId === institutionId,
  )
  return (await listReportingDays(database, institutionId)).map((each) => {
    const { slug, period, due, setAt, title } = each
    const rest = owed.find((other) => other.plan.slug === slug && other.period === period)
    return {
      uid: `report-${slug}-${period}-${institutionId}@merilo`,
      day: due,
      setAt,
      summary: words.reportBy(formatPeriod(period, language)),
      description: [
        titleIn(title, language),
        rest ? words.owed(toldWords[language].measures(rest.measures)) : words.allDone,
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
