import { AnnualReportMark } from '../../parts/annual-report/annual-report-mark.tsx'
import { AnnualReportView } from '../../parts/annual-report/annual-report-view.tsx'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { wayToPlan } from '../../parts/way-to-plan.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { todayOf } from '../plans/as-of.ts'
import { workLinks } from '../plans/work-links.ts'
import type { ReportScene } from './scene.ts'

/** The whole report as it will be read, with the figures of today. */
export function PreviewPage(props: {
  visit: Visit
  scene: ReportScene
  kept: NonNullable<ReportScene['kept']>
}) {
  const { visit, scene, kept } = props
  const { language } = visit
  const { view, data, figures } = scene
  const words = annualReportPageWords[language]
  const today = todayOf(visit)
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...wayToPlan(view.plan, language),
          { to: paths.annualReport(language, view.plan.slug), words: words.title(view.plan.year) },
        ]}
      />
      <h1>{words.preview}</h1>
      {view.plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      <p class="duty-state">
        <AnnualReportMark status={kept.status} language={language} />
        <span>{words.previewHint}</span>
      </p>
      {scene.hasSensitive ? <p class="message">{words.sensitiveHint}</p> : null}
      <AnnualReportView
        view={view}
        report={{
          sections: kept.sections,
          figures: (address) => figures.get(address),
          facts: data.facts,
        }}
        links={workLinks(
          visit,
          view.plan.slug,
          { day: today, today, wrong: null },
          scene.outOfSight,
        )}
        language={language}
      />
    </>
  )
}
