import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { OpenSession } from '../../../store/session.reader.ts'
import { ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visit, Visitor } from '../../visit.ts'
import { accountWords } from '../../words/account-words.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { hasPasskeys } from '../sign-in/passkey-address.ts'
import { deviceName } from './device-name.ts'

export interface OwnAccount {
  readonly email: string
  /** null where second factors cannot be kept here. */
  readonly secondFactor: boolean | null
  readonly codesLeft: number
  readonly sessions: readonly OpenSession[]
  /** The one of this page. */
  readonly session: string | null
}

/** One's own account: what it may, its password and second factor, and where it is signed in. */
export function OwnAccountPage(props: {
  visit: Visitor & Pick<Visit, 'origin'>
  account: OwnAccount
  refusals: readonly Refusal[]
}) {
  const { visit, account, refusals } = props
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p>
        {visit.account?.name} <span class="soft">{account.email}</span>
      </p>
      <p class="soft">
        {words.mayWhat}:{' '}
        {visit.roles.map((role) => accountWords[language].roleNames[role]).join(', ')}
      </p>
      <p>
        <a href={paths.myMail(language)}>{siteWords[language].myMail}</a>
      </p>
      <ErrorSummary refusals={refusals} language={language} />
      <Password visit={visit} refusals={refusals} />
      {account.secondFactor === null ? null : <SecondFactor visit={visit} account={account} />}
      <section class="section">
        <h2>{words.passkeys}</h2>
        <p>{words.passkeysLead}</p>
        {hasPasskeys(visit.origin) ? null : <p class="hint">{words.noPasskeysHere}</p>}
        <p class="actions">
          <a class="button quiet" href={paths.passkeys(language)}>
            {words.passkeys}
          </a>
        </p>
      </section>
      <Sessions visit={visit} account={account} />
    </>
  )
}

function Password({ visit, refusals }: { visit: Visitor; refusals: readonly Refusal[] }) {
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <section class="section">
      <h2>{words.password}</h2>
      <p>{words.passwordLead}</p>
      <Form visit={visit} action={paths.changePassword(language)}>
        <div class="stack">
          <TextField
            {...{ name: 'old', label: words.oldPassword, value: '', type: 'password' }}
            {...{ autocomplete: 'current-password', refusals, language }}
          />
          <TextField
            {...{ name: 'password', label: words.newPassword, hint: words.newPasswordHint }}
            {...{ value: '', type: 'password', autocomplete: 'new-password', refusals, language }}
          />
          <p class="actions">
            <button type="submit">{words.changePassword}</button>
          </p>
        </div>
      </Form>
    </section>
  )
}

function SecondFactor({ visit, account }: { visit: Visitor; account: OwnAccount }) {
  const { language } = visit
  const words = ownAccountWords[language]
  if (!account.secondFactor)
    return (
      <section class="section" id="second-factor">
        <h2>{words.secondFactor}</h2>
        <p>{words.secondFactorOff}</p>
        <Form visit={visit} action={paths.offerSecondFactor(language)}>
          <button type="submit">{words.setUp}</button>
        </Form>
      </section>
    )
  return (
    <section class="section" id="second-factor">
      <h2>{words.secondFactor}</h2>
      <p>{words.secondFactorOn(account.codesLeft)}</p>
      <Form visit={visit} action={paths.renewRecoveryCodes(language)}>
        <button class="quiet" type="submit">
          {words.renewCodes}
        </button>
      </Form>
      <details>
        <summary>{words.remove}</summary>
        <Form visit={visit} action={paths.removeSecondFactor(language)}>
          <div class="stack-tight">
            <p>{words.removeHint}</p>
            <button class="quiet" type="submit">
              {words.remove}
            </button>
          </div>
        </Form>
      </details>
    </section>
  )
}

function Sessions({ visit, account }: { visit: Visitor; account: OwnAccount }) {
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <section class="section" id="sessions">
      <h2>{words.sessions}</h2>
      <p>{words.sessionsLead}</p>
      <ul class="rows">
        {account.sessions.map((session) => (
          <li key={session.id}>
            <p>
              {deviceName(session.device) || words.unknownDevice}{' '}
              {session.id === account.session ? <span class="tag">{words.here}</span> : null}
            </p>
            <SessionFacts session={session} language={language} />
            {session.id === account.session ? null : (
              <Form visit={visit} action={paths.endSession(language, session.id)}>
                <button class="quiet" type="submit">
                  {words.endOne}
                  <span class="for-screen-readers">: {deviceName(session.device)}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {account.sessions.length > 1 ? (
        <Form visit={visit} action={paths.endOtherSessions(language)}>
          <button class="quiet" type="submit">
            {words.endOthers}
          </button>
        </Form>
      ) : null}
    </section>
  )
}

function SessionFacts({ session, language }: { session: OpenSession; language: Language }) {
  const { createdAt, lastSeenAt, network, method } = session
  const words = ownAccountWords[language]
  const how = accountWords[language].methods[method]
  return (
    <p class="row-of-links soft small">
      <span>{words.openedAt(formatInstant(createdAt, language), how)}</span>
      <span>{words.lastSeen(formatInstant(lastSeenAt, language))}</span>
      {network === '' ? null : <span>{words.from(network)}</span>}
    </p>
  )
}
