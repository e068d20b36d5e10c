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

interface PlanActionsProps {
  readonly visit: Visitor
  readonly slug: string
  readonly year: number
  readonly latest: PublicationSummary | undefined
  readonly isYearOpen: boolean
  /** Where the opinions on the plan's draft are; null where there are none to read. */
  readonly opinions: string | null
}

/** What can be done with the plan as a whole: the next steps as buttons, all else by what it is about. */
export function PlanActions(props: PlanActionsProps) {
  const words = reportWords[props.visit.language]
  const groups = [
    { of: words.aboutPlan, links: planLinks(props) },
    { of: words.aboutYear, links: yearLinks(props) },
    { of: words.aboutPublished, links: publishedLinks(props) },
  ]
  return (
    <div class="stack">
      <Buttons {...props} />
      <dl class="facts plan-links">
        {groups
          .filter(({ links }) => links.length > 0)
          .map(({ of, links }) => (
            <div key={of}>
              <dt>{of}</dt>
              <dd class="row-of-links">
                {links.map((link) => (
                  <a key={link.to} href={link.to}>
                    {link.words}
                  </a>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

function Buttons({ visit, slug, isYearOpen }: PlanActionsProps) {
  const { language } = visit
  return (
    <p class="actions">
      {may(visit, 'publish-plan') ? (
        <a class="button" href={paths.publish(language, slug)}>
          {reportWords[language].publishTitle}
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
    </p>
  )
}

interface Link {
  readonly to: string
  readonly words: string
}

const planLinks = ({ visit, slug, opinions }: PlanActionsProps): readonly Link[] => {
  const { language } = visit
  return [
    { to: paths.amendments(language, slug), words: amendmentWords[language].title },
    { to: paths.years(language, slug), words: strategyYearsWords[language].title },
    { to: paths.lineage(language, slug), words: lineageWords[language].title },
    ...(may(visit, 'mark-sensitive')
      ? [{ to: paths.disclosure(language, slug), words: disclosureWords[language].title }]
      : []),
    ...(opinions ? [{ to: opinions, words: coordinationWords[language].table }] : []),
    ...fileKinds.map((kind) => ({
      to: paths.planDocument(language, slug, kind),
      words: planWords[language].planAs[kind],
    })),
  ]
}

const yearLinks = ({ visit, slug, year }: PlanActionsProps): readonly Link[] => {
  const { language } = visit
  const words = nextYearWords[language]
  return [
    ...(may(visit, 'roll-over')
      ? [{ to: paths.nextYear(language, slug), words: words.next(year + 1) }]
      : []),
    ...(may(visit, 'close-year')
      ? [{ to: paths.closeYear(language, slug), words: words.close }]
      : []),
  ]
}

const publishedLinks = ({ visit, slug, latest }: PlanActionsProps): readonly Link[] => {
  const { language } = visit
  if (!latest) return []
  const { version } = latest
  return [
    {
      to: paths.published(language, slug),
      words: reportWords[language].publishedAs(
        version,
        formatInstant(latest.publishedAt, language),
      ),
    },
    ...(may(visit, 'publish-plan')
      ? [
          {
            to: paths.publicationFiles(language, slug, version),
            words: publicationFileWords[language].link,
          },
        ]
      : []),
    ...(may(visit, 'withdraw-publication')
      ? [
          {
            to: paths.withdrawPublication(language, slug, version),
            words: withdrawalWords[language].link(version),
          },
        ]
      : []),
  ]
}
