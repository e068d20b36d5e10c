import { may } from '../../../core/access/permissions.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { measuresWords } from '../../../render/words/tally-words.ts'
import type { DraftSummary } from '../../../store/draft.reader.ts'
import type { OfferSummary } from '../../../store/offered-version.reader.ts'
import type { PlanSummary } from '../../../store/plan.reader.ts'
import { DemonstrationTag } from '../../parts/demonstration.tsx'
import { ActWords } from '../../parts/plan/act-words.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { offerWords } from '../../words/offer-words.ts'
import { siteWords } from '../../words/site-words.ts'

/** Everything that the visitor has in hand: adopted plans and, for whoever mends them, drafts. */
export function PlansPage(props: {
  visit: Visitor
  plans: readonly PlanSummary[]
  drafts: readonly DraftSummary[]
  offers: readonly OfferSummary[]
}) {
  const { visit, plans, drafts, offers } = props
  const { language } = visit
  const words = draftWords[language]
  return (
    <>
      <h1>{words.plans}</h1>
      {plans.length + drafts.length === 0 ? (
        <div class="empty stack-tight">
          <p class="lead">{words.noPlans}</p>
          {may(visit, 'import-plan') ? <p>{words.noPlansHint}</p> : null}
        </div>
      ) : null}
      {may(visit, 'import-plan') ? (
        <p class="actions">
          <a class="button" href={paths.importPlan(language)}>
            {siteWords[language].importPlan}
          </a>
        </p>
      ) : null}
      <Offers offers={offers} language={language} />
      {drafts.length > 0 ? (
        <section class="section">
          <h2>{words.drafts}</h2>
          <ul class="rows">
            {drafts.map((draft) => (
              <li key={draft.planId}>
                <h3 lang={draft.language}>
                  <a href={paths.draft(language, draft.planId)}>{draft.title || words.untitled}</a>
                </h3>
                <p class="row-of-links soft small">
                  <span>{coordinationWords[language].statuses[draft.status]}</span>
                  <span>{draft.fileName}</span>
                  <span>{measuresWords(draft.measures, language)}</span>
                  <span>{words.withFindings(draft.findings)}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {plans.length > 0 ? (
        <section class="section">
          <h2>{words.adopted}</h2>
          <ul class="rows">
            {plans.map((plan) => (
              <li key={plan.id}>
                <h3>
                  <a href={paths.plan(language, plan.slug)}>
                    <Said words={plan.title} language={language} />
                  </a>
                </h3>
                <p class="row-of-links soft small">
                  {plan.demonstration ? <DemonstrationTag language={language} /> : null}
                  <span>{plan.year}</span>
                  <span>{measuresWords(plan.measures, language)}</span>
                  <span>
                    <ActWords act={plan.adoption} language={language} />
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** Documents that look like newer versions of plans and wait for a decision. */
function Offers(props: { offers: readonly OfferSummary[]; language: Language }) {
  const { offers, language } = props
  if (offers.length === 0) return null
  return (
    <section class="section">
      <h2>{offerWords[language].waiting}</h2>
      <ul class="rows">
        {offers.map(({ offerId, title, fileName, offeredBy, offeredAt }) => (
          <li key={offerId}>
            <h3>
              <a href={paths.offer(language, offerId)}>{title || draftWords[language].untitled}</a>
            </h3>
            <p class="soft small">
              {offerWords[language].broughtBy(
                fileName,
                offeredBy,
                formatInstant(offeredAt, language),
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
