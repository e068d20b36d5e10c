import { Type } from 'typebox'
import { writeCalendar } from '../../../render/calendar/write-calendar.ts'
import { calendarWords } from '../../../render/words/calendar-words.ts'
import { selectOptionalInstitutionOfFeed } from '../../../store/calendar.reader.ts'
import { notFound } from '../../answer.ts'
import { get, type Route } from '../../route.ts'
import { daysOfInstitution } from './days-of-institution.ts'

const OfFeed = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) })

/** The calendar of an institution, for programs that know its address: they cannot sign in. */
export const calendarFeedRoutes: readonly Route[] = [
  get('/calendar/:token/calendar.ics', 'read-published', OfFeed, async (visit, { params }) => {
    const institution = await selectOptionalInstitutionOfFeed(visit.database, params.token)
    if (!institution) return notFound
    const { language } = visit
    const name = calendarWords[language].name(institution.shortName[language])
    return {
      kind: 'file',
      bytes: writeCalendar(name, language, await daysOfInstitution(visit, institution.id)),
      type: 'text/calendar; charset=utf-8',
      name: 'calendar.ics',
    }
  }),
]
