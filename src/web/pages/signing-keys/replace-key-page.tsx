import type { Refusal } from '../../../core/base/refusal.ts'
import { readableFingerprint, replacementCauses } from '../../../core/publication/signing-key.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { RadioField } from '../../parts/radio-field.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { keyWords } from '../../words/key-words.ts'

export interface TypedReplacement {
  readonly cause: string
  readonly reason: string
}

interface ReplacementProps {
  readonly visit: Visitor
  readonly wrong: { readonly typed: TypedReplacement; readonly refusals: readonly Refusal[] } | null
}

/**
 * A new key in the place of the one in use.
 *
 * @param inUse the fingerprint of that; null before the first
 */
export function ReplaceKeyPage(props: ReplacementProps & { inUse: string | null }) {
  const { visit, inUse } = props
  const { language } = visit
  const words = keyWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={[{ to: paths.keys(language), words: words.title }]} />
      <h1>{words.replace}</h1>
      {inUse === null ? <p>{words.none}</p> : <ReplacementForm {...props} inUse={inUse} />}
    </>
  )
}

function ReplacementForm(props: ReplacementProps & { inUse: string }) {
  const { visit, inUse, wrong } = props
  const { language } = visit
  const words = keyWords[language]
  const refusals = wrong?.refusals ?? []
  const { cause = 'routine', reason = '' } = wrong?.typed ?? {}
  const fields = fieldKit({}, refusals, language)
  return (
    <>
      <p>{words.replaceLead}</p>
      <p>{words.replaceAfter}</p>
      <ErrorSummary refusals={refusals} language={language} />
      <dl class="facts">
        <div>
          <dt>{words.inUse}</dt>
          <dd>
            <code>{readableFingerprint(inUse)}</code>
          </dd>
        </div>
      </dl>
      <Form visit={visit} action={paths.replaceKey(language)}>
        <input type="hidden" name="seen" value={inUse} />
        <div class="stack">
          <RadioField
            {...{ name: 'cause', label: words.cause, value: cause, refusals, language }}
            options={replacementCauses.map((each) => [each, words.causes[each]] as const)}
          />
          {fields.area('reason', words.reason, reason, 3, words.reasonHint)}
          <p class="actions">
            <button type="submit">{words.replace}</button>
            <a href={paths.keys(language)}>{words.title}</a>
          </p>
        </div>
      </Form>
    </>
  )
}
