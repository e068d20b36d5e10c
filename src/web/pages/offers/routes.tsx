import { Type } from 'typebox'
import { keepOfferedApart } from '../../../actions/keep-offered-apart.ts'
import { offerToAmendment } from '../../../actions/offer-to-amendment.ts'
import { refuseOfferedVersion } from '../../../actions/refuse-offered-version.ts'
import { takeOfferedVersion } from '../../../actions/take-offered-version.ts'
import { mendOfField } from '../../../actions/undecided-mend.ts'
import { versionsOfOffer } from '../../../actions/versions-of-offer.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { type MendAnswer, mendAnswers } from '../../../core/draft/mends.ts'
import { refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import { selectOptionalOffer } from '../../../store/offered-version.reader.ts'
import { type Answer, type NoticeName, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { offerWords } from '../../words/offer-words.ts'
import { OfferPage } from './offer-page.tsx'

const OfOffer = Type.Object({ id: Type.String({ pattern: '^[0-9]{1,18}$' }) })
/** The version of the draft that the person saw the difference from. */
const Version = Type.String({ pattern: '^[1-9][0-9]{0,8}$' })

async function offerAnswer(
  visit: Visit,
  id: string,
  typed: Readonly<Record<string, string>> = {},
  refusals: readonly Refusal[] = [],
): Promise<Answer> {
  const offer = await selectOptionalOffer(visit.database, id)
  if (!offer) return notFound
  // Two clicks, or somebody was quicker: what became of it is in the list of plans.
  if (offer.decision !== null) return redirect(paths.plans(visit.language))
  const versions =
    refusalToMendPlan(offer.status) === undefined
      ? await versionsOfOffer(visit.database, offer)
      : null
  return page(
    offerWords[visit.language].title,
    <OfferPage visit={visit} offer={offer} versions={versions} typed={typed} refusals={refusals} />,
    refusals.length > 0 ? 422 : 200,
  )
}

/** What was answered, by the key of each mend; the action knows which there are. */
const answersIn = (form: Readonly<Record<string, string>>): Map<string, MendAnswer> =>
  new Map(
    Object.entries(form).flatMap(([field, value]) => {
      const key = mendOfField(field)
      const answer = mendAnswers.find((each) => each === value)
      return key && answer ? [[key, answer]] : []
    }),
  )

/** Decides; then on to the draft that it has become, if it has become one. */
async function decided(
  visit: Visit,
  id: string,
  notice: NoticeName,
  decide: () => Promise<{ planId: string } | undefined>,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const attempted = await attempt(decide)
  if ('refused' in attempted) return offerAnswer(visit, id, typed, attempted.refused)
  const { language } = visit
  const { done } = attempted
  return redirect(done ? paths.draft(language, done.planId) : paths.plans(language), notice)
}

export const offerRoutes: readonly Route[] = [
  get('/offers/:id', 'import-plan', OfOffer, (visit, { params }) => offerAnswer(visit, params.id)),

  post(
    '/offers/:id/take',
    'import-plan',
    OfOffer,
    Type.Object({ version: Version, rest: Type.Optional(Type.String()) }),
    (visit, { params, form }) =>
      decided(
        visit,
        params.id,
        'version-taken',
        async () =>
          takeOfferedVersion(
            actionContext(visit),
            {
              offerId: params.id,
              version: Number(form.version),
              answers: answersIn(form),
              rest: mendAnswers.find((each) => each === form.rest) ?? null,
            },
            await visit.register(),
          ),
        form,
      ),
  ),

  post('/offers/:id/amend', 'amend-plan', OfOffer, Type.Object({}), async (visit, { params }) => {
    const attempted = await attempt(async () =>
      offerToAmendment(actionContext(visit), params.id, await visit.register()),
    )
    return 'refused' in attempted
      ? offerAnswer(visit, params.id, {}, attempted.refused)
      : redirect(paths.offer(visit.language, params.id))
  }),

  post('/offers/:id/refuse', 'import-plan', OfOffer, Type.Object({}), (visit, { params }) =>
    decided(visit, params.id, 'version-refused', () =>
      refuseOfferedVersion(actionContext(visit), params.id),
    ),
  ),

  post('/offers/:id/apart', 'import-plan', OfOffer, Type.Object({}), (visit, { params }) =>
    decided(visit, params.id, 'imported', () => keepOfferedApart(actionContext(visit), params.id)),
  ),
]
