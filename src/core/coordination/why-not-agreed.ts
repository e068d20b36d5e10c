import type { Refusal } from '../base/refusal.ts'
import type { AnsweredRound } from './answered-round.ts'
import { undecidedItems } from './outcome.ts'

/** All that stands between a draft in coordination and its being agreed. */
export function whyNotAgreed(rounds: readonly AnsweredRound[]): Refusal[] {
  const open = rounds.find(({ round }) => round.ended === null)
  const undecided = countUndecided(rounds)
  return [
    ...(open ? [roundIsOpen(open.round.number)] : []),
    ...(undecided > 0 ? [notAllDecided(undecided)] : []),
  ]
}

/** How many remarks and proposals wait for a decision. */
export const countUndecided = (rounds: readonly AnsweredRound[]): number =>
  rounds
    .flatMap(({ asked }) => asked)
    .reduce(
      (sum, { answer, decisions }) =>
        sum + (answer ? undecidedItems(answer.opinions, decisions).length : 0),
      0,
    )

const roundIsOpen = (number: number): Refusal => ({
  code: 'round-is-open',
  message: {
    bg: `Първо приключете съгласуване № ${number}.`,
    en: `First close round ${number} of coordination.`,
  },
})

const notAllDecided = (count: number): Refusal => ({
  code: 'not-all-decided',
  message: {
    bg:
      count === 1
        ? 'По 1 бележка или предложение още няма решение.'
        : `По ${count} бележки и предложения още няма решение.`,
    en:
      count === 1
        ? '1 remark or proposal has no decision yet.'
        : `${count} remarks and proposals have no decision yet.`,
  },
})
