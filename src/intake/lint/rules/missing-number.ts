import { nowhere } from '../../../core/base/finding.ts'
import { shortened } from '../../tables/fold-text.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'missing-number'
const severity = 'error'

export const missingNumber: Rule = {
  name,
  severity,
  about: { bg: 'Мярката няма номер.', en: 'The measure has no number.' },
  check(draft) {
    const without = draft.measures.filter((measure) => measure.number === '')
    const expected = inLanguageOf(draft, { bg: 'номер', en: 'a number' })
    if (without.length > 1 && without.length === draft.measures.length)
      return [
        {
          ...nowhere,
          rule: name,
          severity: 'warning',
          actual: '',
          expected,
          message: {
            bg: 'Мерките в плана нямат номера; до приемането им ги различава само редът им.',
            en: 'The measures of the plan have no numbers; only their order tells them apart.',
          },
        },
      ]
    return without.map((measure) => ({
      ...placeOf(measure, 'number'),
      rule: name,
      severity,
      actual: shortened(measure.text.measure, 60),
      expected,
      message: {
        bg: `Мярката „${shortened(measure.text.measure, 60)}“ няма номер.`,
        en: `The measure “${shortened(measure.text.measure, 60)}” has no number.`,
      },
    }))
  },
}
