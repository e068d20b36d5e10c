import type { MoneyFigures } from '../money/money-figures.ts'
import type { Figure } from './figures.ts'
import { leavesOf } from './leaves.ts'

/**
 * Every figure of a plan's money under the name by which a person finds it: "money, totals, countedOnce,
 * written, BGN", "money, byGoal II, undetermined".
 */
export const figuresOfMoney = (money: MoneyFigures): Figure[] => leavesOf('money', money)
