import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { Accumulation, Measurement } from '../../core/draft/accumulation.ts'
import type { DraftOperator, IndicatorKind } from '../../core/draft/draft.ts'

const kinds: Readonly<Record<IndicatorKind, InBothLanguages>> = {
  count: { bg: 'брой', en: 'count' },
  percent: { bg: 'процент', en: 'percentage' },
  ratio: { bg: 'съотношение', en: 'ratio' },
  milestone: { bg: 'краен продукт или етап', en: 'deliverable or stage' },
  coverage: { bg: 'обхват (всички, които…)', en: 'coverage (all who…)' },
  cap: { bg: 'таван (до…)', en: 'cap (up to…)' },
  maintain: { bg: 'запазване на равнище', en: 'level to maintain' },
  trend: { bg: 'промяна спрямо предходната година', en: 'change against last year' },
  qualitative: { bg: 'описание без число', en: 'words without a number' },
}

const operators: Readonly<Record<DraftOperator, InBothLanguages>> = {
  'at-least': { bg: 'най-малко', en: 'at least' },
  'at-most': { bg: 'не повече от', en: 'at most' },
  exactly: { bg: 'точно', en: 'exactly' },
  all: { bg: 'всички', en: 'all' },
  none: { bg: 'без целева стойност', en: 'no target' },
}

const accumulations: Readonly<Record<Accumulation, InBothLanguages>> = {
  sum: { bg: 'отчетеното се сумира', en: 'reports are added up' },
  last: { bg: 'важи последното отчетено', en: 'the last report counts' },
  ratio: { bg: 'дял: сумират се частите му', en: 'a share: its parts are added up' },
}

const measurements: Readonly<Record<Measurement, InBothLanguages>> = {
  level: { bg: 'достигнатото спрямо целта', en: 'what is reached against the target' },
  change: {
    bg: 'изминатото от базовата стойност до целта',
    en: 'the way from the baseline to the target',
  },
  threshold: { bg: 'дали границата е спазена', en: 'whether the bound holds' },
}

export const kindWords = (kind: IndicatorKind, language: Language): string => kinds[kind][language]

export const operatorWords = (operator: DraftOperator, language: Language): string =>
  operators[operator][language]

export const accumulationWords = (accumulates: Accumulation, language: Language): string =>
  accumulations[accumulates][language]

export const measurementWords = (measured: Measurement, language: Language): string =>
  measurements[measured][language]
