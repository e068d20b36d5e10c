import type { Refusal } from '../../../core/base/refusal.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary, Field } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { reportFormWords } from '../../words/report-form-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'

/** Where a form of reports that was filled in comes back. */
export function UploadPage({ visit, refusals }: { visit: Visitor; refusals: readonly Refusal[] }) {
  const { language } = visit
  const words = reportFormWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.duties(language), words: reportingWords[language].duties }]}
      />
      <h1>{words.title}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.lead}</p>
      <Form visit={visit} action={paths.reportForms(language)} upload>
        <div class="stack">
          <Field
            name="file"
            label={words.file}
            hint={words.fileHint}
            refusals={refusals}
            language={language}
          >
            {(wiring) => <input {...wiring} type="file" accept=".xlsx,.ods" />}
          </Field>
          <p class="actions">
            <button type="submit">{words.upload}</button>
          </p>
        </div>
      </Form>
    </>
  )
}
