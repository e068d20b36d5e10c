import { page } from '../pages/missing-target.ts'
import { inLanguageOf, isEmpty, placeOf, type Rule, seldomFilled } from '../rule.ts'

const name = 'missing-target'
const severity = 'error'

export const missingTarget: Rule = {
  name,
  severity,
  about: { bg: 'Няма целева стойност.', en: 'There is no target.' },
  page,
  check: (draft) =>
    (seldomFilled(draft, 'target') ? [] : draft.measures)
      .filter((measure) => isEmpty(measure.text.target))
      .map((measure) => ({
        ...placeOf(measure, 'target'),
        rule: name,
        severity,
        actual: measure.text.target,
        expected: inLanguageOf(draft, { bg: 'стойност', en: 'a value' }),
        message: {
          bg: 'Клетката за целева стойност е празна и изпълнението на мярката няма с какво да се сравни.',
          en: 'The target cell is empty, so there is nothing to compare the implementation with.',
        },
      })),
}
