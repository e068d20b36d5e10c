import { may } from '../../../core/access/permissions.ts'
import { formatInstant } from '../../../core/base/format.ts'
import { fileKinds } from '../../../render/document-files.ts'
import type { PublicationSummary } from '../../../store/publication.reader.ts'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { amendmentWords } from '../../words/amendment-words.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { lineageWords } from '../../words/lineage-words.ts'
import { nextYearWords } from '../../words/next-year-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { reportingWords } from '../../words/reporting-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { withdrawalWords } from '../../words/withdrawal-words.ts'

/** What can be done with the plan as a whole, and what has been published of it. */
export function PlanActions(props: {
  visit: Visitor
  slug: string
  year: number
  latest: PublicationSummary | undefined
  isYearOpen: boolean
  /** Where the opinions on the plan's draft are; null where there are none to read. */
  opinions: string | null
}) {
  const { visit, slug, year, latest, isYearOpen, opinions } = props
  const { language } = visit
  const words = reportWords[language]
  return (
    <div class="actions">
      {may(visit, 'publish-plan') ? (
        <a class="button" href={paths.publish(language, slug)}>
          {words.publishTitle}
        </a>
      ) : null}
      {may(visit, 'read-reports') && isYearOpen ? (
        <a class="button quiet" href={paths.reports(language, slug)}>
          {reportingWords[language].reports}
        </a>
      ) : null}
      {may(visit, 'read-reports') ? (
        <a class="button quiet" href={paths.annualReport(language, slug)}>
          {annualReportPageWords[language].report}
        </a>
      ) : null}
      {may(visit, 'open-year') && !isYearOpen ? (
        <a class="button quiet" href={paths.openYear(language, slug)}>
          {reportingWords[language].openYear}
        </a>
      ) : null}
      {may(visit, 'roll-over') ? (
        <a href={paths.nextYear(language, slug)}>{nextYearWords[language].next(year + 1)}</a>
      ) : null}
      {may(visit, 'close-year') ? (
        <a href={paths.closeYear(language, slug)}>{nextYearWords[language].close}</a>
      ) : null}
      {may(visit, 'mark-sensitive') ? (
        <a href={paths.disclosure(language, slug)}>{disclosureWords[language].title}</a>
      ) : null}
      <a href={paths.lineage(language, slug)}>{lineageWords[language].title}</a>
      <a href={paths.years(language, slug)}>{strategyYearsWords[language].title}</a>
      <a href={paths.amendments(language, slug)}>{amendmentWords[language].title}</a>
      {fileKinds.map((kind) => (
        <a key={kind} href={paths.planDocument(language, slug, kind)}>
          {planWords[language].planAs[kind]}
        </a>
      ))}
      {opinions ? <a href={opinions}>{coordinationWords[language].table}</a> : null}
      {latest ? (
        <a href={paths.published(language, slug)}>
          {words.publishedAs(latest.version, formatInstant(latest.publishedAt, language))}
        </a>
      ) : null}
      {latest && may(visit, 'withdraw-publication') ? (
        <a href={paths.withdrawPublication(language, slug, latest.version)}>
          {withdrawalWords[language].link(latest.version)}
        </a>
      ) : null}
      {latest && may(visit, 'publish-plan') ? (
        <a href={paths.publicationFiles(language, slug, latest.version)}>
          {publicationFileWords[language].link}
        </a>
      ) : null}
    </div>
  )
}
