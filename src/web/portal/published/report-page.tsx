import { wordsIn } from '../../../core/base/language.ts'
import { PartUnits } from '../../parts/annual-report/part-units.tsx'
import { PartTitle, partTitleText } from '../../parts/annual-report/report-part-title.tsx'
import { figureLink } from '../../parts/annual-report/written-text.tsx'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import { annualReportPageWords } from '../../words/annual-report-words.ts'
import { pagingWords } from '../../words/paging-words.ts'
import { planWords } from '../../words/plan-words.ts'
import type { Scene } from './framed.tsx'
import type { ReportLeaf } from './report-leaf.ts'

/** One page of the annual report, as it was signed off and frozen. */
export function ReportPage(props: {
  scene: Scene
  leaf: ReportLeaf
  previous: ReportLeaf | undefined
  next: ReportLeaf | undefined
}) {
  const { scene, leaf, previous, next } = props
  const { edition, links, language, line } = scene
  const { slug, publication } = edition.kept
  const { part, units, page, pages } = leaf
  const { plan } = publication
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          links.home,
          { to: links.plan, words: wordsIn(plan.title, language).text },
          {
            to: paths.publishedReport(language, slug, edition.asked),
            words: annualReportPageWords[language].title(plan.year),
          },
        ]}
      />
      <div class="stack-tight">
        {part.group === null ? null : (
          <p class="soft">
            <Said words={part.group} language={language} />
          </p>
        )}
        <h1>
          <PartTitle part={part} language={language} />
        </h1>
        {pages === 1 ? null : <p class="soft">{pagingWords[language].page(page, pages)}</p>}
      </div>
      {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
      {page === 1 ? line : null}
      <div class="annual-report stack">
        <PartUnits
          units={units}
          frame={part.frame}
          link={figureLink({
            // Without the words of the measure: there are many of them.
            measure: (code) => paths.publishedMeasure(language, slug, code, edition.asked),
            goal: links.goal,
          })}
          language={language}
        />
      </div>
      <Neighbours {...{ scene, previous, next }} />
    </>
  )
}

/** The report is read on from page to page. */
function Neighbours(props: {
  scene: Scene
  previous: ReportLeaf | undefined
  next: ReportLeaf | undefined
}) {
  const { scene, previous, next } = props
  const { edition, language } = scene
  const words = planWords[language]
  const to = ({ part, page }: ReportLeaf) =>
    paths.publishedReport(language, edition.kept.slug, edition.asked, part.key, page)
  const titleOf = ({ part, page, pages }: ReportLeaf) =>
    pages === 1
      ? partTitleText(part, language)
      : `${partTitleText(part, language)} (${page}/${pages})`
  return (
    <nav class="actions for-screen" aria-label={annualReportPageWords[language].published}>
      {previous ? (
        <a href={to(previous)} rel="prev">
          ← {words.previous}: {titleOf(previous)}
        </a>
      ) : null}
      <a href={paths.publishedReport(language, edition.kept.slug, edition.asked)}>
        {annualReportPageWords[language].contents}
      </a>
      {next ? (
        <a href={to(next)} rel="next">
          {words.next}: {titleOf(next)} →
        </a>
      ) : null}
    </nav>
  )
}
