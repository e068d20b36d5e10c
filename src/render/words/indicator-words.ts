import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { DraftOperator, IndicatorKind } from '../../core/draft/draft.ts'
import type { Accumulation, Measurement } from '../../core/plan/plan.ts'

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
  sum: { bg: 'отчетените стойности се събират', en: 'the reported values are added up' },
  last: { bg: 'важи последната отчетена стойност', en: 'the last reported value counts' },
  ratio: {
    bg: 'числителите и знаменателите се събират поотделно и едва тогава се делят',
    en: 'numerators and denominators are added up apart and only then divided',
  },
}

const measurements: Readonly<Record<Measurement, InBothLanguages>> = {
  level: {
    bg: 'отчетеното се сравнява с целевата стойност',
    en: 'the reported value is compared with the target',
  },
  change: {
    bg: 'измерва се изминатият път от базовата към целевата стойност',
    en: 'the way from the baseline to the target is measured',
  },
  threshold: {
    bg: 'проверява се дали границата е спазена',
    en: 'it is checked whether the bound holds',
  },
}

export const kindWords = (kind: IndicatorKind, language: Language): string => kinds[kind][language]

export const operatorWords = (operator: DraftOperator, language: Language): string =>
  operators[operator][language]

/** How the reports of a year come together, as a clause. */
export const accumulationWords = (accumulates: Accumulation, language: Language): string =>
  accumulations[accumulates][language]

/** What is measured, as a clause. */
export const measurementWords = (measured: Measurement, language: Language): string =>
  measurements[measured][language]
