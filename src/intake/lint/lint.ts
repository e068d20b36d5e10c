import { type Finding, severities } from '../../core/base/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { findingsInRows } from '../findings-in-rows.ts'
import type { Register } from '../register.ts'
import { withoutExplained } from './explained.ts'
import { type LintContext, nothingElse, type Rule } from './rule.ts'
import { abbreviationNeverUsed } from './rules/abbreviation-never-used.ts'
import { abbreviationNotInGlossary } from './rules/abbreviation-not-in-glossary.ts'
import { amountPrintedTwice } from './rules/amount-printed-twice.ts'
import { amountWithoutCurrency } from './rules/amount-without-currency.ts'
import { baselineTargetMismatch } from './rules/baseline-target-mismatch.ts'
import { cellCutOff } from './rules/cell-cut-off.ts'
import { cellsShifted } from './rules/cells-shifted.ts'
import { columnMissing } from './rules/column-missing.ts'
import { countDiffers } from './rules/count-differs.ts'
import { deadlineAfterPlan } from './rules/deadline-after-plan.ts'
import { deadlineMissing } from './rules/deadline-missing.ts'
import { deadlinePast } from './rules/deadline-past.ts'
import { deadlinePhasesOutOfOrder } from './rules/deadline-phases-out-of-order.ts'
import { deadlineWithoutYear } from './rules/deadline-without-year.ts'
import { duplicateMeasure } from './rules/duplicate-measure.ts'
import { duplicateNumber } from './rules/duplicate-number.ts'
import { emptyCell } from './rules/empty-cell.ts'
import { goalWithoutMeasures } from './rules/goal-without-measures.ts'
import { institutionNamedTwice } from './rules/institution-named-twice.ts'
import { lookalikeLetters } from './rules/lookalike-letters.ts'
import { missingAmount } from './rules/missing-amount.ts'
import { missingBaseline } from './rules/missing-baseline.ts'
import { missingNumber } from './rules/missing-number.ts'
import { missingTarget } from './rules/missing-target.ts'
import { misspeltAbbreviation } from './rules/misspelt-abbreviation.ts'
import { misspeltWord } from './rules/misspelt-word.ts'
import { percentAbove100 } from './rules/percent-above-100.ts'
import { sameIndicatorInTwoMeasures } from './rules/same-indicator-in-two-measures.ts'
import { severalMeasuresInRow } from './rules/several-measures-in-row.ts'
import { sumDiffers } from './rules/sum-differs.ts'
import { targetBelowLastYear } from './rules/target-below-last-year.ts'
import { targetNamesNoValue } from './rules/target-names-no-value.ts'
import { targetNotAboveBaseline } from './rules/target-not-above-baseline.ts'
import { templateText } from './rules/template-text.ts'
import { totalAndYearly } from './rules/total-and-yearly.ts'
import { unitUnclear } from './rules/unit-unclear.ts'
import { unknownInstitution } from './rules/unknown-institution.ts'

/** Every rule of a good plan, in the order of a measure's cells. */
export const rules: readonly Rule[] = [
  countDiffers,
  columnMissing,
  goalWithoutMeasures,
  duplicateNumber,
  missingNumber,
  templateText,
  emptyCell,
  cellCutOff,
  cellsShifted,
  severalMeasuresInRow,
  duplicateMeasure,
  missingBaseline,
  missingTarget,
  targetNamesNoValue,
  unitUnclear,
  baselineTargetMismatch,
  targetNotAboveBaseline,
  targetBelowLastYear,
  percentAbove100,
  sameIndicatorInTwoMeasures,
  missingAmount,
  amountWithoutCurrency,
  amountPrintedTwice,
  totalAndYearly,
  sumDiffers,
  deadlineMissing,
  deadlineWithoutYear,
  deadlinePast,
  deadlineAfterPlan,
  deadlinePhasesOutOfOrder,
  unknownInstitution,
  institutionNamedTwice,
  misspeltAbbreviation,
  abbreviationNotInGlossary,
  abbreviationNeverUsed,
  lookalikeLetters,
  misspeltWord,
]

/**
 * Everything in a draft that a person should look at: the gravest first, then by measure. From the
 * register come suggestions for names that are not in it; last year's results are looked for in the
 * document's paragraphs and in last year's plan, where they are given.
 */
export function lint(
  draft: Draft,
  register?: Register,
  more: Partial<LintContext> = {},
): Finding[] {
  const context = { ...nothingElse, ...(register && { register }), ...more }
  const told = rules.flatMap((rule) => rule.check(draft, context))
  const gravity = (finding: Finding) => severities.indexOf(finding.severity)
  return findingsInRows(withoutExplained(told), draft).sort(
    (a, b) => gravity(a) - gravity(b) || (a.position ?? 0) - (b.position ?? 0),
  )
}
