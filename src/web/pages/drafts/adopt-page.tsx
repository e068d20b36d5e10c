import { sensitivityOfDraft } from '../../../actions/sensitivity-of-draft.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { stepsToDraft } from './steps-to-draft.ts'

/** The act as it was typed. */
export interface TypedAdoption {
  readonly body: string
  readonly act: string
  readonly number: string
  readonly date: string
}

export const emptyAdoption: TypedAdoption = { body: '', act: '', number: '', date: '' }

/** The form that makes a draft binding: who adopted it, by which act, when. */
export function AdoptPage(props: {
  visit: Visitor
  kept: KeptDraft
  typed: TypedAdoption
  refusals: readonly Refusal[]
}) {
  const { visit, kept, typed, refusals } = props
  const { language } = visit
  const words = draftWords[language]
  const { proposed, said } = sensitivityOfDraft(kept.draft)
  const errors = kept.findings.filter((finding) => finding.severity === 'error').length
  const field = (name: keyof TypedAdoption, label: string, hint?: string) => (
    <TextField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      short={name === 'number' || name === 'date'}
      value={typed[name]}
      refusals={refusals}
      language={language}
    />
  )
  return (
    <>
      <Breadcrumbs language={language} steps={stepsToDraft(kept, language)} />
      <h1>{words.adoptTitle}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.adoptHint(errors)}</p>
      {proposed.length === 0 ? null : (
        <p class="message">
          {disclosureWords[language].ofDraftCounts(proposed.length, said.length)}{' '}
          <a href={paths.draftSensitivity(language, kept.planId)}>
            {disclosureWords[language].ofDraft}
          </a>
        </p>
      )}
      <Form visit={visit} action={paths.adoptDraft(language, kept.planId)}>
        <input type="hidden" name="version" value={kept.version} />
        <div class="stack">
          {field('body', words.body, words.bodyHint)}
          {field('act', words.act, words.actHint)}
          {field('number', words.number)}
          {field('date', words.date, words.dateHint)}
          <p class="actions">
            <button type="submit">{words.adoptSubmit}</button>
          </p>
        </div>
      </Form>
    </>
  )
}
