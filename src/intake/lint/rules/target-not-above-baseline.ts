import { type Decimal, toRational } from '../../../core/base/decimal.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import { compare } from '../../../core/base/rational.ts'
import type { DraftIndicator } from '../../../core/draft/draft.ts'
import { asksForZero } from '../asks-for-zero.ts'
import { namesOtherThing } from '../other-thing.ts'
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
      measure.indicators.flatMap((indicator) => {
        const asksNothing = asksForZero(indicator, measure)
        if (!asksNothing && !doesNotRise(indicator)) return []
        const baseline = formatNumber(
          indicator.baseline.value ?? zero,
          interfaceLanguageFor(draft.language),
        )
        const target = formatNumber(
          indicator.target.value ?? zero,
          interfaceLanguageFor(draft.language),
        )
        return [
          {
            ...placeOf(measure, 'target'),
            rule: name,
            severity: asksNothing ? 'error' : severity,
            actual: `${baseline} → ${target}`,
            expected: inLanguageOf(draft, {
              bg: `повече от ${baseline}`,
              en: `more than ${baseline}`,
            }),
            message: {
              bg: `Целта ${target} не е по-висока от текущата стойност ${baseline}: при тази цел мярката не променя нищо.`,
              en: `The target ${target} is not above the current value ${baseline}: with it the measure changes nothing.`,
            },
          },
        ]
      }),
    ),
}

const zero = '0' as Decimal

function doesNotRise(indicator: DraftIndicator): boolean {
  const { kind, baseline, target } = indicator
  const rises = ['count', 'percent', 'ratio', 'milestone'].includes(kind)
  if (!rises || target.operator === 'at-most' || target.operator === 'all') return false
  if (baseline.value === null || target.value === null || namesOtherThing(indicator)) return false
  return compare(toRational(baseline.value), toRational(target.value)) >= 0
}
