import type { Refusal } from '../../../core/base/refusal.ts'
import { ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { signInWords } from '../../words/sign-in-words.ts'

export function SignInPage(props: {
  visit: Visitor
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
          <p class="hint">{words.firstTime}</p>
        </div>
      </Form>
    </>
  )
}
