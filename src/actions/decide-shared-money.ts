import { type Refusal, Refused } from '../core/base/refusal.ts'
import type { DraftMeasure } from '../core/draft/draft.ts'
import { setSharedPair } from '../core/draft/set-shared-pair.ts'
import type { SharingDecision } from '../core/plan/plan.ts'
import type { SharingStatus } from '../core/plan/shared-pairs.ts'
import type { Register } from '../intake/register.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { selectOptionalPairToDecide } from '../store/sharing.reader.ts'
import { insertSharingDecision } from '../store/sharing.writer.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { refuseUnlessPermitted, whenPermitted } from './in-transaction.ts'
import { aboutCell, measureOf } from './measure-of-draft.ts'
import { mendDraft } from './mend-draft.ts'
import { refusedAsNotThere } from './not-there.ts'
import { changedMeanwhile, noSuchMeasure } from './refusals.ts'

/** Two measures of a draft, by their positions. */
export interface PairOfDraft extends SeenDraft {
  readonly positions: readonly [number, number]
  readonly reason: string
}

/** Two measures of an adopted plan, by their codes. */
export interface PairOfPlan {
  readonly slug: string
  readonly measures: readonly [string, string]
  readonly reason: string
  /** How often the person saw that it had been decided. */
  readonly revision: number
}

type Decision = SharingDecision['decision']
const actionOf = { confirmed: 'confirm-shared-money', refused: 'refuse-shared-money' } as const

/** A person's word on two measures of a draft: its next version. */
export async function decideInDraft(
  context: ActionContext,
  pair: PairOfDraft,
  decision: Decision,
  register: Register,
): Promise<{ version: number }> {
  refuseUnlessPermitted(context, 'decide-shared-money')
  const reason = givenReason(pair.reason)
  const [position, other] = pair.positions
  const seen = { planId: pair.planId, version: pair.version, position }
  return await mendDraft(context, seen, actionOf[decision], register, (draft) => {
    const [first, second] = [measureOf(draft, position), measureOf(draft, other)]
    if (first === second) throw new Refused(noSuchMeasure)
    if (first.number === '' || second.number === '' || first.number === second.number)
      throw new Refused(numbersWanted)
    return {
      draft: setSharedPair(draft, pair.positions, decision, reason),
      old: {
        measures: [first.number, second.number],
        decision: wordBefore(first, second.number),
      },
      new: { measures: [first.number, second.number], decision, reason },
      about: aboutCell(first, 'budget'),
    }
  })
}

function wordBefore(
  { sharedFundingWith, sharingConfirmed = [], sharingRefused = [] }: DraftMeasure,
  other: string,
): SharingStatus | null {
  if (sharingConfirmed.includes(other)) return 'confirmed'
  if (sharingRefused.includes(other)) return 'refused'
  return sharedFundingWith.includes(other) ? 'proposed' : null
}

/** A person's word on two measures of an adopted plan: the next decision, the one before it stays. */
export async function decideInPlan(
  context: ActionContext,
  { slug, measures, reason, revision }: PairOfPlan,
  decision: Decision,
): Promise<{ revision: number }> {
  return await whenPermitted(context, 'decide-shared-money', async (transaction) => {
    const given = givenReason(reason)
    const pair = await selectOptionalPairToDecide(transaction, slug, measures)
    if (!pair) throw await refusedAsNotThere(transaction, slug, noSuchMeasure)
    if (pair.revision !== revision) throw new Refused(changedMeanwhile)
    const [first, second] = pair.measures
    const at = context.now()
    await insertSharingDecision(transaction, {
      measureIds: [first.id, second.id],
      revision: revision + 1,
      decision,
      reason: given,
      decidedBy: context.actor.name,
      decidedAt: at,
    })
    await appendToLog(transaction, {
      at,
      actor: context.actor,
      action: actionOf[decision],
      entity: 'plan',
      entityId: pair.planId,
      old: revision === 0 ? null : { measures: [first.code, second.code], revision },
      new: {
        measures: [first.code, second.code],
        decision,
        reason: given,
        revision: revision + 1,
      },
    })
    return { revision: revision + 1 }
  })
}

const longestReason = 1000

function givenReason(typed: string): string {
  const reason = typed.replace(/\s+/gu, ' ').trim()
  if (reason === '') throw new Refused(reasonWanted)
  if (reason.length > longestReason) throw new Refused(reasonTooLong)
  return reason
}

const reasonWanted: Refusal = {
  code: 'reason-wanted',
  field: 'reason',
  message: {
    bg: 'Напишете защо средствата са или не са общи.',
    en: 'Say why the money is or is not the same.',
  },
}

const reasonTooLong: Refusal = {
  code: 'reason-too-long',
  field: 'reason',
  message: {
    bg: 'Съкратете обяснението до 1000 знака.',
    en: 'Shorten the reason to 1,000 characters.',
  },
}

const numbersWanted: Refusal = {
  code: 'measure-without-number',
  message: {
    bg: 'Двете мерки трябва да имат различни номера. Въведете първо номерата им.',
    en: 'The two measures need numbers that differ. Enter their numbers first.',
  },
}
