import { formatInstant } from '../../../core/base/format.ts'
import { type MailState, mailStates } from '../../../core/mail/mail-state.ts'
import type { KeptMail } from '../../../store/mail.reader.ts'
import { TableFrame } from '../../parts/table-frame.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { mailWords } from '../../words/mail-words.ts'
import { MailStateMark } from './mail-state-mark.tsx'

/** All mail, the latest first, or that of one state. */
export function MailPage(props: {
  visit: Visitor
  mails: readonly KeptMail[]
  counts: ReadonlyMap<MailState, number>
  state: MailState | null
  /** The id of the mail that the next, older page starts before; null on the last one. */
  older: string | null
}) {
  const { visit, mails, state, older } = props
  const { language } = visit
  const words = mailWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <Filter {...props} />
      {mails.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <TableFrame label={words.title}>
          <table class="stacks">
            <thead>
              <tr>
                <th scope="col">{words.about}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.made}</th>
                <th scope="col">{words.sent}</th>
              </tr>
            </thead>
            <tbody>
              {mails.map((mail) => (
                <tr key={mail.id}>
                  <th scope="row">
                    <a href={paths.oneMail(language, mail.id)} lang={mail.language}>
                      {mail.content.subject}
                    </a>
                  </th>
                  <td>
                    {mail.toName} <span class="small soft">{mail.toEmail}</span>
                  </td>
                  <td>
                    <MailStateMark state={mail.state} language={language} />
                  </td>
                  <td class="figure" data-head={words.made}>
                    {formatInstant(mail.createdAt, language)}
                  </td>
                  <td class="figure" data-head={mail.sentAt ? words.sent : undefined}>
                    {mail.sentAt ? formatInstant(mail.sentAt, language) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {older ? (
        <p class="actions">
          <a href={`${paths.mail(language)}?${state ? `state=${state}&` : ''}before=${older}`}>
            {words.older} →
          </a>
        </p>
      ) : null}
    </>
  )
}

function Filter(props: {
  visit: Visitor
  counts: ReadonlyMap<MailState, number>
  state: MailState | null
}) {
  const { visit, counts, state } = props
  const words = mailWords[visit.language]
  const base = paths.mail(visit.language)
  const choice = (each: MailState | null, to: string, said: string) =>
    each === state ? <strong aria-current="page">{said}</strong> : <a href={to}>{said}</a>
  return (
    <nav aria-label={words.filter}>
      <ul class="plain actions">
        <li>{choice(null, base, words.all)}</li>
        {mailStates.map((each) => (
          <li key={each}>
            {choice(
              each,
              `${base}?state=${each}`,
              `${words.states[each]}: ${counts.get(each) ?? 0}`,
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
