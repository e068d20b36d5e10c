import { type Finding, severities } from '../../core/base/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { findingsInRows } from '../findings-in-rows.ts'
import type { Register } from '../register.ts'
import type { Rule } from './rule.ts'
import { abbreviationNeverUsed } from './rules/abbreviation-never-used.ts'
import { abbreviationNotInGlossary } from './rules/abbreviation-not-in-glossary.ts'
import { amountPrintedTwice } from './rules/amount-printed-twice.ts'
import { baselineTargetMismatch } from './rules/baseline-target-mismatch.ts'
import { cellCutOff } from './rules/cell-cut-off.ts'
import { cellsShifted } from './rules/cells-shifted.ts'
import { columnMissing } from './rules/column-missing.ts'
import { countDiffers } from './rules/count-differs.ts'
import { deadlineMissing } from './rules/deadline-missing.ts'
import { deadlineOutsidePlanYear } from './rules/deadline-outside-plan-year.ts'
import { deadlineWithoutYear } from './rules/deadline-without-year.ts'
import { duplicateNumber } from './rules/duplicate-number.ts'
import { emptyCell } from './rules/empty-cell.ts'
import { lookalikeLetters } from './rules/lookalike-letters.ts'
import { missingAmount } from './rules/missing-amount.ts'
import { missingBaseline } from './rules/missing-baseline.ts'
import { missingNumber } from './rules/missing-number.ts'
import { missingTarget } from './rules/missing-target.ts'
import { targetNamesNoValue } from './rules/target-names-no-value.ts'
import { targetNotAboveBaseline } from './rules/target-not-above-baseline.ts'
import { totalAndYearly } from './rules/total-and-yearly.ts'
import { unknownInstitution } from './rules/unknown-institution.ts'

/** Every rule of a good plan, in the order of a measure's cells. */
export const rules: readonly Rule[] = [
  countDiffers,
  columnMissing,
  duplicateNumber,
  missingNumber,
  emptyCell,
  cellCutOff,
  cellsShifted,
  missingBaseline,
  missingTarget,
  targetNamesNoValue,
  baselineTargetMismatch,
  targetNotAboveBaseline,
  missingAmount,
  amountPrintedTwice,
  totalAndYearly,
  deadlineMissing,
  deadlineWithoutYear,
  deadlineOutsidePlanYear,
  unknownInstitution,
  abbreviationNotInGlossary,
  abbreviationNeverUsed,
  lookalikeLetters,
]

/**
 * Everything in a draft that a person should look at: the gravest first, then by measure. From the
 * register come suggestions for names that are not in it.
 */
export function lint(draft: Draft, register?: Register): Finding[] {
  const told = rules.flatMap((rule) => rule.check(draft, register))
  const findings = findingsInRows(told, draft)
  const gravity = (finding: Finding) => severities.indexOf(finding.severity)
  return findings.sort((a, b) => gravity(a) - gravity(b) || (a.position ?? 0) - (b.position ?? 0))
}
