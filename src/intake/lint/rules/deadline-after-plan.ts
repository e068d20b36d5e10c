import { shortened } from '../../tables/fold-text.ts'
import { page } from '../pages/deadline-after-plan.ts'
import { planYears, yearsText } from '../plan-years.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'deadline-after-plan'
const severity = 'warning'

/** What ends, or one of whose phases ends, when nobody reports on the plan any more. */
export const deadlineAfterPlan: Rule = {
  name,
  severity,
  about: {
    bg: 'Срокът е след края на плана.',
    en: 'The deadline is after the end of the plan.',
  },
  page,
  check(draft) {
    const years = planYears(draft)
    if (years === undefined) return []
    return draft.measures.flatMap((measure) => {
      const { to, from, phases } = measure.deadline
      const ends = [to ?? from, ...phases.map((phase) => phase.to)]
      if (!ends.some((end) => end !== null && Number(end.slice(0, 4)) > years.last)) return []
      const printed = shortened(measure.text.deadline, 60)
      return [
        {
          ...placeOf(measure, 'deadline'),
          rule: name,
          severity,
          actual: printed,
          expected: inLanguageOf(draft, { bg: `${yearsText(years)} г.`, en: yearsText(years) }),
          message: {
            bg: `Срокът „${printed}“ е след годината на плана, ${yearsText(years)}.`,
            en: `The deadline “${printed}” is after the plan’s year, ${yearsText(years)}.`,
          },
        },
      ]
    })
  },
}
