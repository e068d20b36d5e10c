import type { Decimal } from '../base/decimal.ts'
import type { InBothLanguages, Language } from '../base/language.ts'
import { isRefusal, type Refusal } from '../base/refusal.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { refusalOfValue } from './refusal-of-value.ts'
import type { ReportedValue } from './report.ts'

/** A form's fields as they were typed; one that is empty was left out. */
export interface RawReportedValue {
  readonly value?: string
  readonly numerator?: string
  readonly denominator?: string
  /** The names of the stages that were marked. */
  readonly done?: readonly string[]
}

type NumberField = 'value' | 'numerator' | 'denominator'

/** What was typed for an indicator in a period, or the first refusal, with the field it is about. */
export function parseReportedValue(
  raw: RawReportedValue,
  rule: IndicatorRule,
  language: Language,
): ReportedValue | Refusal {
  const reported = readFields(raw, rule, language)
  if (isRefusal(reported)) return reported
  return refusalOfValue(rule, reported) ?? reported
}

function readFields(
  raw: RawReportedValue,
  rule: IndicatorRule,
  language: Language,
): ReportedValue | Refusal {
  if (rule.target.kind === 'stages') return { done: [...new Set(raw.done)] }
  const given = (field: NumberField) => (raw[field] ?? '').trim() !== ''
  const hasParts = given('numerator') || given('denominator')
  if (hasParts && given('value')) return valueAndParts
  if (!hasParts) return readValue(raw, rule, language)

  const numerator = readNumber('numerator', raw.numerator, language)
  if (typeof numerator !== 'string') return numerator
  const denominator = readNumber('denominator', raw.denominator, language)
  return typeof denominator === 'string' ? { numerator, denominator } : denominator
}

function readValue(
  { value = '' }: RawReportedValue,
  rule: IndicatorRule,
  language: Language,
): ReportedValue | Refusal {
  const withoutPercent = value.replace(/\s*%\s*$/u, '')
  if (withoutPercent !== value && !maybePercent(rule)) return percentOfCount
  const field = rule.accumulates === 'ratio' && value.trim() === '' ? 'numerator' : 'value'
  const read = readNumber(field, withoutPercent, language)
  return typeof read === 'string' ? { value: read } : read
}

/** Counts add up and cannot be percentages; nor can a number of those whose total the plan gives. */
const maybePercent = ({ accumulates, target }: IndicatorRule): boolean =>
  accumulates !== 'sum' && !(target.kind === 'all' && target.value !== null)

function readNumber(field: NumberField, typed = '', language: Language): Decimal | Refusal {
  const read = readTypedNumber(typed, language)
  if ('decimal' in read) return read.decimal
  if (read.trouble !== 'ambiguous') return { field, ...troubles[read.trouble] }
  const { whole, decimals } = read
  return {
    field,
    code: 'ambiguous-number',
    message: {
      bg: `Не е ясно кое число е това. Въведете ${whole}${decimals}, ако е цяло, или ${whole},${decimals}, ако е дробно.`,
      en: `It is not clear which number this is. Enter ${whole}${decimals} for a whole number or ${whole}.${decimals}0 for a decimal.`,
    },
  }
}

const troubles = {
  empty: {
    code: 'value-missing',
    message: {
      bg: 'Въведете стойност. Ако нищо не е направено, въведете 0.',
      en: 'Enter a value. If nothing was done, enter 0.',
    },
  },
  'not-a-number': {
    code: 'not-a-number',
    message: {
      bg: 'Въведете само число, например 1\u00a0234,5.',
      en: 'Enter a number only, for example 1,234.5.',
    },
  },
  'too-long': {
    code: 'number-too-long',
    message: {
      bg: 'Числото е прекалено дълго: най-много 30 цифри и 12 знака след запетаята.',
      en: 'The number is too long: at most 30 digits and 12 decimals.',
    },
  },
} as const satisfies Record<string, { code: string; message: InBothLanguages }>

const valueAndParts: Refusal = {
  code: 'value-and-parts',
  field: 'value',
  message: {
    bg: 'Въведете или стойност, или двете части на дела, не и двете.',
    en: 'Enter either a value or the two parts of the share, not both.',
  },
}

const percentOfCount: Refusal = {
  code: 'percent-of-count',
  field: 'value',
  message: {
    bg: 'Този индикатор се отчита в брой, не в проценти.',
    en: 'This indicator is reported as a number, not as a percentage.',
  },
}
