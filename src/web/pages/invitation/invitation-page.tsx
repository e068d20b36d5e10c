import { invitationIsOver } from '../../../actions/refusals.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'
import { siteWords } from '../../words/site-words.ts'

/** Whom the link is for, and the password that they choose. */
export function InvitationPage(props: {
  visit: Visitor
  token: string
  email: string
  name: string
  refusals: readonly Refusal[]
}) {
  const { visit, token, email, name, refusals } = props
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <>
      <h1>{words.choosePassword}</h1>
      <p>{words.chooseLead(name)}</p>
      <ErrorSummary refusals={refusals} language={language} />
      <Form visit={visit} action={paths.invitation(language, token)}>
        <div class="stack">
          <p>
            {words.signInAs} <strong>{email}</strong>.
          </p>
          <TextField
            {...{ name: 'password', label: words.newPassword, hint: words.newPasswordHint }}
            {...{ value: '', type: 'password', autocomplete: 'new-password', refusals, language }}
          />
          <p class="actions">
            <button type="submit">{words.choose}</button>
          </p>
        </div>
      </Form>
    </>
  )
}

/** A link that was used, has run out or was replaced. */
export function OverPage({ visit: { language } }: { visit: Visitor }) {
  return (
    <>
      <h1>{ownAccountWords[language].linkIsOver}</h1>
      <p>{invitationIsOver.message[language]}</p>
      <p>
        <a href={paths.signIn(language)}>{siteWords[language].signIn}</a>
      </p>
    </>
  )
}
