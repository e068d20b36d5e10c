import type { Language } from '../../../core/base/language.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { embedWords } from '../../words/embed-words.ts'
import type { Scene } from '../published/framed.tsx'
import type { Chart } from './charts.tsx'

interface Offered {
  readonly chart: Chart
  /** Paths. */
  readonly frame: string
  readonly picture: string
}

/** Charts to be taken to other sites, each as it looks, with the code that shows it there. */
export function ChartsPage(props: {
  scene: Scene
  origin: string
  way: readonly { readonly to: string; readonly words: string }[]
  charts: readonly Offered[]
}) {
  const { scene, origin, way, charts } = props
  const { links, language, line } = scene
  const words = embedWords[language]
  return (
    <>
      <Breadcrumbs language={language} steps={[links.home, ...way]} />
      <h1>{words.title}</h1>
      {line}
      <p>{words.lead}</p>
      {charts.length === 0 ? <p class="empty">{words.noCharts}</p> : null}
      {charts.map((each, index) => (
        <OneChart
          key={each.frame}
          offered={each}
          id={`code-${index + 1}`}
          origin={origin}
          language={language}
        />
      ))}
    </>
  )
}

function OneChart(props: { offered: Offered; id: string; origin: string; language: Language }) {
  const { offered, id, origin, language } = props
  const { chart, frame, picture } = offered
  const words = embedWords[language]
  return (
    <section class="card stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="chart-title">
        {chart.title}
      </h2>
      {chart.draw('fluid')}
      <p class="small">{chart.sentence}</p>
      <div class="field">
        <label for={id}>{words.code}</label>
        <p class="hint" id={`${id}-hint`}>
          {words.codeHint}
        </p>
        <textarea id={id} rows={3} readonly aria-describedby={`${id}-hint`} class="code">
          {snippet(`${origin}${frame}`, chart.title)}
        </textarea>
      </div>
      <p class="small">
        <a href={picture}>
          {words.picture}
          <span class="for-screen-readers">: {chart.title}</span>
        </a>
      </p>
    </section>
  )
}

/** To be copied as it stands; the title tells whoever cannot see the frame what is in it. */
const snippet = (address: string, title: string): string =>
  `<iframe src="${address}" title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="100%" height="320" loading="lazy" style="border:0"></iframe>`
