import { Type } from 'typebox'
import { disclosureOfPlan } from '../../../../actions/disclosure-of-plan.ts'
import { setDisclosure } from '../../../../actions/set-disclosure.ts'
import { textsOfRedacted } from '../../../../actions/texts-of-redacted.ts'
import { keyOf } from '../../../../core/publication/disclosure.ts'
import { proposedSensitive } from '../../../../core/publication/proposed-sensitive.ts'
import {
  listDisclosureMarks,
  listDisclosureVersions,
  selectOptionalIndicatorId,
} from '../../../../store/disclosure.reader.ts'
import { notFound, page } from '../../../answer.ts'
import { Breadcrumbs } from '../../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../../parts/demonstration.tsx'
import { wayToPlan } from '../../../parts/way-to-plan.ts'
import { paths } from '../../../paths.ts'
import { get, type Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { disclosureWords } from '../../../words/disclosure-words.ts'
import { OfIndicator } from '../plan-params.ts'
import { indicatorSubject, planSubject } from '../subject.ts'
import { DisclosureForm, type DisclosureSubject } from './disclosure-form.tsx'
import { Marked, Proposed, TextsInRedacted } from './disclosure-list.tsx'
import { yearForm } from './year-form.tsx'

/** Whether an indicator is sensitive, and in which total it is counted. */
export const disclosureRoutes: readonly Route[] = [
  ...yearForm({
    url: '/plans/:slug/measures/:code/indicators/:indicator/disclosure',
    needs: 'mark-sensitive',
    params: OfIndicator,
    fields: ['partOf', 'reason'],
    optional: ['sensitive'],
    subject: disclosureSubject,
    title: ({ language }) => disclosureWords[language].ofIndicator,
    draw: (scene) => <DisclosureForm scene={scene} />,
    act: (visit, { slug, code, indicator }, { sensitive = '', partOf, reason }, seen) =>
      setDisclosure(actionContext(visit), {
        ...{ slug, measure: code, indicator: Number(indicator), seen },
        typed: { sensitive, partOf, reason },
        language: visit.language,
      }),
    done: {
      to: ({ language }, { slug }) => paths.disclosure(language, slug),
      notice: 'set',
    },
  }),

  get(
    '/plans/:slug/disclosure',
    'mark-sensitive',
    Type.Object({ slug: Type.String({ pattern: '^[a-z0-9-]{1,100}$' }) }),
    async (visit, { params }) => {
      const found = await planSubject(visit, params)
      if (!found) return notFound
      const { language } = visit
      const { plan } = found.view
      const marks = await listDisclosureMarks(visit.database)
      const { sensitive } = await disclosureOfPlan(visit.database, params.slug)
      const words = disclosureWords[language]
      const said = [...sensitive, ...marks.filter(({ slug }) => slug === plan.slug)]
      const proposed = proposedSensitive(plan, found.view.reports, said)
      const redacted = await textsOfRedacted(visit.database, plan.slug)
      return page(
        words.title,
        <>
          <Breadcrumbs language={language} steps={wayToPlan(plan, language)} />
          <h1>{words.title}</h1>
          {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
          <p class="lead">{words.hint}</p>
          <section class="section" aria-labelledby="marked">
            <h2 id="marked">{words.marked}</h2>
            {sensitive.length === 0 ? (
              <p class="empty">{words.noneMarked}</p>
            ) : (
              <ul class="rows">
                {sensitive.map((of) => (
                  <Marked key={keyOf(of)} of={of} plan={plan} marks={marks} language={language} />
                ))}
              </ul>
            )}
          </section>
          {proposed.length === 0 ? null : (
            <section class="section" aria-labelledby="proposed">
              <h2 id="proposed">{words.proposed}</h2>
              <p>{words.proposedHint}</p>
              <ul class="rows">
                {proposed.map((of) => (
                  <Proposed key={keyOf(of)} of={of} plan={plan} language={language} />
                ))}
              </ul>
            </section>
          )}
          <TextsInRedacted redacted={redacted} plan={plan} language={language} />
        </>,
      )
    },
  ),
]

async function disclosureSubject(
  visit: Visit,
  params: { readonly slug: string; readonly code: string; readonly indicator: string },
): Promise<DisclosureSubject | undefined> {
  const found = await indicatorSubject(visit, params)
  const { slug, code, indicator } = params
  const id = await selectOptionalIndicatorId(visit.database, {
    ...{ slug, measure: code, indicator: Number(indicator) },
  })
  if (!found || !id) return undefined
  return { ...found, versions: await listDisclosureVersions(visit.database, id) }
}
