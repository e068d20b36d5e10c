import { inLanguageOf, isEmpty, neverFilled, placeOf, type Rule } from '../rule.ts'

const name = 'deadline-missing'
const severity = 'error'

export const deadlineMissing: Rule = {
  name,
  severity,
  about: { bg: 'Мярката няма срок.', en: 'The measure has no deadline.' },
  check: (draft) =>
    draft.measures
      .filter((measure) => isEmpty(measure.text.deadline) && !neverFilled(draft, 'deadline'))
      .map((measure) => ({
        ...placeOf(measure, 'deadline'),
        rule: name,
        severity,
        actual: measure.text.deadline,
        expected: inLanguageOf(draft, { bg: 'месец и година', en: 'a month and a year' }),
        message: {
          bg: 'Не е посочен срок за изпълнение на мярката.',
          en: 'No deadline is given for the measure.',
        },
      })),
}
