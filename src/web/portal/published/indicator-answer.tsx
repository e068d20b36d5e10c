import { wordsIn } from '../../../core/base/language.ts'
import { verdictWords } from '../../../render/words/verdict-words.ts'
import { type Answer, notFound } from '../../answer.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { DemonstrationNotice } from '../../parts/demonstration.tsx'
import { IndicatorOfMeasure } from '../../parts/plan/indicator-of-measure.tsx'
import { measureTitle } from '../../parts/plan/measure-title.ts'
import { degreeOfMeasure, measureOf } from '../../parts/plan/plan-view.ts'
import { Said } from '../../parts/said.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { planWords } from '../../words/plan-words.ts'
import { ended } from '../ended.ts'
import type { Edition } from './edition.ts'
import { framed } from './framed.tsx'

/** One indicator of a measure with its reports and how it was computed. */
export async function indicatorAnswer(
  edition: Edition,
  visit: Visit,
  params: { readonly code: string; readonly indicator: string },
): Promise<Answer> {
  const { publication, slug } = edition.kept
  const { plan } = publication
  const { language } = visit
  const measure = measureOf(publication, params.code)
  const position = Number(params.indicator)
  const at = measure?.indicators.findIndex((each) => each.position === position) ?? -1
  const indicator = measure?.indicators[at]
  if (!measure || !indicator) return notFound
  const degree = degreeOfMeasure(publication, measure.code)?.indicators[at]
  const words = planWords[language]
  const title = `${words.measure(measure.number)}: ${wordsIn(indicator.name, language).text}`
  return framed(edition, visit, {
    title,
    description: degree ? `${ended(title)} ${verdictWords(degree.verdict, language)}.` : title,
    path: (each, version) => paths.publishedIndicator(each, slug, measure.code, position, version),
    draw: ({ links, line }) => (
      <>
        <Breadcrumbs
          language={language}
          steps={[
            links.home,
            { to: links.plan, words: wordsIn(plan.title, language).text },
            { to: links.measure(measure.code), words: words.measure(measure.number) },
          ]}
        />
        <div class="stack-tight">
          <p class="soft">
            {words.measure(measure.number)}:{' '}
            <Said words={measureTitle(measure)} language={language} />
          </p>
          <h1 class="long">
            <Said words={indicator.name} language={language} />
          </h1>
        </div>
        {line}
        {plan.demonstration ? <DemonstrationNotice language={language} /> : null}
        <ol class="rows">
          <IndicatorOfMeasure
            view={publication}
            isNamed
            {...{ indicator, measure, links, language }}
          />
        </ol>
      </>
    ),
  })
}
