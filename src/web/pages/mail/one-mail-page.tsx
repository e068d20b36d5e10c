import { may } from '../../../core/access/permissions.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { KeptMail } from '../../../store/mail.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { mailWords } from '../../words/mail-words.ts'
import { MailStateMark } from './mail-state-mark.tsx'

/** One mail: what became of it and what it says, without whatever opens a door. */
export function OneMailPage({ visit, mail }: { visit: Visitor; mail: KeptMail }) {
  const { language } = visit
  const words = mailWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={[{ to: paths.mail(language), words: words.title }]} />
      <h1 lang={mail.language}>{mail.content.subject}</h1>
      <dl class="facts">
        <dt>{words.state}</dt>
        <dd>
          <MailStateMark state={mail.state} language={language} />
        </dd>
        <dt>{words.kind}</dt>
        <dd>{words.kinds[mail.kind]}</dd>
        <dt>{words.to}</dt>
        <dd>
          {mail.toName} ({mail.toEmail})
        </dd>
        <dt>{words.made}</dt>
        <dd>{formatInstant(mail.createdAt, language)}</dd>
        {mail.sentAt ? (
          <>
            <dt>{words.sent}</dt>
            <dd>{formatInstant(mail.sentAt, language)}</dd>
          </>
        ) : null}
        <dt>{words.attempts}</dt>
        <dd>{mail.attempts}</dd>
        {mail.lastError ? (
          <>
            <dt>{words.trouble}</dt>
            <dd lang="en">{mail.lastError}</dd>
          </>
        ) : null}
      </dl>
      {mail.state === 'failed' && may(visit, 'resend-mail') ? (
        <Form visit={visit} action={paths.resendMail(language, mail.id)}>
          <p class="actions">
            <button type="submit">{words.again}</button>
          </p>
        </Form>
      ) : null}
      <h2>{words.words}</h2>
      <MailWords mail={mail} secret={words.secret} />
    </>
  )
}

function MailWords({ mail, secret }: { mail: KeptMail; secret: string }) {
  const { content } = mail
  return (
    <div class="card">
      <div class="stack" lang={mail.language}>
        {[content.greeting, ...content.opening].map((text) => (
          <p key={text}>{text}</p>
        ))}
        {content.sections.map(({ heading, lines }) => (
          <div key={heading} class="stack-tight">
            <h3>{heading}</h3>
            <ul class="plain">
              {lines.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
        {content.closing.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {mail.kind === 'invitation' || mail.kind === 'recovery' ? (
        <p class="small soft">{secret}</p>
      ) : null}
    </div>
  )
}
