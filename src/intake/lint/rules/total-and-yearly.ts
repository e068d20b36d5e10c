import { page } from '../pages/total-and-yearly.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'total-and-yearly'
const severity = 'warning'

export const totalAndYearly: Rule = {
  name,
  severity,
  about: {
    bg: 'Едни и същи средства са дадени и общо, и годишно.',
    en: 'The same money is given both in total and per year.',
  },
  page,
  check: (draft) =>
    draft.measures.flatMap((measure) => {
      const withAmount = measure.funding.filter((funding) => funding.amount !== null)
      const yearly = withAmount.find((funding) => funding.basis === 'per-year')
      const total = withAmount.find((funding) => funding.basis === 'total')
      if (!yearly || !total) return []
      return [
        {
          ...placeOf(measure, 'budget'),
          rule: name,
          severity,
          actual: `${total.amount} + ${yearly.amount}`,
          expected: inLanguageOf(draft, {
            bg: 'едната от двете суми',
            en: 'one of the two amounts',
          }),
          message: {
            bg: 'Сумата е дадена и общо, и годишно; в сбора на плана може да влезе само едната.',
            en: 'The amount is given both in total and per year; only one of them may enter the sum of the plan.',
          },
        },
      ]
    }),
}
