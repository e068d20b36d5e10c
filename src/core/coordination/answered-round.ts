import type { Institution } from '../access/institution.ts'
import type { Draft } from '../draft/draft.ts'
import type { Opinions } from './opinion.ts'
import type { DecisionOnItem } from './outcome.ts'
import type { Round } from './round.ts'

/** An answer as an institution sent it. */
export interface SentAnswer {
  /** From 1; a later one replaces those before it. */
  readonly number: number
  readonly opinions: Opinions
  readonly sentBy: string
  /** ISO 8601 instant, UTC. */
  readonly sentAt: string
}

export type AskedInstitution = Pick<Institution, 'id' | 'shortName' | 'shortNameEn' | 'name'>

/** One institution in a round: what it has sent, and what became of that. */
export interface Asked {
  readonly institution: AskedInstitution
  /** The latest answer; null while there is none. */
  readonly answer: SentAnswer | null
  readonly decisions: readonly DecisionOnItem[]
}

/** A round with all that was said in it. */
export interface AnsweredRound {
  readonly round: Round
  /** The draft as it was sent. */
  readonly draft: Draft
  readonly asked: readonly Asked[]
}
