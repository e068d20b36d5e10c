import { Type } from 'typebox'
import { makeMailLess } from '../../../actions/set-mail-preference.ts'
import { selectOptionalPreferenceByToken } from '../../../store/mail-preference.reader.ts'
import { notFound, page } from '../../answer.ts'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { mailWords } from '../../words/mail-words.ts'

const OfLink = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) })

/** Where the link in a mail leads by which there is less of it: for whoever has the link, without signing in. */
export const stopMailRoutes: readonly Route[] = [
  get('/stop-mail/:token', 'read-published', OfLink, async (visit, { params }) => {
    const preference = await selectOptionalPreferenceByToken(visit.database, params.token)
    if (!preference) return notFound
    const words = mailWords[visit.language]
    return page(
      words.stopTitle,
      <>
        <h1>{words.stopTitle}</h1>
        <p>{words.stopLead(preference.name)}</p>
        <p>{words.formal}</p>
        <Form visit={visit} action={paths.stopMail(visit.language, params.token)}>
          <p class="actions">
            <button type="submit">{words.stop}</button>
          </p>
        </Form>
      </>,
    )
  }),
  post(
    '/stop-mail/:token',
    'read-published',
    OfLink,
    Type.Object({}),
    async (visit, { params }) => {
      const { database, now } = visit
      await makeMailLess({ database, now }, params.token)
      const words = mailWords[visit.language]
      return page(
        words.stoppedTitle,
        <>
          <h1>{words.stoppedTitle}</h1>
          <p>{words.stopped}</p>
          <p>{words.formal}</p>
          <p>
            <a href={paths.myMail(visit.language)}>{words.changeBack}</a>
          </p>
        </>,
      )
    },
  ),
]
