import type { Institution } from '../../../core/access/institution.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { KeptFeed } from '../../../store/calendar.reader.ts'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { calendarPageWords } from '../../words/calendar-page-words.ts'

/** The calendars of the institutions that the visitor reports for, each with its address. */
export function CalendarsPage(props: {
  visit: Visit
  institutions: readonly Institution[]
  feeds: readonly KeptFeed[]
}) {
  const { visit, institutions, feeds } = props
  const words = calendarPageWords[visit.language]
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {institutions.length === 0 ? <p class="empty">{words.none}</p> : null}
      {institutions.map((institution) => (
        <OneCalendar
          key={institution.id}
          visit={visit}
          institution={institution}
          feed={feeds.find(({ institutionId }) => institutionId === institution.id)}
        />
      ))}
    </>
  )
}

function OneCalendar(props: {
  visit: Visit
  institution: Institution
  feed: KeptFeed | undefined
}) {
  const { visit, institution, feed } = props
  const { language, origin } = visit
  const words = calendarPageWords[language]
  const id = `calendar-${institution.id}`
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{institution.name[language]}</h2>
      {feed ? (
        <>
          <p>
            {words.address}:{' '}
            <a class="formula" href={paths.calendarFeed(language, feed.token)}>
              {origin}
              {paths.calendarFeed(language, feed.token)}
            </a>
          </p>
          <p class="small soft">{words.addressHint}</p>
          <p class="small soft">{words.renewed(formatInstant(feed.renewedAt, language))}</p>
        </>
      ) : null}
      <Form visit={visit} action={paths.renewCalendar(language, institution.id)}>
        <p class="actions">
          <button type="submit" class={feed ? 'quiet' : undefined}>
            {feed ? words.renew : words.make}
          </button>
        </p>
        {feed ? <p class="small soft">{words.renewHint}</p> : null}
      </Form>
    </section>
  )
}
