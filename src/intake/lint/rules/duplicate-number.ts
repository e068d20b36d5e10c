import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { mendingNumbers } from '../mending-number.ts'
import { page } from '../pages/duplicate-number.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'duplicate-number'
const severity = 'error'

/** A number stands for one measure. Where every goal counts from the start, for one of its goal. */
export const duplicateNumber: Rule = {
  name,
  severity,
  about: {
    bg: 'Един и същи номер е даден на две мерки.',
    en: 'Two measures bear the same number.',
  },
  page,
  check(draft) {
    const byGoal = countsFromStartInEachGoal(draft)
    const mending = mendingNumbers(draft)
    const bearers = new Map<string, DraftMeasure>()
    return draft.measures.flatMap((measure) => {
      if (measure.number === '') return []
      const key = byGoal ? `${measure.goal} ${measure.number}` : measure.number
      const first = bearers.get(key)
      if (first === undefined) {
        bearers.set(key, measure)
        return []
      }
      const title = shortened(first.text.measure, 60)
      return [
        {
          ...placeOf(measure, 'number'),
          rule: name,
          severity,
          actual: measure.number,
          expected: inLanguageOf(draft, { bg: 'друг номер', en: 'another number' }),
          message: {
            bg: `Номер ${measure.number} вече има друга мярка: „${title}“.`,
            en: `Another measure already has number ${measure.number}: “${title}”.`,
          },
          ...mending(measure),
        },
      ]
    })
  },
}

function countsFromStartInEachGoal({ goals, measures }: Draft): boolean {
  const firstOf = new Map(measures.toReversed().map(({ goal, number }) => [goal, number]))
  const firsts = goals.map(({ number }) => firstOf.get(number))
  return firsts.length > 1 && firsts.every((first) => first !== undefined && first === firsts[0])
}
