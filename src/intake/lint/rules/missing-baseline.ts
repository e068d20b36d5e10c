import type { DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { inLanguageOf, isEmpty, neverFilled, placeOf, type Rule } from '../rule.ts'
import { namedWithoutValue } from '../said-in.ts'

const name = 'missing-baseline'
const severity = 'warning'

/** Only where the target is a number: words need no value to start from. */
export const missingBaseline: Rule = {
  name,
  severity,
  about: {
    bg: 'Целта е число, а няма текуща стойност, от която се тръгва.',
    en: 'The target is a number, but there is no value to start from.',
  },
  check: (draft) =>
    draft.measures.flatMap((measure) => {
      const { baseline } = measure.text
      if (neverFilled(draft, 'baseline')) return []
      const told = startlessIndicators(measure).filter(
        (indicator) => isEmpty(baseline) || namedWithoutValue(baseline, indicator.name, draft),
      )
      if (told.length === 0) return []
      const names = shortened(told.map((indicator) => indicator.name).join('; '), 80)
      return [
        {
          ...placeOf(measure, 'baseline'),
          rule: name,
          severity,
          actual: isEmpty(baseline) ? baseline : names,
          expected: inLanguageOf(draft, { bg: 'текуща стойност', en: 'a current value' }),
          message: {
            bg: `Не е посочена текуща стойност за „${names}“.`,
            en: `The current value of “${names}” is not given.`,
          },
        },
      ]
    }),
}

const startlessIndicators = (measure: DraftMeasure): DraftIndicator[] =>
  measure.indicators.filter(
    ({ kind, baseline, target }) =>
      baseline.value === null && target.value !== null && (kind === 'count' || kind === 'percent'),
  )
