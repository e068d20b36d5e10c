import { formatNumber } from '../../core/base/format.ts'
import type { InBothLanguages, Language, Words } from '../../core/base/language.ts'
import type { IndicatorRule, Stage } from '../../core/plan/plan.ts'
import { operatorWords } from './indicator-words.ts'
import { quantityWords } from './quantity-words.ts'

const withoutNumber: Readonly<Record<'trend' | 'words' | 'none', InBothLanguages>> = {
  trend: { bg: 'промяна спрямо предходната година', en: 'a change against last year' },
  words: { bg: 'по преценка на описанието', en: 'judged by the description' },
  none: { bg: 'няма целева стойност', en: 'no target' },
}

function stagesWords(stages: readonly Stage[], language: Language): string {
  const weight = { bg: 'тежест', en: 'weight' }[language]
  return stages
    .map((stage) => `${stage.name} (${weight}\u00a0${formatNumber(stage.weight, language)})`)
    .join('; ')
}

/**
 * What is to be reached, as a phrase in lower case: „най-малко 7 500 лица“, "at most 5%", „няма целева
 * стойност“. The unit is null where the plan does not say what is counted.
 */
export function targetWords(rule: IndicatorRule, unit: Words | null, language: Language): string {
  const { target } = rule
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
    default:
      return withoutNumber[target.kind][language]
  }
}
