import { type TObject, Type } from 'typebox'
import { acceptReport } from '../../../actions/accept-report.ts'
import { reopenReport } from '../../../actions/reopen-report.ts'
import { returnReport } from '../../../actions/return-report.ts'
import { may } from '../../../core/access/permissions.ts'
import { formatPeriod } from '../../../core/base/format.ts'
import type { Period } from '../../../core/base/period.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { remarkField } from '../../../core/report/remarks.ts'
import { listInstitutions } from '../../../store/institution.reader.ts'
import { listReportSteps } from '../../../store/measure-report.reader.ts'
import { type Answer, type NoticeName, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext, type Visit } from '../../visit.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { dutiesOfPeriod } from '../duties/scene.ts'
import { OfPeriod, OfPlan, OfReport } from '../plans/plan-params.ts'
import { planSubject } from '../plans/subject.ts'
import { AcceptancePage } from './acceptance-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { PeriodPage } from './period-page.tsx'
import { yearOfReports } from './year-of-reports.ts'

interface ReportParams {
  readonly slug: string
  readonly period: string
  readonly code: string
}

type Typed = Readonly<Record<string, string>>

const Seen = Type.String({ pattern: '^[0-9]{1,6}$' })
/** The fields of remarks are as many as the report has fields. */
const RemarksForm: TObject = Type.Object(
  { seen: Seen, remark: Type.String({ maxLength: 10_000 }) },
  { additionalProperties: Type.String({ maxLength: 10_000 }) },
)

export const reportRoutes: readonly Route[] = [
  get('/plans/:slug/reports', 'read-reports', OfPlan, async (visit, { params }) => {
    const subject = await planSubject(visit, params)
    if (!subject) return notFound
    const year = await yearOfReports(visit.database, subject.view, subject.today)
    if (!year)
      return may(visit, 'open-year')
        ? redirect(paths.openYear(visit.language, params.slug))
        : notFound
    return page(
      reportingWords[visit.language].reports,
      <OverviewPage visit={visit} plan={subject.view.plan} year={year} />,
    )
  }),

  get('/plans/:slug/reports/:period', 'read-reports', OfPeriod, async (visit, input) => {
    const { slug, period } = input.params
    const institution = input.query['institution'] ?? null
    const found = await dutiesOfPeriod(visit, slug, period)
    if (!found || found.lines.length === 0) return notFound
    const lines = found.lines.filter(
      ({ place }) => institution === null || place.duty.reports === institution,
    )
    return page(
      formatPeriod(period as Period, visit.language),
      <PeriodPage
        visit={visit}
        view={found.view}
        period={period as Period}
        lines={lines}
        names={await namesOf(visit)}
        institution={institution}
      />,
    )
  }),

  post(
    '/plans/:slug/reports/:period',
    'accept-report',
    OfPeriod,
    Type.Object({}, { additionalProperties: Type.String({ maxLength: 10 }) }),
    async (visit, { params, form }) => {
      const left: string[] = []
      for (const [name, seen] of Object.entries(form as Typed)) {
        if (!name.startsWith('seen-')) continue
        const measure = name.slice('seen-'.length)
        const done = await attempt(() =>
          acceptReport(actionContext(visit), { ...params, measure, seen: Number(seen) }),
        )
        if ('refused' in done) left.push(measure)
      }
      const back = paths.reportsOf(visit.language, params.slug, params.period)
      if (left.length === 0) return redirect(back, 'reports-accepted')
      const words = reportingWords[visit.language]
      return page(
        words.acceptTitle,
        <>
          <h1>{words.acceptTitle}</h1>
          <p class="message wrong">{words.someNotAccepted(left.join(', '))}</p>
          <p>
            <a href={back}>{formatPeriod(params.period as Period, visit.language)}</a>
          </p>
        </>,
        409,
      )
    },
  ),

  get('/plans/:slug/reports/:period/:code', 'read-reports', OfReport, (visit, { params }) =>
    acceptanceAnswer(visit, params, {}, []),
  ),

  post(
    '/plans/:slug/reports/:period/:code/accept',
    'accept-report',
    OfReport,
    Type.Object({ seen: Seen }),
    (visit, { params, form }) =>
      decided(visit, params, {}, 'report-accepted', () =>
        acceptReport(actionContext(visit), { ...addressOf(params), seen: Number(form.seen) }),
      ),
  ),

  post(
    '/plans/:slug/reports/:period/:code/return',
    'accept-report',
    OfReport,
    RemarksForm,
    (visit, { params, form }) => {
      const { seen = '', remark = '', ...typed } = form as Typed
      const beginning = remarkField('')
      const remarks = Object.fromEntries(
        Object.entries(typed).flatMap(([name, said]) =>
          name.startsWith(beginning) ? [[name.slice(beginning.length), said]] : [],
        ),
      )
      return decided(visit, params, form as Typed, 'report-returned', () =>
        returnReport(actionContext(visit), {
          ...{ ...addressOf(params), remark, remarks, seen: Number(seen) },
        }),
      )
    },
  ),

  post(
    '/plans/:slug/reports/:period/:code/reopen',
    'reopen-report',
    OfReport,
    Type.Object({ seen: Seen, reason: Type.String({ maxLength: 10_000 }) }),
    (visit, { params, form }) =>
      decided(visit, params, { reason: form.reason }, 'report-reopened', () =>
        reopenReport(actionContext(visit), {
          ...{ ...addressOf(params), reason: form.reason, seen: Number(form.seen) },
        }),
      ),
  ),
]

const addressOf = ({ slug, period, code }: ReportParams) => ({ slug, period, measure: code })

const namesOf = async (visit: Visit): Promise<ReadonlyMap<string, string>> =>
  new Map((await listInstitutions(visit.database)).map(({ id, shortName }) => [id, shortName]))

/** On to the report as it stands after, or the same page with why not. */
async function decided(
  visit: Visit,
  params: ReportParams,
  typed: Typed,
  notice: NoticeName,
  act: () => Promise<void>,
): Promise<Answer> {
  const done = await attempt(act)
  if ('refused' in done) return acceptanceAnswer(visit, params, typed, done.refused)
  const { slug, period, code } = params
  return redirect(paths.reportOf(visit.language, slug, period, code), notice)
}

async function acceptanceAnswer(
  visit: Visit,
  params: ReportParams,
  typed: Typed,
  refusals: readonly Refusal[],
): Promise<Answer> {
  const duties = await dutiesOfPeriod(visit, params.slug, params.period)
  const line = duties?.lines.find(({ place }) => place.measure === params.code)
  if (!duties || !line || duties.view.outOfSight.has(params.code)) return notFound
  const { id } = line.place
  return page(
    reportingWords[visit.language].report(line.measure.number),
    <AcceptancePage
      visit={visit}
      duties={duties}
      line={line}
      steps={id === null ? [] : await listReportSteps(visit.database, id)}
      names={await namesOf(visit)}
      typed={typed}
      refusals={refusals}
    />,
    refusals.length > 0 ? 422 : 200,
  )
}
