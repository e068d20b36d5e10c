/** `sending` means that an attempt has begun; whether it got through, only the carrier knows. */
export const mailStates = ['waiting', 'sending', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]

/** How often a mail is tried before it counts as failed; with growing pauses that is about half a day. */
export const mostAttempts = 12

/** From which states a mail may come to each. The only place this is written. */
const comesFrom: Readonly<Record<MailState, readonly MailState[]>> = {
  waiting: ['sending', 'failed'],
  // An attempt that was cut off leaves `sending` behind, and the next one begins from there.
  sending: ['waiting', 'sending'],
  sent: ['sending'],
  failed: ['sending'],
}

export const statesBefore = (to: MailState): readonly MailState[] => comesFrom[to]

/** What becomes of a mail after an attempt that did not get through. */
export const stateAfterFailure = (attempts: number, forGood: boolean): 'waiting' | 'failed' =>
  forGood || attempts >= mostAttempts ? 'failed' : 'waiting'
