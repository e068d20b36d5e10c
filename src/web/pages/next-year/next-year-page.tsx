import type { Refusal } from '../../../core/base/refusal.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { fieldKit } from '../../parts/field-kit.tsx'
import { Form } from '../../parts/form.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { degreeOfMeasure, type PlanView } from '../../parts/plan/plan-view.ts'
import { VerdictMark } from '../../parts/plan/verdict-mark.tsx'
import { Said } from '../../parts/said.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { nextYearWords } from '../../words/next-year-words.ts'
import { yearWords } from '../../words/year-words.ts'

/** A row for each measure with how it ended, and the box whether it goes over into the next year's plan. */
export function NextYearPage(props: {
  visit: Visitor
  view: PlanView
  /** The codes that were ticked; null where nothing was sent yet, and all but the dropped ones are. */
  ticked: ReadonlySet<string> | null
  typed: Readonly<Record<string, string>>
  refusals: readonly Refusal[]
}) {
  const { visit, view, ticked, typed, refusals } = props
  const { language } = visit
  const { plan } = view
  const words = nextYearWords[language]
  const fields = fieldKit(typed, refusals, language)
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
      <h1>{words.next(plan.year + 1)}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.nextHint}</p>
      <Form visit={visit} action={paths.nextYear(language, plan.slug)}>
        <div class="stack">
          <TableFrame label={words.goesOver}>
            <table class="stacks ticked">
              <thead>
                <tr>
                  <th scope="col">{words.goesOver}</th>
                  <th scope="col">{words.measure}</th>
                  <th scope="col">{words.verdict}</th>
                  <th scope="col">{words.decision}</th>
                </tr>
              </thead>
              <tbody>
                {plan.measures.map((measure) => {
                  const degree = degreeOfMeasure(view, measure.code)
                  const decision = degree?.decision ?? null
                  const isTicked = ticked ? ticked.has(measure.code) : decision?.kind !== 'dropped'
                  return (
                    <tr key={measure.code}>
                      <td>
                        <input
                          type="checkbox"
                          name={`keep-${measure.code}`}
                          value="yes"
                          checked={isTicked}
                          aria-label={words.take(measure.number)}
                        />
                      </td>
                      <th scope="row">
                        {measure.number}. <Said words={measureTitle(measure)} language={language} />
                      </th>
                      <td>
                        {degree ? (
                          <VerdictMark of="measure" verdict={degree.computed} language={language} />
                        ) : null}
                      </td>
                      {decision ? (
                        <td>{yearWords[language].steps[decision.kind]}</td>
                      ) : (
                        <td class="none">—</td>
                      )}
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </TableFrame>
          {fields.choice('numbering', words.numbering, 'keep', [
            ['keep', words.keepNumbers],
            ['renumber', words.renumber],
          ])}
          <p class="actions">
            <button type="submit">{words.start}</button>
          </p>
        </div>
      </Form>
    </>
  )
}
