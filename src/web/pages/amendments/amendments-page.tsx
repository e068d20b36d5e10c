import { may } from '../../../core/access/permissions.ts'
import { canonicalJson } from '../../../core/base/canonical-json.ts'
import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Amendment, Plan } from '../../../core/plan/plan.ts'
import { type DecidedMeasure, separateActs } from '../../../core/plan/separate-acts.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { Form } from '../../parts/form.tsx'
import { ActWords } from '../../parts/plan/act-words.tsx'
import { Said } from '../../parts/said.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { amendmentWords } from '../../words/amendment-words.ts'
import { yearWords } from '../../words/year-words.ts'

/** Everything by which an adopted plan was made otherwise, act by act. */
export function AmendmentsPage(props: {
  visit: Visitor
  plan: Plan
  decisions: readonly DecidedMeasure[]
  /** The draft of the amendment that is in hand. */
  inHand: string | undefined
}) {
  const { visit, plan, decisions, inHand } = props
  const { language } = visit
  const words = amendmentWords[language]
  const { amendments = [] } = plan
  const separate = separateActs(plan, decisions)
  return (
    <>
      <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
      <h1>{words.title}</h1>
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <p>{words.hint}</p>
      <Start visit={visit} plan={plan} inHand={inHand} />
      {amendments.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows">
        {amendments.toReversed().map((amendment) => (
          <li key={amendment.number}>
            <h2 class="lead">
              <a href={paths.amendment(language, plan.slug, amendment.number)}>
                {words.number(amendment.number)}
              </a>
            </h2>
            <AmendmentFacts amendment={amendment} language={language} />
          </li>
        ))}
      </ul>
      {separate.length > 0 ? (
        <section class="section">
          <h2>{words.separately}</h2>
          <ul class="rows">
            {separate.map(({ act, parts }) => (
              <li key={canonicalJson(act)}>
                <p>
                  <ActWords act={act} language={language} />
                </p>
                <ul class="stack-tight">
                  {parts.map(({ measure, number, what, from }) => (
                    <li key={`${measure} ${what}`}>
                      <a href={paths.measure(language, plan.slug, measure)}>
                        {words.measure(number)}
                      </a>
                      : {what === 'target' ? words.targetRevised : yearWords[language].steps[what]}
                      {from ? ` · ${words.holdsFrom(formatDate(from, language))}` : null}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Start({
  visit,
  plan,
  inHand,
}: {
  visit: Visitor
  plan: Plan
  inHand: string | undefined
}) {
  const { language } = visit
  const words = amendmentWords[language]
  if (!may(visit, 'amend-plan') || plan.status !== 'adopted') return null
  if (inHand !== undefined)
    return (
      <p class="actions">
        <a class="button" href={paths.draft(language, inHand)}>
          {words.inHand}
        </a>
      </p>
    )
  return (
    <Form visit={visit} action={paths.startAmendment(language, plan.slug)}>
      <div class="stack-tight">
        <p class="small">{words.startHint}</p>
        <p class="actions">
          <button type="submit">{words.start}</button>
        </p>
      </div>
    </Form>
  )
}

/** The act of an amendment, its first day, its reason and its file. */
export function AmendmentFacts(props: { amendment: Amendment; language: Language }) {
  const { amendment, language } = props
  const words = amendmentWords[language]
  return (
    <>
      <p class="soft">
        <ActWords act={amendment.act} language={language} /> ·{' '}
        {words.holdsFrom(formatDate(amendment.from, language))}
        {amendment.file === null ? null : ` · ${words.file(amendment.file)}`}
      </p>
      <p class="words">
        <Said words={amendment.reason} language={language} />
      </p>
    </>
  )
}
