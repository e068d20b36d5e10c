import type { Finding } from '../core/base/finding.ts'
import type { Draft } from '../core/draft/draft.ts'
import { aroundTheMeasures } from '../intake/around-the-measures.ts'
import { lint, rules } from '../intake/lint/lint.ts'
import type { Register } from '../intake/register.ts'

const rulesOfLinter: ReadonlySet<string> = new Set(rules.map((rule) => rule.name))

/**
 * What was found in reading the document stays found, as long as its measure is there; the linter looks at the mended
 * draft anew.
 */
export const findingsAfterMending = (
  kept: readonly Finding[],
  mended: Draft,
  register: Register,
): Finding[] => [
  ...kept.filter(
    ({ rule, position }) =>
      !rulesOfLinter.has(rule) &&
      (position === null || mended.measures.some((measure) => measure.position === position)),
  ),
  ...lint(mended, register, aroundTheMeasures(kept)),
]
