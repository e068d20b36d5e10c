import type { MoneyFigures } from '../core/money/money-figures.ts'
import type { SharingStatus } from '../core/plan/shared-pairs.ts'
import type { MoneyOfPlan } from './money.ts'

/** What `money` answers to programs: format merilo-money/1. Measures are named by their printed numbers. */
export function moneyJson({ title, year, figures, numbers }: MoneyOfPlan): string {
  const { totals, pairs, ...rest } = figures
  const numberOf = (code: string): string => numbers.get(code) ?? code
  const withStatus = (status: SharingStatus) =>
    pairs.filter((pair) => pair.status === status).map((pair) => pair.measures.map(numberOf))
  return JSON.stringify(
    {
      format: 'merilo-money/1',
      plan: { title, year },
      asWritten: totals.asWritten.written,
      countedOnce: {
        ...totals.countedOnce.written,
        proposed: withStatus('proposed'),
        confirmed: withStatus('confirmed'),
        refused: withStatus('refused'),
        ifAllRefused: totals.ifAllRefused.written,
      },
      perYear: totals.perYear.written,
      perYearAlone: totals.perYearAlone.written,
      withAmount: totals.withAmount,
      undetermined: totals.undetermined,
      partlyUndetermined: totals.partlyUndetermined,
      euro: {
        asWritten: totals.asWritten.euro,
        countedOnce: totals.countedOnce.euro,
        ifAllRefused: totals.ifAllRefused.euro,
        perYear: totals.perYear.euro,
      },
      pairs: pairs.map((pair) => ({ ...pair, measures: pair.measures.map(numberOf) })),
      ...rest,
      measures: rest.measures.map((measure) => withNumbers(measure, numberOf)),
      signals: rest.signals.map((signal) => ({
        ...signal,
        measures: signal.measures.map(numberOf),
      })),
    },
    null,
    2,
  )
}

const withNumbers = (
  measure: MoneyFigures['measures'][number],
  numberOf: (code: string) => string,
) => ({
  number: numberOf(measure.measure),
  ...measure,
  allocations: measure.allocations.map((each) => ({ ...each, sameAs: each.sameAs.map(numberOf) })),
})
