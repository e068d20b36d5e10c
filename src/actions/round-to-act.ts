import { localTime } from '../core/base/instant.ts'
import { Refused } from '../core/base/refusal.ts'
import { refusalInRound } from '../core/coordination/round.ts'
import type { Transaction } from '../store/database.ts'
import { lockAsked } from '../store/opinion.reader.ts'
import {
  type KeptRound,
  selectOptionalRoundToAnswer,
  selectOptionalRoundToChange,
} from '../store/round.reader.ts'
import type { ActionContext } from './action-context.ts'
import { noSuchRound } from './refusals.ts'

/** A round by its plan and its number there. */
export interface RoundName {
  readonly planId: string
  readonly round: number
}

/**
 * The round, locked until the transaction ends, for the secretariat to extend or to end.
 *
 * @throws {Refused} when there is none or it is over.
 */
export async function roundToChange(
  context: ActionContext,
  transaction: Transaction,
  { planId, round: number }: RoundName,
  acting: 'extend' | 'end',
): Promise<KeptRound> {
  const round = await selectOptionalRoundToChange(transaction, planId, number)
  return allowed(context, round, acting)
}

/**
 * The round in which an institution answers, with the institution's own part of it locked until the
 * transaction ends: nobody else writes in it meanwhile, and the round is not ended.
 *
 * @throws {Refused} when there is none, the institution is not asked in it, its deadline has passed or
 *   it is over.
 */
export async function roundToAnswer(
  context: ActionContext,
  transaction: Transaction,
  { planId, round: number, institutionId }: RoundName & { readonly institutionId: string },
): Promise<KeptRound> {
  const round = await selectOptionalRoundToAnswer(transaction, planId, number)
  if (!round || !(await lockAsked(transaction, round.id, institutionId)))
    throw new Refused(noSuchRound)
  return allowed(context, round, 'answer')
}

function allowed(
  context: ActionContext,
  round: KeptRound | undefined,
  acting: 'answer' | 'extend' | 'end',
): KeptRound {
  if (!round) throw new Refused(noSuchRound)
  const refusal = refusalInRound(round, acting, localTime(context.now()).date)
  if (refusal) throw new Refused(refusal)
  return round
}
