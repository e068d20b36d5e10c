import { formatNumber } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { evidenceWords } from '../../words/evidence-words.ts'
import { yearWords } from '../../words/year-words.ts'
import { Decisions } from './decisions.tsx'
import { degreeOfMeasure, type PlanLinks, type PlanView } from './plan-view.ts'

/** What was decided of a measure in its year, what it weighs, and what more can be recorded. */
export function MeasureRecord(props: {
  measure: Measure
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { measure, view, links, language } = props
  const { asOf } = view.degrees
  const words = yearWords[language]
  const degree = degreeOfMeasure(view, measure.code)
  const decisions = (view.circumstances.decisions ?? []).filter(
    (each) => each.measure === measure.code,
  )
  const evidence = links.year?.evidence?.(measure.code)
  const weighed = [measure, ...measure.indicators].some(({ weight }) => weight !== undefined)
  return (
    <>
      {weighed && degree ? (
        <p class="soft">
          {words.weightsShown(
            formatNumber(degree.weight, language),
            degree.weights.map((each) => formatNumber(each, language)).join(', '),
          )}
        </p>
      ) : null}
      {decisions.length > 1 || (decisions.length > 0 && !degree?.decision) ? (
        <Decisions decisions={decisions} asOf={asOf} council={view.council} language={language} />
      ) : null}
      {links.year ? (
        <p class="actions small">
          {evidence ? <a href={evidence}>{evidenceWords[language].title}</a> : null}
          {links.year.decide ? <a href={links.year.decide(measure.code)}>{words.decide}</a> : null}
          {links.year.weights ? (
            <a href={links.year.weights(measure.code)}>{words.weights}</a>
          ) : null}
        </p>
      ) : null}
    </>
  )
}
