import type { Refusal } from '../../../core/base/refusal.ts'
import { ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visit, Visitor } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'
import { signInWords } from '../../words/sign-in-words.ts'
import { hasPasskeys } from './passkey-address.ts'

export function SignInPage(props: {
  visit: Visitor & Pick<Visit, 'provider' | 'origin'>
  email: string
  next: string
  refusals: readonly Refusal[]
}) {
  const { visit, email, next, refusals } = props
  const { language } = visit
  const words = signInWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <Form visit={visit} action={paths.signIn(language)}>
        <input type="hidden" name="next" value={next} />
        <div class="stack">
          <TextField
            name="email"
            label={words.email}
            value={email}
            type="email"
            autocomplete="username"
            refusals={refusals}
            language={language}
          />
          <TextField
            name="password"
            label={words.password}
            value=""
            type="password"
            autocomplete="current-password"
            refusals={refusals}
            language={language}
          />
          <p class="actions">
            <button type="submit">{words.submit}</button>
          </p>
          {visit.provider ? (
            <p>
              <a
                href={`${paths.signInByProvider(language)}${next ? `?next=${encodeURIComponent(next)}` : ''}`}
              >
                {words.through(visit.provider.name)}
              </a>
            </p>
          ) : null}
          {hasPasskeys(visit.origin) ? (
            <p>
              <a href={paths.signInByPasskey(language)}>
                {ownAccountWords[language].signInByPasskey}
              </a>
            </p>
          ) : (
            <p class="hint">{ownAccountWords[language].noPasskeysHere}</p>
          )}
          <p class="hint">{words.firstTime}</p>
        </div>
      </Form>
    </>
  )
}
