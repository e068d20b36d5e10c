/**
 * How the files of a publication are coming along. `running` means that somebody has begun; whether they
 * still are at it, the next one to begin finds out.
 */
export const preparationStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type PreparationState = (typeof preparationStates)[number]

/** How often the files that could not be made are tried before a person has to look. */
export const mostAttempts = 3

/** From which states a preparation may come to each. The only place this is written. */
const comesFrom: Readonly<Record<PreparationState, readonly PreparationState[]>> = {
  waiting: ['running', 'failed', 'cancelled', 'done'],
  // Who was cut off leaves `running` behind, and the next one begins from there.
  running: ['waiting', 'running'],
  done: ['running'],
  failed: ['running'],
  cancelled: ['waiting', 'running'],
}

export const statesBefore = (to: PreparationState): readonly PreparationState[] => comesFrom[to]

/** Whether anything is still to come without a person. */
export const isUnderWay = (state: PreparationState): boolean =>
  statesBefore('cancelled').includes(state)

/** Whether a person may have it done again: what is there stays, what is missing is made. */
export const mayBeginAgain = (state: PreparationState): boolean =>
  statesBefore('waiting').includes(state) && !isUnderWay(state)

/** What becomes of a preparation after an attempt in which not all could be made. */
export const stateAfterAttempt = (attempts: number): 'waiting' | 'failed' =>
  attempts >= mostAttempts ? 'failed' : 'waiting'

/** A file that is not there, and the first words of why. */
export interface LeftOut {
  readonly name: string
  /** null for a file that is the same in both languages. */
  readonly language: 'bg' | 'en' | null
  /** `no-press`: this machine cannot print; `failed`: see the words. */
  readonly why: 'no-press' | 'failed'
  readonly words: string
}
