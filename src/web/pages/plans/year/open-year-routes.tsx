import { type TObject, Type } from 'typebox'
import { dutyFields, openYear } from '../../../../actions/open-year.ts'
import { isValidOn } from '../../../../core/access/institution.ts'
import type { Refusal } from '../../../../core/base/refusal.ts'
import { decisionInForce } from '../../../../core/plan/decision.ts'
import { proposeDuty } from '../../../../core/plan/duty.ts'
import { selectOptionalYearOpening } from '../../../../store/duty.reader.ts'
import { listInstitutions } from '../../../../store/institution.reader.ts'
import { type Answer, notFound, page, redirect } from '../../../answer.ts'
import { attempt } from '../../../attempt.ts'
import { paths } from '../../../paths.ts'
import { get, post, type Route } from '../../../route.ts'
import { actionContext, type Visit } from '../../../visit.ts'
import { reportingWords } from '../../../words/reporting-words.ts'
import { OfPlan } from '../plan-params.ts'
import { planSubject } from '../subject.ts'
import { OpenYearPage, type OwnerLine } from './open-year-page.tsx'

type Typed = Readonly<Record<string, string>>

/** Two fields for each measure, of which there are as many as the plan has. */
const OpenYearForm: TObject = Type.Object(
  {
    calendar: Type.Optional(Type.String({ maxLength: 20 })),
    days: Type.String({ maxLength: 100 }),
    list: Type.String({ maxLength: 5000 }),
  },
  { additionalProperties: Type.String({ maxLength: 1000 }) },
)

export const openYearRoutes: readonly Route[] = [
  get('/plans/:slug/open-year', 'open-year', OfPlan, (visit, { params }) =>
    openYearAnswer(visit, params.slug, null, []),
  ),

  post('/plans/:slug/open-year', 'open-year', OfPlan, OpenYearForm, async (visit, input) => {
    const { slug } = input.params
    const typed = input.form as Typed
    const { calendar = '', days = '', list = '' } = typed
    const opened = await attempt(() =>
      openYear(actionContext(visit), {
        slug,
        calendar: { calendar, days, list },
        duties: dutiesIn(typed),
      }),
    )
    if ('refused' in opened) return openYearAnswer(visit, slug, typed, opened.refused)
    return redirect(paths.reports(visit.language, slug), 'year-opened')
  }),
]

/** What was typed of each measure, by its code. */
function dutiesIn(typed: Typed) {
  const { reports: beginning } = dutyFields('')
  const codes = Object.keys(typed).flatMap((name) =>
    name.startsWith(beginning) ? [name.slice(beginning.length)] : [],
  )
  return Object.fromEntries(
    codes.map((code) => {
      const fields = dutyFields(code)
      return [
        code,
        { reports: typed[fields.reports] ?? '', contributes: typed[fields.contributes] ?? '' },
      ]
    }),
  )
}

async function openYearAnswer(
  visit: Visit,
  slug: string,
  typed: Typed | null,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const subject = await planSubject(visit, { slug })
  if (!subject) return notFound
  const { view, today } = subject
  if (await selectOptionalYearOpening(visit.database, view.plan.id))
    return redirect(paths.reports(visit.language, slug))
  const all = await listInstitutions(visit.database)
  const register = all.filter((each) => isValidOn(each, today))
  const lines = view.plan.measures.map((measure): OwnerLine => {
    const steps = (view.circumstances.decisions ?? []).filter(
      (each) => each.measure === measure.code,
    )
    const { reports, contributes, unmatched } = proposeDuty(measure, register)
    const fields = dutyFields(measure.code)
    return {
      measure,
      unmatched,
      isOut: decisionInForce(steps, today) !== null,
      reports: typed?.[fields.reports] ?? reports?.shortName ?? '',
      contributes:
        typed?.[fields.contributes] ?? contributes.map(({ shortName }) => shortName).join(', '),
    }
  })
  return page(
    reportingWords[visit.language].openYear,
    <OpenYearPage
      visit={visit}
      plan={view.plan}
      lines={lines}
      register={register}
      typed={typed ?? {}}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}
