import { shortened } from '../../tables/fold-text.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'deadline-outside-plan-year'
const severity = 'warning'

export const deadlineOutsidePlanYear: Rule = {
  name,
  severity,
  about: {
    bg: 'Срокът е извън годината на плана.',
    en: 'The deadline is outside the plan’s year.',
  },
  check: (draft) => {
    const { year } = draft
    if (year === null) return []
    return draft.measures.flatMap((measure) => {
      const end = measure.deadline.to ?? measure.deadline.from
      if (end === null || Number(end.slice(0, 4)) === year) return []
      const early = Number(end.slice(0, 4)) < year
      return [
        {
          ...placeOf(measure, 'deadline'),
          rule: name,
          severity,
          actual: shortened(measure.text.deadline, 60),
          expected: inLanguageOf(draft, { bg: `${year} г.`, en: String(year) }),
          message: {
            bg: `Срокът „${shortened(measure.text.deadline, 60)}“ ${early ? 'изтича преди' : 'е след'} годината на плана, ${year}.`,
            en: `The deadline “${shortened(measure.text.deadline, 60)}” is ${early ? 'before' : 'after'} the plan’s year, ${year}.`,
          },
        },
      ]
    })
  },
}
