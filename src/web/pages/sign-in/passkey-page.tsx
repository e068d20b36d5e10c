import type { Refusal } from '../../../core/base/refusal.ts'
import { ErrorSummary } from '../../parts/field.tsx'
import { PasskeyForm } from '../../parts/passkey-form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'

/** Signing in by a passkey; the password is one link away. */
export function PasskeySignInPage(props: {
  visit: Visitor
  options: object
  refusals: readonly Refusal[]
}) {
  const { visit, options, refusals } = props
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <>
      <h1>{words.signInByPasskey}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.signInByPasskeyLead}</p>
      <PasskeyForm
        visit={visit}
        action={paths.signInByPasskey(language)}
        what="show"
        options={options}
      >
        <p class="actions">
          <button type="submit">{words.usePasskey}</button>
          <a href={paths.signIn(language)}>{words.useSignIn}</a>
        </p>
      </PasskeyForm>
    </>
  )
}

/** The browser's answer; null for what is no JSON, which anybody may send. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
