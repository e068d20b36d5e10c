import type { Refusal } from '../../../core/base/refusal.ts'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { logWords } from '../../words/log-words.ts'
import type { TypedSearch } from './typed-search.ts'

/** What there is to choose from: each with the words it is known by. */
export interface LogChoices {
  readonly people: readonly Choice[]
  readonly institutions: readonly Choice[]
  readonly plans: readonly Choice[]
}
export type Choice = readonly [value: string, words: string]

/** Asks the log; sent by GET, so that what is found has an address. */
export function LogSearchForm(props: {
  visit: Visitor
  typed: TypedSearch
  refusals: readonly Refusal[]
  choices: LogChoices
}) {
  const { visit, typed, refusals, choices } = props
  const { language } = visit
  const words = logWords[language]
  const fields = fieldKit(typed, refusals, language)
  const actions = Object.entries(words.actions).sort(([, a], [, b]) => a.localeCompare(b, language))
  const asked = Object.keys(typed).length > 0
  return (
    <>
      <ErrorSummary refusals={refusals} language={language} />
      <details class="search-form" open={asked}>
        <summary>{words.search}</summary>
        <form method="get" action={paths.log(language)} class="stack" novalidate>
          <div class="field-grid">
            {fields.choice('person', words.person, '', [['', words.anyone], ...choices.people])}
            {fields.choice('institution', words.institution, '', [
              ['', words.anyInstitution],
              ...choices.institutions,
            ])}
            {fields.choice('plan', words.plan, '', [['', words.anyPlan], ...choices.plans])}
            {fields.text('measure', words.measure, '', { hint: words.measureHint, short: true })}
            {fields.choice('action', words.action, '', [['', words.anyAction], ...actions])}
            {fields.text('from', words.from, '', { hint: words.dayHint, short: true })}
            {fields.text('until', words.until, '', { hint: words.dayHint, short: true })}
          </div>
          <p class="actions">
            <button type="submit">{words.show}</button>
            {asked ? <a href={paths.log(language)}>{words.showAll}</a> : null}
          </p>
        </form>
      </details>
    </>
  )
}
