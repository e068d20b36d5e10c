import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import {
  decideInDraft,
  decideInPlan,
  type PairOfDraft,
  type PairOfPlan,
} from './decide-shared-money.ts'

/**
 * Confirms that two measures of a draft print the same money, to be counted once.
 *
 * @throws {Refused} when the actor may not, no reason is given, the draft has not both measures, or one
 *   of them changed meanwhile.
 */
export const confirmSharedMoneyOfDraft = (
  context: ActionContext,
  pair: PairOfDraft,
  register: Register,
): Promise<{ version: number }> => decideInDraft(context, pair, 'confirmed', register)

/**
 * The same for two measures of an adopted plan.
 *
 * @throws {Refused} when the actor may not, no reason is given, the plan has not both measures, or
 *   somebody decided meanwhile.
 */
export const confirmSharedMoney = (
  context: ActionContext,
  pair: PairOfPlan,
): Promise<{ revision: number }> => decideInPlan(context, pair, 'confirmed')
