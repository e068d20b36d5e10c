import type { Refusal } from '../../../core/base/refusal.ts'
import { ErrorSummary, Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'

/** The form that brings a plan in as a file. */
export function ImportPage({ visit, refusals }: { visit: Visitor; refusals: readonly Refusal[] }) {
  const { language } = visit
  const words = draftWords[language]
  return (
    <>
      <h1>{words.importTitle}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.importHint}</p>
      <Form visit={visit} action={paths.importPlan(language)} upload>
        <div class="stack">
          <Field
            name="file"
            label={words.file}
            hint={words.fileHint}
            refusals={refusals}
            language={language}
          >
            {(wiring) => (
              <input
                {...wiring}
                type="file"
                accept=".docx,.xlsx,.xls,.ods,.csv,.tsv,.txt,.html,.htm,.doc,.odt,.rtf,.xml,.zip"
              />
            )}
          </Field>
          <p class="actions">
            <button type="submit">{words.importSubmit}</button>
          </p>
        </div>
      </Form>
    </>
  )
}
