import type { PublishedAnnualReport } from '../../../core/annual-report/published-report.ts'
import type { Language } from '../../../core/base/language.ts'
import { signaturesSentence } from '../../../render/words/annual-report-words.ts'
import { groupsOf } from '../../parts/annual-report/annual-report-view.tsx'
import type { ReportPart } from '../../parts/annual-report/report-part.ts'
import { PartTitle } from '../../parts/annual-report/report-part-title.tsx'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { criteriaOnPage } from '../../parts/plan/criteria.tsx'
import { TallySummary } from '../../parts/plan/tally-summary.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { Scene } from './framed.tsx'
import type { ReportLeaf } from './report-leaf.ts'

/** What the annual report consists of, who has signed it, and the whole of it to be printed. */
export function ReportContents(props: {
  scene: Scene
  report: PublishedAnnualReport
  leaves: readonly ReportLeaf[]
}) {
  const { scene, report, leaves } = props
  const { edition, links, language, line } = scene
  const { plan, degrees } = edition.kept.publication
  const words = annualReportPageWords[language]
  const parts = leaves.filter(({ page }) => page === 1).map(({ part }) => part)
  const numbered = { scene, language }
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[links.home, { to: links.plan, words: words.plan }]}
      />
      <h1>{words.title(plan.year)}</h1>
      <p class="lead">
        <Said words={plan.title} language={language} />
      </p>
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {line}
      <p>{signaturesSentence(report.signatures, language)}</p>
      <TallySummary
        tally={degrees.tally}
        criteria={`${links.plan}${criteriaOnPage}`}
        language={language}
      />
      <section class="section" aria-labelledby="contents">
        <h2 id="contents">{words.contents}</h2>
        <p class="small soft for-screen">{words.wholeToPrint}</p>
        <ul class="plain stack-tight">
          {groupsOf(parts).map(([first, ...more]) =>
            first.group === null ? (
              <li key={first.key}>
                <PartLink part={first} {...numbered} />
              </li>
            ) : (
              <li key={first.key} class="stack-tight">
                <Said words={first.group} language={language} />
                <ul>
                  {[first, ...more].map((part) => (
                    <li key={part.key}>
                      <PartLink part={part} {...numbered} />
                    </li>
                  ))}
                </ul>
              </li>
            ),
          )}
        </ul>
      </section>
    </>
  )
}

const PartLink = (props: { part: ReportPart; scene: Scene; language: Language }) => {
  const { part, scene, language } = props
  const { slug } = scene.edition.kept
  return (
    <a href={paths.publishedReport(language, slug, scene.edition.asked, part.key)}>
      <PartTitle part={part} language={language} />
    </a>
  )
}
