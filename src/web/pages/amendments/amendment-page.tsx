import { canonicalJson } from '../../../core/base/canonical-json.ts'
import type { DecidedStep } from '../../../core/plan/decision.ts'
import type { Amendment, Plan } from '../../../core/plan/plan.ts'
import { changesBy } from '../../../core/plan/recorded-amendment.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { AmendmentChanges } from '../../parts/plan/amendment-changes.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { amendmentWords } from '../../words/amendment-words.ts'
import { offerWords } from '../../words/offer-words.ts'
import { yearWords } from '../../words/year-words.ts'
import { AmendmentFacts } from './amendments-page.tsx'

/** One amendment: its act, why, and old and new of all that it made otherwise. */
export function AmendmentPage(props: {
  visit: Visitor
  /** With all that was ever added to it. */
  plan: Plan
  amendment: Amendment
  decisions: readonly (DecidedStep & { readonly measure: string })[]
}) {
  const { visit, plan, amendment, decisions } = props
  const { language } = visit
  const words = amendmentWords[language]
  const act = canonicalJson(amendment.act)
  const decided = decisions.filter((each) => canonicalJson(each.act) === act)
  const numberOf = (code: string) =>
    plan.measures.find((each) => each.code === code)?.number ?? code
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayToPlan(plan, language),
          { to: paths.amendments(language, plan.slug), words: words.title },
        ]}
      />
      <div class="stack-tight">
        <h1>{words.number(amendment.number)}</h1>
        <AmendmentFacts amendment={amendment} language={language} />
      </div>
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <p class="small">
        {offerWords[language].legend} <del>{offerWords[language].removedWords}</del>{' '}
        <ins>{offerWords[language].addedWords}</ins>
      </p>
      <AmendmentChanges
        proposed={changesBy(plan, amendment.number)}
        linkTo={({ code }) => paths.measure(language, plan.slug, code)}
        language={language}
      />
      {decided.length > 0 ? (
        <section class="section">
          <h2>{words.decided}</h2>
          <ul>
            {decided.map(({ measure, kind }) => (
              <li key={measure}>
                <a href={paths.measure(language, plan.slug, measure)}>
                  {words.measure(numberOf(measure))}
                </a>
                : {yearWords[language].steps[kind]}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
