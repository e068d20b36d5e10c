import { type Decimal, toRational } from '../../../core/base/decimal.ts'
import type { Finding, Severity } from '../../../core/base/finding.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import { compare } from '../../../core/base/rational.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { asksForZero } from '../asks-for-zero.ts'
import { page } from '../pages/target-not-above-baseline.ts'
import { isToRise } from '../rises.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'target-not-above-baseline'
const severity: Severity = 'warning'

/** A limit, or a level that is only to be kept, need not rise. */
export const targetNotAboveBaseline: Rule = {
  name,
  severity,
  about: {
    bg: 'Целевата стойност не е по-висока от текущата.',
    en: 'The target is not above the current value.',
  },
  page,
  check: (draft) =>
    draft.measures.flatMap((measure): Finding[] => [
      ...(saysTheSame(measure) ? [sameWords(measure, draft)] : []),
      ...(saysTheSame(measure) ? [] : measure.indicators).flatMap((indicator): Finding[] => {
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
            message: isLower(indicator)
              ? {
                  bg: `Целта ${target} е под текущата стойност ${baseline}; ако стойността трябва да намалява, запишете го с думи („намаляване до ${target}“).`,
                  en: `The target ${target} is below the current value ${baseline}; if the value is to fall, say so in words (“reduced to ${target}”).`,
                }
              : {
                  bg: `Целта ${target} не е по-висока от текущата стойност ${baseline}: при тази цел мярката не променя нищо.`,
                  en: `The target ${target} is not above the current value ${baseline}: with it the measure changes nothing.`,
                },
          },
        ]
      }),
    ]),
}

/** What is to be reached is what there is, word for word, and no number tells them apart. */
function saysTheSame({ text, indicators }: DraftMeasure): boolean {
  const inWords = ['qualitative', 'milestone']
  if (/\d/.test(text.target) || Math.abs(text.baseline.length - text.target.length) > 4)
    return false
  if (!indicators.every(({ kind }) => inWords.includes(kind))) return false
  const before = letters(text.baseline)
  return before.length >= 12 && before === letters(text.target)
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const sameWords = (measure: DraftMeasure, draft: Draft): Finding => ({
  ...placeOf(measure, 'target'),
  rule: name,
  severity,
  actual: shortened(measure.text.target, 60),
  expected: inLanguageOf(draft, {
    bg: 'какво ще е различно от текущото',
    en: 'what will differ from what there is',
  }),
  message: {
    bg: 'Целта повтаря дословно текущото състояние: при тази цел мярката не променя нищо.',
    en: 'The target repeats the current state word for word: with it the measure changes nothing.',
  },
})

const zero = '0' as Decimal

function isLower({ baseline, target }: DraftIndicator): boolean {
  if (baseline.value === null || target.value === null) return false
  return compare(toRational(target.value), toRational(baseline.value)) < 0
}

function doesNotRise(indicator: DraftIndicator): boolean {
  const { baseline, target } = indicator
  if (baseline.value === null || target.value === null || !isToRise(indicator)) return false
  return compare(toRational(baseline.value), toRational(target.value)) >= 0
}
