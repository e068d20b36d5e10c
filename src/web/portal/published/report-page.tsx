import {
  frozenFigure,
  type PublishedAnnualReport,
} from '../../../core/annual-report/published-report.ts'
import { wordsIn } from '../../../core/base/language.ts'
import { signaturesSentence } from '../../../render/words/annual-report-words.ts'
import { type Answer, notFound } from '../../answer.ts'
import { AnnualReportView } from '../../parts/annual-report/annual-report-view.tsx'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import type { Edition } from './edition.ts'
import { framed, type Scene } from './framed.tsx'

/** The annual report of a published version, as it was signed off and frozen; not found where none was. */
export async function reportAnswer(edition: Edition, visit: Visit): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { annualReport, plan } = publication
  if (!annualReport) return notFound
  const { language } = visit
  const title = annualReportPageWords[language].title(plan.year)
  return framed(edition, visit, {
    title,
    description: `${title}. ${wordsIn(plan.title, language).text}`,
    path: (each, version) => paths.publishedReport(each, slug, version),
    draw: (scene) => <PublishedReport {...scene} report={annualReport} />,
  })
}

function PublishedReport({
  edition,
  links,
  language,
  line,
  report,
}: Scene & { report: PublishedAnnualReport }) {
  const { plan } = edition.kept.publication
  const words = annualReportPageWords[language]
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
      <AnnualReportView
        view={edition.kept.publication}
        report={{ ...report, figures: frozenFigure(report) }}
        links={{ ...links, ...paths.besideReport }}
        language={language}
      />
    </>
  )
}
