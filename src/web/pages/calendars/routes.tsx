import { Type } from 'typebox'
import { renewCalendar } from '../../../actions/renew-calendar.ts'
import { listFeeds } from '../../../store/calendar.reader.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { page, redirect } from '../../answer.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext } from '../../visit.ts'
import { calendarPageWords } from '../../words/calendar-page-words.ts'
import { CalendarsPage } from './calendars-page.tsx'

const OfInstitution = Type.Object({ id: Type.String({ pattern: '^[1-9][0-9]{0,17}$' }) })

/** Where whoever reports for an institution finds the address of its calendar. */
export const calendarRoutes: readonly Route[] = [
  get('/calendars', 'subscribe-to-calendar', Type.Object({}), async (visit) => {
    const { accountId } = actionContext(visit).actor
    const [register, feeds] = await Promise.all([
      listInstitutions(visit.database),
      listFeeds(visit.database, accountId),
    ])
    const institutions = register.filter(({ id }) => visit.institutions.includes(id))
    return page(
      calendarPageWords[visit.language].title,
      <CalendarsPage visit={visit} institutions={institutions} feeds={feeds} />,
    )
  }),
  post(
    '/calendars/:id/address',
    'subscribe-to-calendar',
    OfInstitution,
    Type.Object({}),
    async (visit, { params }) => {
      await renewCalendar(actionContext(visit), params.id)
      return redirect(paths.calendars(visit.language), 'calendar-renewed')
    },
  ),
]
