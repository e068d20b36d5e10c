import { shortNameOf } from '../../../core/access/council.ts'
import { formatInstant } from '../../../core/base/format.ts'
import { ChartFigure } from '../../parts/chart-figure.tsx'
import { DemonstrationTag } from '../../parts/demonstration.tsx'
import type { Visit } from '../../visit.ts'
import { embedWords } from '../../words/embed-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { siteWords } from '../../words/site-words.ts'
import type { Edition } from '../published/edition.ts'
import type { Chart } from './charts.tsx'

/** A chart in a frame of another site: what it shows, its table, who published it and the way to how it was computed. */
export function EmbeddedChart(props: { chart: Chart; edition: Edition; visit: Visit }) {
  const { chart, edition, visit } = props
  const { language, origin } = visit
  const { publication, version, publishedAt } = edition.kept
  const { council, plan } = publication
  const words = embedWords[language]
  return (
    <>
      <h1 class="chart-title">{chart.title}</h1>
      {plan.demonstration ? <DemonstrationTag language={language} /> : null}
      <ChartFigure name={chart.title} table={chart.table} language={language}>
        {chart.draw('fluid')}
      </ChartFigure>
      <p class="small">{chart.sentence}</p>
      <p class="small soft row-of-links">
        <span>
          {words.source(
            council ? shortNameOf(council)[language] : siteWords[language].name,
            reportWords[language].version(version).toLowerCase(),
            formatInstant(publishedAt, language),
          )}
        </span>
        <a href={`${origin}${chart.page}`} target="_top">
          {words.whole}
        </a>
      </p>
    </>
  )
}
