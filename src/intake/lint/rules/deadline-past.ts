import { shortened } from '../../tables/fold-text.ts'
import { page } from '../pages/deadline-past.ts'
import { planYears, yearsText } from '../plan-years.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'deadline-past'
const severity = 'warning'

/** Over before the plan begins: mostly a row of last year's plan. */
export const deadlinePast: Rule = {
  name,
  severity,
  about: {
    bg: 'Срокът е изтекъл, преди да започне годината на плана.',
    en: 'The deadline is over before the plan’s year begins.',
  },
  page,
  check(draft) {
    const years = planYears(draft)
    if (years === undefined) return []
    return draft.measures.flatMap((measure) => {
      const { to, from } = measure.deadline
      const end = to ?? (measure.deadline.kind === 'open' ? null : from)
      if (end === null || Number(end.slice(0, 4)) >= years.first) return []
      const printed = shortened(measure.text.deadline, 60)
      return [
        {
          ...placeOf(measure, 'deadline'),
          rule: name,
          severity,
          actual: printed,
          expected: inLanguageOf(draft, { bg: `${yearsText(years)} г.`, en: yearsText(years) }),
          message: {
            bg: `Срокът „${printed}“ изтича преди годината на плана, ${yearsText(years)}.`,
            en: `The deadline “${printed}” is before the plan’s year, ${yearsText(years)}.`,
          },
        },
      ]
    })
  },
}
