import type { InBothLanguages } from '../../../core/base/language.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { element, worded, type Xml } from '../xml.ts'
import { identifier } from './identifier.ts'
import type { Writing } from './writing.ts'

/** The money of a measure as indicators of input: each source with an amount, in euro. What has none is in words only. */
export function stratmlMoney(
  { code }: Measure,
  { publication, type, language }: Writing,
): readonly Xml[] {
  const money = publication.money?.measures.find((each) => each.measure === code)
  const days = [
    worded('StartDate', `${publication.plan.year}-01-01`),
    worded('EndDate', `${publication.plan.year}-12-31`),
  ]
  return (money?.allocations ?? []).flatMap(({ allocation, amount, spent, source, envelope }) => {
    const isReported = type === 'Performance_Report' && spent.euro !== null
    if (!amount?.euro && !isReported) return []
    return [
      element(
        'PerformanceIndicator',
        { ValueChainStage: 'Input', PerformanceIndicatorType: 'Quantitative' },
        worded(
          'MeasurementDimension',
          `${moneyWord[language]}: ${envelope?.name || source || besidePlan[language]}`,
        ),
        worded('UnitOfMeasurement', 'EUR'),
        identifier(`_f${code}.${allocation}`),
        element(
          'MeasurementInstance',
          {},
          amount?.euro
            ? element('TargetResult', {}, days, worded('NumberOfUnits', amount.euro))
            : null,
          isReported
            ? element('ActualResult', {}, days, worded('NumberOfUnits', spent.euro))
            : null,
        ),
      ),
    ]
  })
}

const moneyWord: InBothLanguages = { bg: 'Финансиране', en: 'Funding' }
const besidePlan: InBothLanguages = { bg: 'извън плана', en: 'beside the plan' }
