import type { ComponentChildren } from 'preact'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import type { Visitor } from '../../visit.ts'
import { siteWords } from '../../words/site-words.ts'
import { WhenMendable } from './when-mendable.tsx'

/** A form that mends a draft in one part, folded until it is wanted or comes back refused. */
export function MendDetails(props: {
  visit: Visitor
  kept: KeptDraft
  title: string
  action: string
  /** What was wrong with what was sent; empty where nothing was. */
  refusals?: readonly Refusal[]
  /** Left out where it says just that it saves. */
  submit?: { readonly words: string; readonly quiet: true }
  children: ComponentChildren
}) {
  const { visit, kept, title, action, refusals = [], submit } = props
  const { language } = visit
  return (
    <WhenMendable kept={kept}>
      <details open={refusals.length > 0}>
        <summary>{title}</summary>
        <ErrorSummary refusals={refusals} language={language} />
        <Form visit={visit} action={action}>
          <input type="hidden" name="version" value={kept.version} />
          <div class="card stack">
            {props.children}
            <p class="actions">
              <button class={submit && 'quiet'} type="submit">
                {submit?.words ?? siteWords[language].save}
              </button>
            </p>
          </div>
        </Form>
      </details>
    </WhenMendable>
  )
}
