import type { Refusal } from '../base/refusal.ts'
import { refusalsOfText, typedLine } from '../base/typed-text.ts'
import type { Draft } from './draft.ts'
import { measureNames } from './measure-names.ts'

/** A goal as a person typed it, in the order in which it is to stand. */
export interface TypedGoal {
  /** The number of the goal that it was; null for one that is new. */
  readonly was: string | null
  readonly number: string
  readonly title: string
}

/** The fields of the form, goals counted from 1. */
export const goalFields = (place: number) =>
  ({ number: `number-${place}`, title: `title-${place}`, was: `was-${place}` }) as const

export const longestGoalNumber = 20
const longestTitle = 1000

/**
 * The draft with its goals as they were typed; measures go with a goal whose number is another now. A goal
 * that is emptied is taken out. Or everything that is wrong, each refusal naming its field.
 */
export function setGoals(draft: Draft, typed: readonly TypedGoal[]): Draft | Refusal[] {
  const rows = typed.map(({ was, number, title }, index) => ({
    ...{ was, number: typedLine(number).replace(/\.$/, ''), title: typedLine(title) },
    fields: goalFields(index + 1),
  }))
  const kept = rows.filter(({ number, title }) => number !== '' || title !== '')
  const became = new Map(kept.flatMap(({ was, number }) => (was === null ? [] : [[was, number]])))
  const numbers = kept.map(({ number }) => number)
  const refusals = [
    ...kept.flatMap(({ number, title, fields }, index) => [
      ...refusalsOfText(fields.number, number, longestGoalNumber, sentences.number),
      ...refusalsOfText(fields.title, title, longestTitle, sentences.title),
      ...(number !== '' && numbers.indexOf(number) < index ? [taken(fields.number, number)] : []),
    ]),
    ...rows.flatMap(({ was, fields }) => {
      if (was === null || became.has(was)) return []
      const below = draft.measures.filter(({ goal }) => goal === was)
      return below.length > 0 ? [stillHasMeasures(fields.title, below)] : []
    }),
  ]
  if (refusals.length > 0) return refusals
  return {
    ...draft,
    goals: kept.map(({ number, title }) => ({ number, title })),
    measures: draft.measures.map((measure) => {
      const goal = became.get(measure.goal) ?? measure.goal
      return goal === measure.goal ? measure : { ...measure, goal }
    }),
  }
}

const taken = (field: string, number: string): Refusal => ({
  ...{ code: 'goal-number-taken', field },
  message: {
    bg: `Въведете друг номер: ${number} е номерът и на друга цел.`,
    en: `Enter another number: ${number} is another goal’s number too.`,
  },
})

function stillHasMeasures(
  field: string,
  below: readonly { readonly number: string; readonly position: number }[],
): Refusal {
  const list = measureNames(below)
  return {
    ...{ code: 'goal-has-measures', field },
    message: {
      bg: `Преместете първо мерките под тази цел (${list}) или я оставете.`,
      en: `Move the measures under this goal first (${list}), or leave it.`,
    },
  }
}

const sentences = {
  number: { bg: 'Въведете номера на целта.', en: 'Enter the goal’s number.' },
  title: { bg: 'Въведете наименованието на целта.', en: 'Enter the goal’s title.' },
} as const
