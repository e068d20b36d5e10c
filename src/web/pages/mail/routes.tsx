import { Type } from 'typebox'
import { resendMail } from '../../../actions/resend-mail.ts'
import { mailStates } from '../../../core/mail/mail-state.ts'
import { countMail, listMail, selectOptionalKeptMail } from '../../../store/mail.reader.ts'
import { notFound, page, redirect } from '../../answer.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext } from '../../visit.ts'
import { mailWords } from '../../words/mail-words.ts'
import { MailPage } from './mail-page.tsx'
import { OneMailPage } from './one-mail-page.tsx'

const mailsOnPage = 50

const OfMail = Type.Object({ id: Type.String({ pattern: '^[1-9][0-9]{0,17}$' }) })

/** What was sent to whom: for the administrator. */
export const mailRoutes: readonly Route[] = [
  get('/mail', 'read-mail', Type.Object({}), async (visit, { query }) => {
    const state = mailStates.find((each) => each === query['state']) ?? null
    const before = /^[1-9]\d{0,17}$/.test(query['before'] ?? '') ? (query['before'] ?? null) : null
    const [mails, counts] = await Promise.all([
      listMail(visit.database, { state, before, limit: mailsOnPage + 1 }),
      countMail(visit.database),
    ])
    const shown = mails.slice(0, mailsOnPage)
    const older = mails.length > shown.length ? (shown.at(-1)?.id ?? null) : null
    return page(
      mailWords[visit.language].title,
      <MailPage visit={visit} mails={shown} counts={counts} state={state} older={older} />,
    )
  }),
  get('/mail/:id', 'read-mail', OfMail, async (visit, { params }) => {
    const mail = await selectOptionalKeptMail(visit.database, params.id)
    if (!mail) return notFound
    return page(mail.content.subject, <OneMailPage visit={visit} mail={mail} />)
  }),
  post('/mail/:id/again', 'resend-mail', OfMail, Type.Object({}), async (visit, { params }) => {
    await resendMail(actionContext(visit), params.id)
    return redirect(paths.oneMail(visit.language, params.id), 'mail-resent')
  }),
]
