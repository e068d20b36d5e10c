import type { Refusal } from '../base/refusal.ts'
import { refusalsOfText, typedLine } from '../base/typed-text.ts'
import type { Draft, DraftMeasure } from './draft.ts'

/** Where a measure stands in the plan, as a person typed it. */
export interface TypedPlace {
  readonly number: string
  /** The number of its goal; '' for none. */
  readonly goal: string
}

const longestNumber = 20

/**
 * The place tidied, or everything that is wrong with it, each refusal naming its field.
 *
 * @param measure the one that is to stand there; null for one that is new
 */
export function parseTypedPlace(
  draft: Draft,
  measure: DraftMeasure | null,
  typed: TypedPlace,
): TypedPlace | Refusal[] {
  const number = typedLine(typed.number).replace(/\.$/, '')
  const { goal } = typed
  const stays = measure?.number === number && measure.goal === goal
  // Another goal may count from the start.
  const isOthers = draft.measures.some(
    (each) => each !== measure && each.number === number && each.goal === goal,
  )
  const refusals = [
    ...refusalsOfText('number', number, longestNumber, numberWanted),
    ...(number !== '' && !stays && isOthers ? [taken(number)] : []),
    ...(goal === '' || draft.goals.some((each) => each.number === goal) ? [] : [noSuchGoal]),
  ]
  return refusals.length > 0 ? refusals : { number, goal }
}

const numberWanted = {
  bg: 'Въведете номера на мярката.',
  en: 'Enter the measure’s number.',
} as const

const taken = (number: string): Refusal => ({
  ...{ code: 'measure-number-taken', field: 'number' },
  message: {
    bg: `Въведете друг номер: под тази цел вече има мярка ${number}.`,
    en: `Enter another number: measure ${number} stands under this goal already.`,
  },
})

const noSuchGoal: Refusal = {
  ...{ code: 'no-such-goal', field: 'goal' },
  message: {
    bg: 'Изберете цел от плана.',
    en: 'Choose a goal of the plan.',
  },
}
