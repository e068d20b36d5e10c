import { toRational } from '../../../core/base/decimal.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { compare } from '../../../core/base/rational.ts'
import type { DraftIndicator } from '../../../core/draft/draft.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'target-not-above-baseline'
const severity = 'warning'

/** A limit, or a level that is only to be kept, need not rise. */
export const targetNotAboveBaseline: Rule = {
  name,
  severity,
  about: {
    bg: 'Целевата стойност не е по-висока от текущата.',
    en: 'The target is not above the current value.',
  },
  check: (draft) =>
    draft.measures.flatMap((measure) =>
      measure.indicators.filter(doesNotRise).map((indicator) => {
        const [baseline, target] = [indicator.baseline.value, indicator.target.value].map(
          (value) => (value === null ? '' : formatNumber(value, draft.language)),
        )
        return {
          ...placeOf(measure, 'target'),
          rule: name,
          severity,
          actual: `${baseline} → ${target}`,
          expected: inLanguageOf(draft, {
            bg: `повече от ${baseline}`,
            en: `more than ${baseline}`,
          }),
          message: {
            bg: `Целта ${target} не е по-висока от текущата стойност ${baseline}: при тази цел мярката не променя нищо.`,
            en: `The target ${target} is not above the current value ${baseline}: with it the measure changes nothing.`,
          },
        }
      }),
    ),
}

function doesNotRise({ kind, baseline, target }: DraftIndicator): boolean {
  const rises = ['count', 'percent', 'ratio', 'milestone'].includes(kind)
  if (!rises || target.operator === 'at-most' || target.operator === 'all') return false
  if (baseline.value === null || target.value === null) return false
  return compare(toRational(baseline.value), toRational(target.value)) >= 0
}
