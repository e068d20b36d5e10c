import { nowhere } from '../../../core/base/finding.ts'
import { shortened } from '../../tables/fold-text.ts'
import { page } from '../pages/goal-without-measures.ts'
import { inLanguageOf, type Rule } from '../rule.ts'

const name = 'goal-without-measures'
const severity = 'warning'

/** What is longer is no number but a sentence. */
const longestNumber = 60

export const goalWithoutMeasures: Rule = {
  name,
  severity,
  about: { bg: 'Към целта няма нито една мярка.', en: 'A goal has no measure.' },
  page,
  check(draft) {
    const { goals, measures } = draft
    const used = new Set(measures.map(({ goal }) => goal))
    const parents = new Set(goals.flatMap(({ number }) => numbersAbove(number)))
    return goals
      .filter(({ number }) => !used.has(number) && !parents.has(number))
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

/** "I.2.3" stands below "I" and "I.2". */
const numbersAbove = (number: string): string[] =>
  number
    .slice(0, longestNumber)
    .split('.')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('.'))
