import type { Language } from '../../../core/base/language.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import { ruleJudgedBy } from '../../../render/words/chart-words.ts'
import { reportedWords } from '../../../render/words/reported-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { strategyYearsWords } from '../../words/strategy-years-words.ts'
import { Said } from '../said.tsx'
import { DegreeFigure } from './indicator-figure.tsx'
import { degreeOfMeasure, type PlanLinks, type PlanView } from './plan-view.ts'

/** An indicator of a measure that has too many of them for one page: its figures, and the way to all the rest. */
export function IndicatorInShort(props: {
  indicator: Indicator
  measure: Measure
  view: PlanView
  links: PlanLinks
  language: Language
}) {
  const { indicator, measure, view, links, language } = props
  const { position, name, rule, unit } = indicator
  const degree = degreeOfMeasure(view, measure.code)?.indicators[
    measure.indicators.indexOf(indicator)
  ]
  const words = planWords[language]
  return (
    <li id={`indicator-${position}`} class="indicator">
      <div class="indicator-head">
        <h3>
          <a href={links.indicator?.(measure.code, position) ?? ''}>
            <Said words={name} language={language} />
          </a>
        </h3>
        {degree ? <DegreeFigure degree={degree} language={language} /> : null}
      </div>
      <p class="row-of-links small">
        {degree ? (
          <span>
            <span class="soft">{strategyYearsWords[language].reported}:</span>{' '}
            {reportedWords(degree, unit, language) || '—'}
          </span>
        ) : null}
        <span>
          <span class="soft">{words.target}:</span>{' '}
          {targetWords(ruleJudgedBy(rule, degree), unit, language)}
        </span>
      </p>
    </li>
  )
}
