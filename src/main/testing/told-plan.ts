import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import type { Measure, PlanContent } from '../../core/plan/plan.ts'

/** A plan as people write it: with titles, printed baselines, an institution, and donors who pay. */
export const toldPlan = <Content extends PlanContent>(content: Content): Content => ({
  ...content,
  measures: content.measures.map(toldMeasure),
})

const toldMeasure = (measure: Measure): Measure => ({
  ...measure,
  text: { bg: textOf(measure) },
  indicators: measure.indicators.map((indicator) => ({
    ...indicator,
    ...(indicator.rule.baseline === null
      ? {}
      : { baselineNote: `били са ${indicator.rule.baseline}` }),
  })),
  funding: [
    {
      ...{ source: 'ВКБООН', amount: null, currency: null, basis: null, note: null },
      envelope: { kind: 'donor', name: 'ВКБООН' },
    },
  ],
  responsible: [{ name: 'ДАЗД', asPrinted: 'ДАЗД', known: true }],
})

const textOf = ({ code, indicators }: Measure): MeasureText => {
  const cells = Object.fromEntries(cellKeys.map((key) => [key, ''])) as unknown as MeasureText
  const baselines = indicators.flatMap(({ name, rule }) =>
    rule.baseline === null ? [] : [`${name.bg} – ${rule.baseline}`],
  )
  return { ...cells, measure: `Грижа за деца ${code}`, baseline: baselines.join('; ') }
}
