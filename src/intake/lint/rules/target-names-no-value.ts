import type { Finding } from '../../../core/base/finding.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { asksForZero } from '../asks-for-zero.ts'
import { page } from '../pages/target-names-no-value.ts'
import { inLanguageOf, isEmpty, placeOf, type Rule } from '../rule.ts'
import { saidIn } from '../said-in.ts'

const name = 'target-names-no-value'
const severity = 'error'

/** The target repeats what is counted and stops: "number of meetings –". What is told in words alone is noted. */
export const targetNamesNoValue: Rule = {
  name,
  severity,
  about: {
    bg: 'Целта назовава какво се брои, но не и колко.',
    en: 'The target names what is counted, but not how many.',
  },
  page,
  check: (draft) =>
    draft.measures
      .filter((measure) => !isEmpty(measure.text.target))
      .flatMap((measure): Finding[] => {
        if (isInWordsOnly(measure)) return [inWordsOnly(measure, draft)]
        const without = measure.indicators.filter((each) => namesNoValue(each, measure, draft))
        if (without.length === 0) return []
        const names = shortened(without.map((indicator) => indicator.name).join('; '), 80)
        const all = without.length === measure.indicators.length
        return [
          {
            ...placeOf(measure, 'target'),
            rule: name,
            severity: all ? severity : 'warning',
            actual: names,
            expected: inLanguageOf(draft, { bg: 'стойност', en: 'a value' }),
            message: {
              bg: `Целта назовава „${names}“, но не и стойност, която да се достигне.`,
              en: `The target names “${names}”, but no value to reach.`,
            },
          },
        ]
      }),
}

/** Nothing in the target can be counted, done or not done, or compared: only a person can judge it. */
const isInWordsOnly = ({ indicators }: DraftMeasure): boolean =>
  indicators.length > 0 &&
  indicators.every(
    ({ kind, target, baseline, set }) =>
      kind === 'qualitative' &&
      (!set || set.kind === 'words') &&
      target.value === null &&
      baseline.value === null,
  )

const inWordsOnly = (measure: DraftMeasure, draft: Draft): Finding => ({
  ...placeOf(measure, 'target'),
  rule: name,
  severity: 'info',
  actual: shortened(measure.text.target, 60),
  expected: inLanguageOf(draft, {
    bg: 'стойност или краен продукт',
    en: 'a value or a deliverable',
  }),
  message: {
    bg: 'Целта е описана само с думи: изпълнението ще може да се прецени единствено от човек и няма да влезе в процентите.',
    en: 'The target is told in words only: whether it is reached can only be judged by a person, and it will be in no percentage.',
  },
})

/** Deliverables and trends need no number; words need one only where they start from a number. */
const inNumbers = ['count', 'percent', 'ratio', 'cap', 'maintain']

function namesNoValue(indicator: DraftIndicator, measure: DraftMeasure, draft: Draft): boolean {
  const { kind, name: label, baseline, target, set } = indicator
  if (set || target.operator !== 'none' || target.value !== null || kind === 'trend') return false
  if (asksForZero(indicator, measure)) return false
  const fromNumber = kind === 'qualitative' && baseline.value !== null
  const numbered = inNumbers.includes(kind) || fromNumber
  return numbered && saidIn(measure.text.target, label, draft)
}
