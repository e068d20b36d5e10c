import { Type } from 'typebox'
import { beginAnnualReport } from '../../../actions/begin-annual-report.ts'
import { listSectionVersions } from '../../../store/annual-report.reader.ts'
import { type Answer, notFound, page, redirect } from '../../answer.ts'
import { attempt } from '../../attempt.ts'
import { sectionTitleText } from '../../parts/annual-report/section-title.tsx'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { OfPlan } from '../plans/plan-params.ts'
import { overviewAnswer } from './overview-answer.tsx'
import { PreviewPage } from './preview-page.tsx'
import { reportScene } from './scene.ts'
import { OfSection, sectionRoutes } from './section-routes.tsx'
import { signingRoutes } from './signing-routes.ts'
import { VersionsPage } from './versions-page.tsx'

export const annualReportRoutes: readonly Route[] = [
  ...sectionRoutes,
  ...signingRoutes,

  get('/plans/:slug/report', 'read-reports', OfPlan, (visit, { params }) =>
    overviewAnswer(visit, params.slug),
  ),

  post(
    '/plans/:slug/report',
    'write-annual-report',
    OfPlan,
    Type.Object({}),
    async (visit, { params }): Promise<Answer> => {
      const begun = await attempt(() => beginAnnualReport(actionContext(visit), params))
      return 'refused' in begun
        ? overviewAnswer(visit, params.slug, {}, begun.refused)
        : redirect(paths.annualReport(visit.language, params.slug), 'annual-report-begun')
    },
  ),

  get('/plans/:slug/report/preview', 'read-reports', OfPlan, async (visit, { params }) => {
    const scene = await reportScene(visit, params.slug)
    if (!scene?.kept) return notFound
    return page(
      annualReportPageWords[visit.language].preview,
      <PreviewPage visit={visit} scene={scene} kept={scene.kept} />,
    )
  }),

  get(
    '/plans/:slug/report/sections/:section/versions',
    'read-reports',
    OfSection,
    async (visit, { params, query }) => {
      const scene = await reportScene(visit, params.slug)
      const at = scene?.sections.find(({ section }) => section.key === params.section)
      if (!scene?.kept || !at) return notFound
      const versions = await listSectionVersions(visit.database, scene.kept.planId, params.section)
      const numbered = (asked: string | undefined) =>
        versions.find(({ version }) => String(version) === asked)
      return page(
        `${annualReportPageWords[visit.language].versions}: ${sectionTitleText(at.section, scene.view.plan, visit.language)}`,
        <VersionsPage
          {...{ visit, scene, at, versions }}
          before={numbered(query['from']) ?? versions[1]}
          after={numbered(query['to']) ?? versions[0]}
        />,
      )
    },
  ),
]
