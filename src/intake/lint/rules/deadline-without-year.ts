import { shortened } from '../../tables/fold-text.ts'
import { inLanguageOf, isEmpty, placeOf, type Rule } from '../rule.ts'

const name = 'deadline-without-year'
const severity = 'warning'

/** What comes back every month or goes on without end needs no year. */
export const deadlineWithoutYear: Rule = {
  name,
  severity,
  about: { bg: 'Срокът не казва годината.', en: 'The deadline does not say the year.' },
  check: (draft) =>
    draft.measures
      .filter(({ text }) => !isEmpty(text.deadline) && !/\d{4}|\.\d{2}(?!\d)/.test(text.deadline))
      .filter(({ deadline }) => ['month', 'range', 'phased'].includes(deadline.kind))
      .map((measure) => ({
        ...placeOf(measure, 'deadline'),
        rule: name,
        severity,
        actual: shortened(measure.text.deadline, 60),
        expected: inLanguageOf(draft, {
          bg: draft.year === null ? 'година' : `${draft.year} г.`,
          en: draft.year === null ? 'a year' : String(draft.year),
        }),
        message: {
          bg: `В срока „${shortened(measure.text.deadline, 60)}“ няма година${draft.year === null ? '' : `; приета е годината на плана, ${draft.year}`}.`,
          en: `The deadline “${shortened(measure.text.deadline, 60)}” has no year${draft.year === null ? '' : `; the plan’s year ${draft.year} is assumed`}.`,
        },
      })),
}
