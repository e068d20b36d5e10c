import type { Language } from '../../../core/base/language.ts'
import type { PlanLinks } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { embedWords } from '../../words/embed-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { portalWords } from '../../words/portal-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import type { Edition } from './edition.ts'

/** The other pages of a published plan; what it changed stands beside its version. */
export function MoreOfPlan(props: { edition: Edition; links: PlanLinks; language: Language }) {
  const { edition, links, language } = props
  const { kept, asked } = edition
  const { slug, publication } = kept
  const words = portalWords[language]
  return (
    <nav class="row-of-links" aria-label={words.more}>
      {publication.annualReport ? (
        <a href={paths.publishedReport(language, slug, asked)}>
          {annualReportPageWords[language].published}
        </a>
      ) : null}
      <a href={paths.publishedInstitutions(language, slug, asked)}>{words.allInstitutions}</a>
      {publication.money ? <a href={links.money}>{moneyPageWords[language].money}</a> : null}
      <a href={paths.publishedYears(language, slug, asked)}>{strategyYearsWords[language].title}</a>
      <a href={paths.publishedCharts(language, slug, asked)}>{embedWords[language].link}</a>
      <a href={`${paths.search(language)}?plan=${slug}`}>{words.searchPlan}</a>
    </nav>
  )
}
