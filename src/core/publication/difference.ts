import { degreesOfPlan, type PlanDegrees } from '../degree/plan-degrees.ts'
import { fundedPlan } from '../money/funded-plan.ts'
import { moneyFigures } from '../money/money-figures.ts'
import { positionsIn } from '../plan/indicator-at.ts'
import type { Plan } from '../plan/plan.ts'
import { comparisonOfAnnualReport } from './annual-report-comparison.ts'
import { type Figure, figuresOf } from './figures.ts'
import { arithmeticOf } from './kept-publication.ts'
import { leavesOf } from './leaves.ts'
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

/** What came of computing a publication anew. */
export interface Comparison {
  /** How many figures were compared: all of them, or those up to the first that differs. */
  readonly checked: number
  readonly difference: Difference | null
}

/** Computes every degree, every amount and every figure in the text of a publication anew; null when all figures are the same. */
export const differenceFrom = (publication: Publication): Difference | null =>
  comparisonOf(publication).difference

/** The same, with how many figures were compared. */
export function comparisonOf(publication: Publication): Comparison {
  const { plan, reports, degrees, criteria, circumstances } = publication
  const arithmetic = arithmeticOf(publication)
  const recomputed = degreesOfPlan({ ...plan, criteria }, reports, circumstances, arithmetic)
  const ofDegrees = compared(
    figuresOf(plan, degrees, arithmetic),
    figuresOf(plan, recomputed, arithmetic),
  )
  if (ofDegrees.difference) return ofDegrees
  const ofMoney = comparisonOfMoney(publication)
  const ofText = comparisonOfAnnualReport(publication)
  return {
    checked: ofDegrees.checked + ofMoney.checked + ofText.checked,
    difference:
      ofMoney.difference ?? differenceOfExplanations(publication, recomputed) ?? ofText.difference,
  }
}

/**
 * What stands behind the figures: inputs, notes, intervals. A version before the third format may tell less
 * than comes out now, but nothing else.
 */
function differenceOfExplanations(
  publication: Publication,
  recomputed: PlanDegrees,
): Difference | null {
  const { format, degrees, plan } = publication
  const [theirs, ours] = [degrees, recomputed].map((each) =>
    leavesOf('degrees', byPosition(plan, each)),
  )
  if (!theirs || !ours || arithmeticOf(publication) === 1) return null
  if (format !== 'merilo-publication/2') return compared(theirs, ours).difference
  const told = new Set(theirs.map(({ figure }) => figure))
  return compared(
    theirs,
    ours.filter(({ figure }) => told.has(figure)),
  ).difference
}

/** With the position of each indicator beside what there is of it: what differs is named by that, not by its place. */
const byPosition = (plan: Plan, degrees: PlanDegrees) => ({
  ...degrees,
  measures: degrees.measures.map((measure) => {
    const positions = positionsIn(plan, measure.measure)
    const numbered = (all: readonly object[]) =>
      all.map((each, index) => ({ ...each, indicator: positions[index] ?? 0 }))
    return {
      ...measure,
      indicators: numbered(measure.indicators),
      intervals: numbered(measure.intervals ?? []),
      weights: numbered((measure.weights ?? []).map((weight) => ({ weight }))),
    }
  }),
})

/** Versions published before money was frozen have no figures of it. */
function comparisonOfMoney({ plan, money, moneyReports = [] }: Publication): Comparison {
  if (money === undefined) return { checked: 0, difference: null }
  const recomputed = figuresOfMoney(moneyFigures(fundedPlan(plan), moneyReports))
  const isOlder = money.besidePlan === undefined
  return compared(
    figuresOfMoney(money),
    isOlder ? recomputed.filter(({ figure }) => !toldByLines.test(figure)) : recomputed,
  )
}

/** What was reported, told by lines: not in the first versions that froze money. */
const toldByLines = /^money, (?:besidePlan,|by(?:Goal|Source|Institution) .*, reported,)/

function compared(theirs: readonly Figure[], recomputed: readonly Figure[]): Comparison {
  const published = new Map(theirs.map(({ figure, value }) => [figure, value]))
  let checked = 0
  for (const { figure, value } of recomputed) {
    checked += 1
    const known = published.get(figure)
    if (known !== value)
      return { checked, difference: { figure, published: known ?? null, recomputed: value } }
    published.delete(figure)
  }
  const [leftOver] = published
  if (!leftOver) return { checked, difference: null }
  const [figure, value] = leftOver
  return { checked: checked + 1, difference: { figure, published: value, recomputed: null } }
}
