import { shortened } from '../../tables/fold-text.ts'
import { mendingOrder } from '../mending-list.ts'
import { page } from '../pages/deadline-phases-out-of-order.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'deadline-phases-out-of-order'
const severity = 'warning'

export const deadlinePhasesOutOfOrder: Rule = {
  name,
  severity,
  about: {
    bg: 'Срокът свършва, преди да е започнал, или етапите му не са поред.',
    en: 'The deadline ends before it begins, or its phases are not in order.',
  },
  page,
  check: (draft) =>
    draft.measures.flatMap((measure) => {
      const { phases, from, to } = measure.deadline
      const backwards = from !== null && to !== null && from > to
      const jumbled = phases.some(({ to }, index) => to < (phases[index - 1]?.to ?? ''))
      if (!backwards && !jumbled) return []
      const printed = shortened(measure.text.deadline, 60)
      return [
        {
          ...placeOf(measure, 'deadline'),
          rule: name,
          severity,
          actual: printed,
          expected: inLanguageOf(draft, { bg: 'срокове по реда им', en: 'times in their order' }),
          message: {
            bg: `Сроковете в „${printed}“ не са поред: по-късният стои преди по-ранния.`,
            en: `The times in “${printed}” are not in order: a later one stands before an earlier one.`,
          },
          ...(jumbled ? mendingOrder(measure, 'deadline') : {}),
        },
      ]
    }),
}
