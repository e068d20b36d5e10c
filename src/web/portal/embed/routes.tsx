import { Type } from 'typebox'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { svgFile } from '../../../render/chart/svg-file.ts'
import { type Answer, notFound } from '../../answer.ts'
import { measureOf } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import type { Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'
import { embedWords } from '../../words/embed-words.ts'
import { planWords } from '../../words/plan-words.ts'
import type { Edition } from '../published/edition.ts'
import { editionPage } from '../published/edition-route.tsx'
import { framed } from '../published/framed.tsx'
import { type Chart, chartOfGoal, chartOfIndicator, chartOfPlan } from './charts.tsx'
import { ChartsPage } from './charts-page.tsx'
import { EmbeddedChart } from './embedded-chart.tsx'

const Nothing = Type.Object({})
const OfGoal = Type.Object({ goal: Type.String({ minLength: 1, maxLength: 60 }) })
const Code = Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' })
const OfMeasure = Type.Object({ code: Code })
const OfIndicator = Type.Object({
  code: Code,
  indicator: Type.String({ pattern: '^[1-9][0-9]{0,3}$' }),
})

/** In pixels: as wide as a column of a newspaper's site. */
const width = 640

/** One kind of chart: in a frame of other sites, and as a picture. */
const chartPages = <P extends typeof Nothing | typeof OfGoal | typeof OfIndicator>(
  url: string,
  params: P,
  chartOf: (edition: Edition, language: Language, params: never) => Chart | undefined,
): readonly Route[] => [
  ...editionPage(`${url}/embed`, params, (edition, visit, asked) =>
    inFrame(chartOf(edition, visit.language, asked as never), edition, visit),
  ),
  ...editionPage(`${url}/chart.svg`, params, (edition, { language }, asked): Answer => {
    const chart = chartOf(edition, language, asked as never)
    return chart
      ? {
          kind: 'text',
          text: svgFile(chart.draw(width)),
          type: 'image/svg+xml; charset=utf-8',
          isEmbeddable: true,
        }
      : notFound
  }),
]

export const embedRoutes: readonly Route[] = [
  ...chartPages('', Nothing, ({ kept }, language) => chartOfPlan(kept, language)),
  ...chartPages('/goals/:goal', OfGoal, ({ kept }, language, { goal }: { goal: string }) =>
    chartOfGoal(kept, goal, language),
  ),
  ...chartPages(
    '/measures/:code/indicators/:indicator',
    OfIndicator,
    ({ kept }, language, { code, indicator }: { code: string; indicator: string }) => {
      const measure = measureOf(kept.publication, code)
      return measure && chartOfIndicator(kept, measure, Number(indicator), language)
    },
  ),
  ...editionPage('/charts', Nothing, planCharts),
  ...editionPage('/measures/:code/charts', OfMeasure, (edition, visit, { code }) => {
    const measure = measureOf(edition.kept.publication, code)
    return measure ? measureCharts(edition, visit, measure) : notFound
  }),
]

function inFrame(chart: Chart | undefined, edition: Edition, visit: Visit): Answer {
  if (!chart) return notFound
  return {
    kind: 'page',
    page: {
      title: chart.title,
      isEmbeddable: true,
      body: <EmbeddedChart chart={chart} edition={edition} visit={visit} />,
    },
  }
}

function planCharts(edition: Edition, visit: Visit): Promise<Answer> {
  const { language } = visit
  const { kept } = edition
  const { slug, publication, version } = kept
  const words = embedWords[language]
  const plan = wordsIn(publication.plan.title, language).text
  return framed(edition, visit, {
    title: `${words.title}: ${plan}`,
    description: words.lead,
    path: (each, of) => paths.publishedCharts(each, slug, of),
    draw: (scene) => (
      <ChartsPage
        scene={scene}
        origin={visit.origin}
        way={[{ to: scene.links.plan, words: plan }]}
        charts={[
          {
            chart: chartOfPlan(kept, language),
            frame: paths.publishedEmbed(language, slug, ''),
            picture: paths.publishedPicture(language, slug, version, ''),
          },
          ...publication.plan.goals.flatMap(({ number }) => {
            const chart = chartOfGoal(kept, number, language)
            const part = `/goals/${encodeURIComponent(number)}`
            return chart
              ? [
                  {
                    chart,
                    frame: paths.publishedEmbed(language, slug, part),
                    picture: paths.publishedPicture(language, slug, version, part),
                  },
                ]
              : []
          }),
        ]}
      />
    ),
  })
}

function measureCharts(edition: Edition, visit: Visit, measure: Measure): Promise<Answer> {
  const { language } = visit
  const { kept } = edition
  const { slug, version } = kept
  const words = embedWords[language]
  const title = planWords[language].measure(measure.number)
  return framed(edition, visit, {
    title: `${words.title}: ${title}`,
    description: words.lead,
    path: (each, of) => paths.publishedCharts(each, slug, of, measure.code),
    draw: (scene) => (
      <ChartsPage
        scene={scene}
        origin={visit.origin}
        way={[
          { to: scene.links.plan, words: wordsIn(kept.publication.plan.title, language).text },
          { to: scene.links.measure(measure.code), words: title },
        ]}
        charts={measure.indicators.flatMap(({ position }) => {
          const chart = chartOfIndicator(kept, measure, position, language)
          const part = `/measures/${measure.code}/indicators/${position}`
          return chart
            ? [
                {
                  chart,
                  frame: paths.publishedEmbed(language, slug, part),
                  picture: paths.publishedPicture(language, slug, version, part),
                },
              ]
            : []
        })}
      />
    ),
  })
}
