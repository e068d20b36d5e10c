import type { InBothLanguages } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Plan } from './plan.ts'

/** How many characters a reason may have. */
export const longestReason = 3000

export const lastDayOfYear = (year: number): PlainDate => `${year}-12-31` as PlainDate

/** Nothing is decided about a plan before there is one. */
export const actNotBeforeAdoption = ({
  adoption,
}: Pick<Plan, 'adoption'>): readonly [PlainDate, InBothLanguages] => [
  adoption.date,
  {
    bg: 'Актът е отпреди приемането на плана. Проверете датата.',
    en: 'The act is of a day before the plan was adopted. Check the date.',
  },
]
