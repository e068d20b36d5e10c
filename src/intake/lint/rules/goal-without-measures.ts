import { nowhere } from '../../../core/base/finding.ts'
import { shortened } from '../../tables/fold-text.ts'
import { page } from '../pages/goal-without-measures.ts'
import { inLanguageOf, type Rule } from '../rule.ts'

const name = 'goal-without-measures'
const severity = 'warning'

export const goalWithoutMeasures: Rule = {
  name,
  severity,
  about: { bg: 'Към целта няма нито една мярка.', en: 'A goal has no measure.' },
  page,
  check(draft) {
    const { goals, measures } = draft
    const used = new Set(measures.map(({ goal }) => goal))
    const isParent = (number: string) => goals.some((each) => each.number.startsWith(`${number}.`))
    return goals
      .filter(({ number }) => !used.has(number) && !isParent(number))
      .map(({ number, title }) => ({
        ...nowhere,
        rule: name,
        severity,
        actual: `${number} ${shortened(title, 60)}`.trim(),
        expected: inLanguageOf(draft, { bg: 'мярка', en: 'a measure' }),
        message: {
          bg: `Към цел ${number} „${shortened(title, 60)}“ няма нито една мярка.`,
          en: `Goal ${number} “${shortened(title, 60)}” has no measure.`,
        },
      }))
  },
}
