import { nowhere } from '../../../core/base/finding.ts'
import { page } from '../pages/count-differs.ts'
import type { Rule } from '../rule.ts'

const name = 'count-differs'
const severity = 'warning'

export const countDiffers: Rule = {
  name,
  severity,
  about: {
    bg: 'В текста на плана е посочен друг брой мерки.',
    en: 'The text of the plan gives another number of measures.',
  },
  page,
  check({ declaredMeasureCount: declared, measures }) {
    if (declared === null || declared === measures.length) return []
    return [
      {
        ...nowhere,
        rule: name,
        severity,
        actual: String(measures.length),
        expected: String(declared),
        message: {
          bg: `В текста е записано, че мерките са ${declared}, а в таблицата са ${measures.length}.`,
          en: `The text says that there are ${declared} measures; the table has ${measures.length}.`,
        },
      },
    ]
  },
}
