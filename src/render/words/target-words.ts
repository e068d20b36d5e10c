import { formatDate, formatNumber, formatPercent } from '../../core/base/format.ts'
import type { InBothLanguages, Language, Words } from '../../core/base/language.ts'
import type { Stage, Target, TrendDirection } from '../../core/draft/target.ts'
import type { IndicatorRule } from '../../core/plan/plan.ts'
import { operatorWords } from './indicator-words.ts'
import { quantityWords } from './quantity-words.ts'

const withoutNumber: Readonly<Record<'words' | 'none', InBothLanguages>> = {
  words: { bg: 'по преценка на описанието', en: 'judged by the description' },
  none: { bg: 'няма целева стойност', en: 'no target' },
}

const directions: Readonly<Record<TrendDirection | 'any', InBothLanguages>> = {
  rise: { bg: 'увеличение', en: 'a rise' },
  fall: { bg: 'намаление', en: 'a fall' },
  keep: { bg: 'без промяна', en: 'no change' },
  any: { bg: 'промяна', en: 'a change' },
}

function trendWords(
  { direction, tolerance }: Extract<Target, { kind: 'trend' }>,
  language: Language,
): string {
  const against = { bg: 'спрямо предходната година', en: 'against last year' }[language]
  const trend = `${directions[direction ?? 'any'][language]} ${against}`
  if (!tolerance) return trend
  const within =
    tolerance.kind === 'per-cent'
      ? formatPercent(tolerance.value, language)
      : formatNumber(tolerance.value, language)
  return { bg: `${trend} (отклонение до ${within})`, en: `${trend} (within ${within})` }[language]
}

function stagesWords(stages: readonly Stage[], language: Language): string {
  const [weight, by] = { bg: ['тежест', 'срок'], en: ['weight', 'by'] }[language]
  return stages
    .map(
      (stage) =>
        `${stage.name} (${weight}\u00a0${formatNumber(stage.weight, language)}${
          stage.due ? `, ${by} ${formatDate(stage.due, language)}` : ''
        })`,
    )
    .join('; ')
}

/**
 * What is to be reached, as a phrase in lower case: „най-малко 7 500 лица“, "at most 5%", „няма целева
 * стойност“. The unit is null where the plan does not say what is counted.
 */
export function targetWords(
  { target }: Pick<IndicatorRule, 'target'>,
  unit: Words | null,
  language: Language,
): string {
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return `${operatorWords(target.kind, language)} ${quantityWords(target.value, unit, language)}`
    case 'between': {
      const [from, to] = { bg: ['от', 'до'], en: ['from', 'to'] }[language]
      const low = formatNumber(target.low, language)
      return `${from} ${low} ${to} ${quantityWords(target.high, unit, language)}`
    }
    case 'all': {
      const all = operatorWords('all', language)
      return target.value === null ? all : `${all} ${quantityWords(target.value, unit, language)}`
    }
    case 'stages':
      return stagesWords(target.stages, language)
    case 'trend':
      return trendWords(target, language)
    default:
      return withoutNumber[target.kind][language]
  }
}
