import type { Refusal } from '../../../core/base/refusal.ts'
import { ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { ownAccountWords } from '../../words/own-account-words.ts'

/** The code after the password. */
export function ShowSecondFactorPage(props: {
  visit: Visitor
  next: string
  refusals: readonly Refusal[]
}) {
  const { visit, next, refusals } = props
  const { language } = visit
  const words = ownAccountWords[language]
  return (
    <>
      <h1>{words.showSecondFactor}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <Form visit={visit} action={paths.showSecondFactor(language)}>
        <input type="hidden" name="next" value={next} />
        <div class="stack">
          <p>{words.showLead}</p>
          <TextField
            {...{ name: 'code', label: words.code, hint: words.showHint, value: '', short: true }}
            {...{ autocomplete: 'one-time-code', refusals, language }}
          />
          <p class="actions">
            <button type="submit">{words.show}</button>
          </p>
          <p class="hint">{words.lostBoth}</p>
        </div>
      </Form>
    </>
  )
}
