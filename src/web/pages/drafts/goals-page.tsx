import type { Language } from '../../../core/base/language.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { DraftMeasure } from '../../../core/draft/draft.ts'
import { measureNames } from '../../../core/draft/measure-names.ts'
import { goalFields, type TypedGoal } from '../../../core/draft/set-goals.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { AreaField, ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { stepsToDraft } from './steps-to-draft.ts'

/** The goals of a draft in their order, with room for two more. */
export function DraftGoalsPage(props: {
  visit: Visitor
  kept: KeptDraft
  /** Those of the draft, or as they were typed and refused. */
  goals: readonly TypedGoal[]
  refusals: readonly Refusal[]
}) {
  const { visit, kept, goals, refusals } = props
  const { language } = visit
  const words = draftWords[language]
  const places = goals.map((goal, index) => ({ goal, place: index + 1 }))
  const fieldsOf = ({ goal, place }: (typeof places)[number]) => (
    <GoalFields
      key={place}
      {...{ goal, place, refusals, language }}
      measures={
        goal.was === null
          ? undefined
          : kept.draft.measures.filter((measure) => measure.goal === goal.was)
      }
    />
  )
  return (
    <>
      <Breadcrumbs language={language} steps={stepsToDraft(kept, language)} />
      <h1>{words.goals}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p class="lead">{words.goalsLead}</p>
      <Form visit={visit} action={paths.draftGoals(language, kept.planId)}>
        <input type="hidden" name="version" value={kept.version} />
        <div class="stack">
          {places.filter(({ goal }) => goal.was !== null).map(fieldsOf)}
          <section class="section stack" aria-labelledby="new-goals">
            <h2 id="new-goals">{words.newGoals}</h2>
            <p class="hint">{words.newGoalsHint}</p>
            {places.filter(({ goal }) => goal.was === null).map(fieldsOf)}
          </section>
          <p class="actions">
            <button type="submit">{siteWords[language].save}</button>
          </p>
        </div>
      </Form>
    </>
  )
}

function GoalFields(props: {
  goal: TypedGoal
  place: number
  /** Those under it; left out where the goal is new. */
  measures: readonly DraftMeasure[] | undefined
  refusals: readonly Refusal[]
  language: Language
}) {
  const { goal, place, measures, refusals, language } = props
  const words = draftWords[language]
  const fields = goalFields(place)
  return (
    <fieldset
      class="card stack-tight"
      aria-label={goal.was === null ? words.newGoal : words.goal(goal.was)}
    >
      {goal.was === null ? null : <input type="hidden" name={fields.was} value={goal.was} />}
      <div class="goal-fields">
        <TextField
          name={fields.number}
          label={words.goalNumber}
          value={goal.number}
          short
          {...{ refusals, language }}
        />
        <AreaField
          name={fields.title}
          label={words.goalTitle}
          value={goal.title}
          rows={2}
          {...{ refusals, language }}
        />
      </div>
      {measures === undefined ? null : (
        <p class="small soft">{words.goalMeasures(measures.length, measureNames(measures))}</p>
      )}
    </fieldset>
  )
}
