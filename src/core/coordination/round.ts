import type { PlainDate } from '../base/plain-date.ts'
import type { Refusal } from '../base/refusal.ts'

/** What the silence of an institution means when a round is over: a matter of the council's rules of procedure. */
export const silences = ['no-answer', 'agreed'] as const
export type Silence = (typeof silences)[number]

/** When the institutions see each other's answers. */
export const visibilities = ['when-closed', 'at-once'] as const
export type Visibility = (typeof visibilities)[number]

/** Why a round came to its end. */
export const endings = ['closed', 'withdrawn'] as const
export type Ending = (typeof endings)[number]

/** One sending of a draft to institutions for their opinions. */
export interface Round {
  /** From 1 within the plan. */
  readonly number: number
  /** The version of the draft that was sent. */
  readonly draftVersion: number
  readonly message: string
  /** The last day for answers, as it was extended last. */
  readonly due: PlainDate
  readonly visibility: Visibility
  readonly silence: Silence
  readonly sentBy: string
  /** ISO 8601 instant, UTC. */
  readonly sentAt: string
  readonly ended: {
    readonly how: Ending
    readonly reason: string
    readonly by: string
    readonly at: string
  } | null
}

/** `late`: the last day for answers has passed, and the secretariat has neither extended nor closed the round. */
export type RoundPhase = 'open' | 'late' | 'ended'

export const phaseOf = (
  { due, ended }: Pick<Round, 'due' | 'ended'>,
  today: PlainDate,
): RoundPhase => {
  if (ended) return 'ended'
  return today <= due ? 'open' : 'late'
}

type Acting = 'answer' | 'extend' | 'end'

/** What can still be done in which phase of a round. The only place this is written. */
export const roundAllows: Readonly<Record<RoundPhase, readonly Acting[]>> = {
  open: ['answer', 'extend', 'end'],
  late: ['extend', 'end'],
  ended: [],
}

/** The refusal when a round no longer allows something, undefined when it does. */
export function refusalInRound(
  round: Pick<Round, 'due' | 'ended'>,
  acting: Acting,
  today: PlainDate,
): Refusal | undefined {
  const phase = phaseOf(round, today)
  if (roundAllows[phase].includes(acting)) return undefined
  return phase === 'ended' ? roundEnded : deadlinePassed
}

/** Whether an institution sees what the others have answered. */
export const seesOthers = ({ visibility, ended }: Pick<Round, 'visibility' | 'ended'>): boolean =>
  visibility === 'at-once' || ended !== null

const roundEnded: Refusal = {
  code: 'round-ended',
  message: {
    bg: 'Съгласуването по тази процедура е приключило.',
    en: 'This round of coordination is over.',
  },
}

const deadlinePassed: Refusal = {
  code: 'round-deadline-passed',
  message: {
    bg: 'Срокът за становища е изтекъл. Поискайте от секретариата да го удължи.',
    en: 'The deadline for opinions has passed. Ask the secretariat to extend it.',
  },
}
