import { formatInstant } from '../../../core/base/format.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { RawWithdrawal } from '../../../core/publication/withdrawal.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { reportWords } from '../../words/report-words.ts'
import { withdrawalWords } from '../../words/withdrawal-words.ts'
import { ActFields } from '../plans/year/act-fields.tsx'

/** Why a published version is to be shown no more, and who decided so, as a form. */
export function WithdrawalPage(props: {
  visit: Visitor
  kept: KeptPublication
  typed: Partial<RawWithdrawal>
  refusals: readonly Refusal[]
}) {
  const { visit, kept, typed, refusals } = props
  const { language } = visit
  const { slug, version, publication } = kept
  const words = withdrawalWords[language]
  const fields = fieldKit({ ...typed }, refusals, language)
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(publication.plan, language)} />
      <h1>{words.title(version)}</h1>
      <p class="row-of-links soft">
        <a href={paths.published(language, slug, version)}>
          {reportWords[language].version(version)}
        </a>
        <span>{reportWords[language].publishedOn(formatInstant(kept.publishedAt, language))}</span>
      </p>
      <p>{words.lead}</p>
      <ErrorSummary refusals={refusals} language={language} />
      <Form visit={visit} action={paths.withdrawPublication(language, slug, version)}>
        <div class="stack">
          {fields.area('reasonBg', words.reasonBg, '', 4, words.reasonHint)}
          {fields.area('reasonEn', words.reasonEn, '', 4)}
          <ActFields fields={fields} language={language} />
          <p class="actions">
            <button type="submit">{words.submit}</button>
            <a href={paths.published(language, slug, version)}>
              {reportWords[language].version(version)}
            </a>
          </p>
        </div>
      </Form>
    </>
  )
}
