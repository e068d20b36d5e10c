import type { Finding, Severity } from '../../../core/base/finding.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { baselineInWords } from '../baseline-in-words.ts'
import { page } from '../pages/missing-baseline.ts'
import { inLanguageOf, isEmpty, placeOf, type Rule, seldomFilled } from '../rule.ts'
import { namedWithoutValue } from '../said-in.ts'

const name = 'missing-baseline'
const severity = 'warning'

/** A number to reach needs a number to start from; words need at least words. */
export const missingBaseline: Rule = {
  name,
  severity,
  about: {
    bg: 'Няма текуща стойност, от която се тръгва.',
    en: 'There is no current value to start from.',
  },
  page,
  check: (draft) =>
    seldomFilled(draft, 'baseline')
      ? []
      : draft.measures.flatMap((measure): Finding[] => {
          const { baseline } = measure.text
          const told = isEmpty(baseline)
            ? measure.indicators
            : measure.indicators.filter((each) => isNamedOnly(each, measure, draft))
          if (told.length === 0) return inWords(measure, draft)
          const names = shortened(told.map((indicator) => indicator.name).join('; '), 80)
          return [
            {
              ...placeOf(measure, 'baseline'),
              rule: name,
              severity: gravity(told),
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

/** How things stand is a beginning, but what is counted cannot be compared with it. */
function inWords(measure: DraftMeasure, draft: Draft): Finding[] {
  const told = baselineInWords(measure, draft)
  if (told?.says !== 'state') return []
  const names = shortened(told.of.map((indicator) => indicator.name).join('; '), 80)
  return [
    {
      ...placeOf(measure, 'baseline'),
      rule: name,
      severity: 'info',
      actual: shortened(measure.text.baseline, 60),
      expected: inLanguageOf(draft, { bg: 'текуща стойност', en: 'a current value' }),
      message: {
        bg: `Текущото състояние е описано с думи, а „${names}“ се брои; посочете от колко се тръгва.`,
        en: `The current state is told in words, but “${names}” is counted; give the number to start from.`,
      },
    },
  ]
}

/** What is judged in words, or made once, may begin where nothing is written. */
const gravity = (told: readonly DraftIndicator[]): Severity =>
  told.every(({ kind }) => ['qualitative', 'trend', 'milestone'].includes(kind)) ? 'info' : severity

/** The baseline says what is counted and not how many: "trained staff –". */
function isNamedOnly(indicator: DraftIndicator, measure: DraftMeasure, draft: Draft): boolean {
  const { kind, baseline } = indicator
  if (baseline.value !== null || !['count', 'percent', 'ratio', 'coverage'].includes(kind))
    return false
  return namedWithoutValue(measure.text.baseline, indicator.name, draft)
}
