import { degreesOfPlan } from '../degree/plan-degrees.ts'
import { fundedPlan } from '../money/funded-plan.ts'
import { moneyFigures } from '../money/money-figures.ts'
import { type Figure, figuresOf } from './figures.ts'
import { arithmeticOf } from './kept-publication.ts'
import { figuresOfMoney } from './money-figures-of.ts'
import type { Publication } from './publication.ts'

/** The first figure that is published otherwise than its plan and reports make it. */
export interface Difference {
  /** E.g. "measure 12, indicator 1, degree". */
  readonly figure: string
  /** Null where nothing is published, or nothing comes out. */
  readonly published: string | null
  readonly recomputed: string | null
}

/** Computes every degree and every amount of a publication anew; null when all figures are the same. */
export function differenceFrom(publication: Publication): Difference | null {
  const { plan, reports, degrees, criteria, circumstances } = publication
  const arithmetic = arithmeticOf(publication)
  const recomputed = degreesOfPlan({ ...plan, criteria }, reports, circumstances, arithmetic)
  return (
    firstDifference(figuresOf(degrees, arithmetic), figuresOf(recomputed, arithmetic)) ??
    differenceOfMoney(publication)
  )
}

/** Versions published before money was frozen have no figures of it. */
function differenceOfMoney({ plan, money, moneyReports = [] }: Publication): Difference | null {
  if (money === undefined) return null
  const recomputed = figuresOfMoney(moneyFigures(fundedPlan(plan), moneyReports))
  const isOlder = money.besidePlan === undefined
  return firstDifference(
    figuresOfMoney(money),
    isOlder ? recomputed.filter(({ figure }) => !toldByLines.test(figure)) : recomputed,
  )
}

/** What was reported, told by lines: not in the first versions that froze money. */
const toldByLines = /^money, (?:besidePlan,|by(?:Goal|Source|Institution) .*, reported,)/

function firstDifference(
  theirs: readonly Figure[],
  recomputed: readonly Figure[],
): Difference | null {
  const published = new Map(theirs.map(({ figure, value }) => [figure, value]))
  for (const { figure, value } of recomputed) {
    const known = published.get(figure)
    if (known !== value) return { figure, published: known ?? null, recomputed: value }
    published.delete(figure)
  }
  const [leftOver] = published
  if (!leftOver) return null
  return { figure: leftOver[0], published: leftOver[1], recomputed: null }
}
