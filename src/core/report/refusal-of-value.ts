import { type Decimal, toRational } from '../base/decimal.ts'
import type { InBothLanguages } from '../base/language.ts'
import { compare, type Rational } from '../base/rational.ts'
import type { Refusal } from '../base/refusal.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import type { ReportedValue } from './report.ts'

/** The refusal when a value makes no sense for an indicator's rule, undefined when it does. */
export function refusalOfValue(rule: IndicatorRule, reported: ReportedValue): Refusal | undefined {
  if ('done' in reported) return refusalOfStages(rule, reported.done)
  if (rule.target.kind === 'stages') return refusals.stagesWanted
  return 'value' in reported
    ? refusalOfPlainValue(rule, toRational(reported.value))
    : refusalOfParts(rule, toRational(reported.numerator), toRational(reported.denominator))
}

function refusalOfStages({ target }: IndicatorRule, done: readonly string[]): Refusal | undefined {
  if (target.kind !== 'stages') return refusals.noStages
  const names = new Set(target.stages.map(({ name }) => name))
  return done.every((name) => names.has(name)) ? undefined : refusals.unknownStage
}

function refusalOfPlainValue(rule: IndicatorRule, value: Rational): Refusal | undefined {
  const { accumulates, target } = rule
  if (value.numerator < 0n && (accumulates === 'sum' || target.kind === 'all')) {
    return refusals.negativeCount
  }
  if (target.kind !== 'all') return undefined
  if (target.value === null && accumulates !== 'ratio') return refusals.partsWanted
  const all = toRational(target.value ?? ('100' as Decimal))
  return compare(value, all) > 0 ? refusals.moreThanAll('value') : undefined
}

/** A denominator of zero is taken with a numerator of zero: in a quiet quarter nobody applied. */
function refusalOfParts(
  rule: IndicatorRule,
  numerator: Rational,
  denominator: Rational,
): Refusal | undefined {
  if (numerator.numerator < 0n) return refusals.negativePart('numerator')
  if (denominator.numerator < 0n) return refusals.negativePart('denominator')
  const isPartOfWhole = compare(numerator, denominator) <= 0
  if (isPartOfWhole || (mayPassOne(rule) && denominator.numerator > 0n)) return undefined
  return denominator.numerator === 0n ? refusals.shareOfNothing : refusals.moreThanAll('numerator')
}

/** A plan that wants more than 100 % speaks of a proportion of two things, not of a part of one. */
const mayPassOne = ({ target }: IndicatorRule): boolean =>
  'value' in target &&
  target.kind !== 'all' &&
  compare(toRational(target.value), toRational('100' as Decimal)) > 0

const refusal = (code: string, field: string, message: InBothLanguages): Refusal => ({
  code,
  field,
  message,
})

const refusals = {
  noStages: refusal('indicator-without-stages', 'value', {
    bg: 'Този индикатор няма етапи: въведете стойност.',
    en: 'This indicator has no stages: enter a value.',
  }),
  unknownStage: refusal('unknown-stage', 'done', {
    bg: 'Индикаторът няма такъв етап.',
    en: 'The indicator has no such stage.',
  }),
  stagesWanted: refusal('stages-wanted', 'done', {
    bg: 'Този индикатор се отчита по етапи: отбележете завършените.',
    en: 'This indicator is reported by stages: mark those that are done.',
  }),
  negativeCount: refusal('negative-count', 'value', {
    bg: 'Броят не може да е отрицателен. Сгрешена стойност се поправя в нейния период.',
    en: 'A count cannot be negative. Correct a wrong value in its own period.',
  }),
  negativePart: (field: 'numerator' | 'denominator') =>
    refusal('negative-share', field, {
      bg: 'Частите на дял не могат да са отрицателни.',
      en: 'The parts of a share cannot be negative.',
    }),
  partsWanted: refusal('parts-wanted', 'numerator', {
    bg: 'Въведете колко от общо колко: планът не казва колко са всички.',
    en: 'Enter how many of how many: the plan does not say how many there are in all.',
  }),
  shareOfNothing: refusal('share-of-nothing', 'denominator', {
    bg: 'Общият брой не може да е 0, щом част от него е изпълнена.',
    en: 'The total cannot be 0 when a part of it is done.',
  }),
  moreThanAll: (field: 'value' | 'numerator') =>
    refusal('more-than-all', field, {
      bg: 'Изпълненото не може да е повече от всички.',
      en: 'What is done cannot be more than all there is.',
    }),
} as const
