import type { DraftIndicator } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { inLanguageOf, isEmpty, placeOf, type Rule } from '../rule.ts'

const name = 'target-names-no-value'
const severity = 'error'

/** The target repeats what is counted and stops: "number of meetings –". Words judged as words are fine. */
export const targetNamesNoValue: Rule = {
  name,
  severity,
  about: {
    bg: 'Целта назовава какво се брои, но не и колко.',
    en: 'The target names what is counted, but not how many.',
  },
  check: (draft) =>
    draft.measures
      .filter((measure) => !isEmpty(measure.text.target))
      .flatMap((measure) => {
        const without = measure.indicators.filter(namesNoValue)
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

/** A deliverable, a trend or words that a person judges need no number. */
const inNumbers = ['count', 'percent', 'ratio', 'cap', 'maintain']

const namesNoValue = ({ kind, target }: DraftIndicator): boolean =>
  inNumbers.includes(kind) && target.operator === 'none' && target.value === null
