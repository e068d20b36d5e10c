import type { Language } from '../../../core/base/language.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import { IndicatorFigure } from './indicator-figure.tsx'
import { IndicatorRecord } from './indicator-record.tsx'
import { degreeOfMeasure, type PlanLinks, type PlanView, reportsOf } from './plan-view.ts'

/** An indicator with all that is known of it. */
export function IndicatorOfMeasure(props: {
  indicator: Indicator
  measure: Measure
  view: PlanView
  links: PlanLinks
  /** Whether its name already stands above it. */
  isNamed?: boolean
  language: Language
}) {
  const { indicator, measure, view, links, isNamed = false, language } = props
  const index = measure.indicators.indexOf(indicator)
  return (
    <IndicatorFigure
      indicator={indicator}
      degree={degreeOfMeasure(view, measure.code)?.indicators[index]}
      reports={reportsOf(view, measure.code, indicator.position)}
      enterValue={links.enterValue?.(measure.code, indicator.position) ?? null}
      isNamed={isNamed}
      council={view.council}
      record={
        <IndicatorRecord
          indicator={indicator}
          measure={measure}
          view={view}
          links={links}
          language={language}
        />
      }
      language={language}
    />
  )
}
