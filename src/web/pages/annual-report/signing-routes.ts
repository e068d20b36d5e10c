import { Type } from 'typebox'
import {
  returnAnnualReport,
  sendAnnualReport,
  signAnnualReport,
  signOffAnnualReport,
} from '../../../actions/move-annual-report.ts'
import { type AnnualReportStep, neededFor } from '../../../core/annual-report/report-status.ts'
import { type NoticeName, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { paths } from '../../paths.ts'
import { post, type Route } from '../../route.ts'
import { actionContext } from '../../visit.ts'
import { OfPlan } from '../plans/plan-params.ts'
import { overviewAnswer } from './overview-answer.tsx'
import { Seen } from './section-routes.tsx'

const Signed = Type.Object({
  seen: Seen,
  reason: Type.Optional(Type.String({ maxLength: 200_000 })),
})

const steps = {
  send: [sendAnnualReport, 'annual-report-sent'],
  return: [returnAnnualReport, 'annual-report-returned'],
  sign: [signAnnualReport, 'annual-report-signed'],
  'sign-off': [signOffAnnualReport, 'annual-report-signed-off'],
} as const satisfies Record<AnnualReportStep, readonly [unknown, NoticeName]>

const step = (name: AnnualReportStep): Route => {
  const [act, notice] = steps[name]
  return post(
    `/plans/:slug/report/${name}`,
    neededFor[name],
    OfPlan,
    Signed,
    async (visit, { params: { slug }, form }) => {
      const { reason = '' } = form
      const done = await attempt(() =>
        act(actionContext(visit), { slug, seen: Number(form.seen), reason }),
      )
      return 'refused' in done
        ? overviewAnswer(visit, slug, { reason }, done.refused)
        : redirect(paths.annualReport(visit.language, slug), notice)
    },
  )
}

export const signingRoutes: readonly Route[] = [
  step('send'),
  step('return'),
  step('sign'),
  step('sign-off'),
]
