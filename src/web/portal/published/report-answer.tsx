import {
  frozenFigure,
  type PublishedAnnualReport,
} from '../../../core/annual-report/published-report.ts'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import { type Answer, notFound, redirect } from '../../answer.ts'
import { partTitleText } from '../../parts/annual-report/report-part-title.tsx'
import { reportParts } from '../../parts/annual-report/report-parts.tsx'
import { inPages } from '../../parts/paging/page-of.ts'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { ended } from '../ended.ts'
import { type Edition, editionLinks } from './edition.ts'
import { framed } from './framed.tsx'
import { ReportContents } from './report-contents.tsx'
import type { ReportLeaf } from './report-leaf.ts'
import { ReportPage } from './report-page.tsx'

/** The contents of the annual report of a published version; not found where none was signed off. */
export async function reportAnswer(edition: Edition, visit: Visit): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { annualReport, plan } = publication
  if (!annualReport) return notFound
  const { language } = visit
  const title = annualReportPageWords[language].title(plan.year)
  return framed(edition, visit, {
    title,
    description: `${ended(title)} ${wordsIn(plan.title, language).text}`,
    path: (each, version) => paths.publishedReport(each, slug, version),
    draw: (scene) => (
      <ReportContents
        scene={scene}
        report={annualReport}
        leaves={leavesOf(edition, annualReport, language)}
      />
    ),
  })
}

/** A part of it, page by page where it is long. */
export async function reportPartAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly part: string; readonly page?: string },
): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { annualReport, plan } = publication
  if (!annualReport) return notFound
  const { language } = visit
  const leaves = leavesOf(edition, annualReport, language)
  const page = Number(params.page ?? 1)
  const at = leaves.findIndex((each) => each.part.key === params.part && each.page === page)
  const leaf = leaves[at]
  if (!leaf) {
    // A translation may be shorter: whoever comes from the other language is led to where this one ends.
    const last = leaves.findLast(({ part }) => part.key === params.part)
    return last
      ? redirect(paths.publishedReport(language, slug, edition.asked, params.part, last.page))
      : notFound
  }
  const title = `${annualReportPageWords[language].title(plan.year)}: ${partTitleText(leaf.part, language)}`
  return framed(edition, visit, {
    title,
    description: `${ended(title)} ${wordsIn(plan.title, language).text}`,
    path: (each, version) => paths.publishedReport(each, slug, version, leaf.part.key, page),
    draw: (scene) => (
      <ReportPage scene={scene} leaf={leaf} previous={leaves[at - 1]} next={leaves[at + 1]} />
    ),
  })
}

/** The pages of the report in their order. */
function leavesOf(
  edition: Edition,
  report: PublishedAnnualReport,
  language: Language,
): ReportLeaf[] {
  const { publication } = edition.kept
  const parts = reportParts({
    view: publication,
    report: { ...report, figures: frozenFigure(report) },
    links: editionLinks(edition, language),
    language,
  })
  return parts.flatMap((part) => {
    const pages = inPages(part.units, ({ weight }) => weight, roomForPart)
    return pages.map((units, index) => ({
      ...{ part, units, page: index + 1, pages: pages.length },
    }))
  })
}

/** In bytes: a page of the report has little else on it. */
const roomForPart = 38_000
