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
 * The draft with a measure under another number or another goal; what other measures say of it by its number
 * goes along. Or everything that is wrong, each refusal naming its field.
 */
export function placeMeasure(
  draft: Draft,
  measure: DraftMeasure,
  typed: TypedPlace,
): Draft | Refusal[] {
  const number = typedLine(typed.number).replace(/\.$/, '')
  const { goal } = typed
  const isMoved = number !== measure.number || goal !== measure.goal
  // Another goal may count from the start.
  const isOthers = draft.measures.some(
    (each) => each !== measure && each.number === number && each.goal === goal,
  )
  const refusals = [
    ...refusalsOfText('number', number, longestNumber, numberWanted),
    ...(number !== '' && isMoved && isOthers ? [taken(number)] : []),
    ...(goal === '' || draft.goals.some((each) => each.number === goal) ? [] : [noSuchGoal]),
  ]
  if (refusals.length > 0) return refusals
  const named = namedAnew(draft, measure.number, number)
  return {
    ...draft,
    measures: draft.measures.map((each) =>
      each === measure ? { ...measure, number, goal } : named(each),
    ),
  }
}

/** What a measure says of another by its number; a number that several have says nothing certain. */
function namedAnew(
  draft: Draft,
  before: string,
  now: string,
): (each: DraftMeasure) => DraftMeasure {
  const isOne = draft.measures.filter(({ number }) => number === before).length === 1
  if (!isOne || before === now) return (each) => each
  const renamed = (number: string): string => (number === before ? now : number)
  return (each) => {
    const { sharedFundingWith, sharingConfirmed, sharingRefused, sharingReasons } = each
    const reasons = Object.entries(sharingReasons ?? {})
    return {
      ...each,
      sharedFundingWith: sharedFundingWith.map(renamed),
      ...(sharingConfirmed && { sharingConfirmed: sharingConfirmed.map(renamed) }),
      ...(sharingRefused && { sharingRefused: sharingRefused.map(renamed) }),
      ...(sharingReasons && {
        sharingReasons: Object.fromEntries(
          reasons.map(([number, reason]) => [renamed(number), reason]),
        ),
      }),
    }
  }
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
