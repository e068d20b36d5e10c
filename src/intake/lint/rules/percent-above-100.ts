import { type Decimal, toRational } from '../../../core/base/decimal.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import { compare } from '../../../core/base/rational.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { says } from '../../words/phrase-pattern.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/percent-above-100.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'percent-above-100'
const severity = 'warning'

/** No share is more than the whole; a growth may be. */
export const percentAbove100: Rule = {
  name,
  severity,
  about: { bg: 'Дял над 100 %.', en: 'A share above 100 %.' },
  page,
  check: (draft) =>
    draft.measures.flatMap((measure) =>
      sharesIn(measure, draft)
        .slice(0, 1)
        .map((value) => {
          const printed = `${formatNumber(value, interfaceLanguageFor(draft.language))} %`
          return {
            ...placeOf(measure, 'target'),
            rule: name,
            severity,
            actual: printed,
            expected: inLanguageOf(draft, { bg: 'най-много 100 %', en: 'at most 100 %' }),
            message: {
              bg: `${printed} е повече от цялото; дял не може да надхвърли 100 %.`,
              en: `${printed} is more than the whole; a share cannot exceed 100 %.`,
            },
          }
        }),
    ),
}

/**
 * Targets above the whole whose name speaks of no growth. Where the baseline is above it already, as in
 * a prison with more inmates than places, it is no share.
 */
const sharesIn = ({ indicators }: DraftMeasure, draft: Draft): Decimal[] =>
  indicators.flatMap((indicator) => {
    const { baseline, target, unit } = indicator
    if (unit !== '%' || target.value === null || !isAbove(target.value)) return []
    const above = baseline.value !== null && isAbove(baseline.value)
    return above || isGrowth(indicator, draft) ? [] : [target.value]
  })

function isGrowth({ name: label, target }: DraftIndicator, { language }: Draft): boolean {
  const { rising, falling } = wordsOf[language]
  const said = `${label} ${target.note ?? ''}`
  return [rising, falling].some((phrases) => says(said, phrases))
}

const hundred = toRational('100' as Decimal)
const isAbove = (value: Decimal): boolean => compare(toRational(value), hundred) > 0
