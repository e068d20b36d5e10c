import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import {
  decideInDraft,
  decideInPlan,
  type PairOfDraft,
  type PairOfPlan,
} from './decide-shared-money.ts'

/**
 * Refuses that two measures of a draft print the same money: each printing counts.
 *
 * @throws {Refused} as `confirmSharedMoneyOfDraft` does.
 */
export const refuseSharedMoneyOfDraft = (
  context: ActionContext,
  pair: PairOfDraft,
  register: Register,
): Promise<{ version: number }> => decideInDraft(context, pair, 'refused', register)

/**
 * The same for two measures of an adopted plan.
 *
 * @throws {Refused} as `confirmSharedMoney` does.
 */
export const refuseSharedMoney = (
  context: ActionContext,
  pair: PairOfPlan,
): Promise<{ revision: number }> => decideInPlan(context, pair, 'refused')
