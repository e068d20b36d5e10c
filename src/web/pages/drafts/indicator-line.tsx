import type { Decimal } from '../../../core/base/decimal.ts'
import { formatNumber, formatPercent } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { DraftIndicator } from '../../../core/draft/draft.ts'
import type { SetTarget } from '../../../core/draft/target.ts'
import { indicatorRule } from '../../../core/plan/indicator-rule.ts'
import {
  accumulationWords,
  kindWords,
  measurementWords,
  operatorWords,
} from '../../../render/words/indicator-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { draftWords } from '../../words/draft-words.ts'

/** „срещи: 0 → най-малко 7 500 лица“, in one text. */
export const indicatorText = (
  { name, baseline, target, set, unit, accumulates, measured }: DraftIndicator,
  language: Language,
): string =>
  [
    `${name}:`,
    ...(baseline.value === null ? [] : [`${valueWords(baseline.value, unit, language)} →`]),
    requirementWords({ target, set }, language),
    ...(target.value === null ? [] : [valueWords(target.value, unit, language)]),
    ...(unit && unit !== '%' ? [unit] : []),
    ...(accumulates ? [`· ${accumulationWords(accumulates, language)}`] : []),
    ...(measured ? [`· ${measurementWords(measured, language)}`] : []),
  ].join(' ')

/** „брой · отчетеното се сумира · достигнатото спрямо целта“: how its degree will be computed. */
export function arithmeticText(indicator: DraftIndicator, language: Language): string {
  const { accumulates, measured } = indicatorRule(indicator)
  return [
    kindWords(indicator.kind, language),
    accumulationWords(accumulates, language),
    measurementWords(measured, language),
  ].join(' · ')
}

const requirementWords = (
  { target, set }: Pick<DraftIndicator, 'target'> & { readonly set: SetTarget | undefined },
  language: Language,
): string =>
  set ? targetWords({ target: set }, null, language) : operatorWords(target.operator, language)

const valueWords = (value: Decimal, unit: string | null, language: Language): string =>
  unit === '%' ? formatPercent(value, language) : formatNumber(value, language)

/** „0 → най-малко 7 500 лица“: from where to where, as it was understood. */
export function IndicatorLine({
  indicator,
  language,
}: {
  indicator: DraftIndicator
  language: Language
}) {
  const { baseline, target, set, unit } = indicator
  const from = baseline.value === null ? '' : `${valueWords(baseline.value, unit, language)} → `
  const to =
    target.value === null
      ? requirementWords({ target, set }, language)
      : `${operatorWords(target.operator, language)} ${valueWords(target.value, unit, language)}`
  return (
    <span>
      {from}
      {to}
      {unit && unit !== '%' ? ` ${unit}` : null}
      {indicator.confidence === 'sure' ? null : ' '}
      {indicator.confidence === 'sure' ? null : (
        <span class="tag warning" title={draftWords[language].unsure}>
          ?
        </span>
      )}
    </span>
  )
}
