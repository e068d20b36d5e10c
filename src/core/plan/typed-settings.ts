import { type Decimal, toRational } from '../base/decimal.ts'
import type { InBothLanguages, Language } from '../base/language.ts'
import { compare, zero } from '../base/rational.ts'
import { areRefusals, type Refusal } from '../base/refusal.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import { refusalsOfCriteria, type VerdictCriteria } from './verdict-criteria.ts'

/** The fields of the form that sets what each verdict asks for, as they were typed. */
export type RawCriteria = Readonly<Record<keyof VerdictCriteria, string>>

/** What each verdict asks for as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedCriteria(
  raw: RawCriteria,
  language: Language,
): VerdictCriteria | Refusal[] {
  const metFrom = percentage('metFrom', raw.metFrom, language)
  const partlyAbove = percentage('partlyAbove', raw.partlyAbove, language)
  const exceededAbove = percentage('exceededAbove', raw.exceededAbove, language)
  const tolerance = percentage('tolerance', raw.tolerance, language)
  if (
    areRefusals(metFrom) ||
    areRefusals(partlyAbove) ||
    areRefusals(exceededAbove) ||
    areRefusals(tolerance)
  )
    return [metFrom, partlyAbove, exceededAbove, tolerance]
      .filter((each) => areRefusals(each))
      .flat()
  const criteria = {
    metFrom: metFrom.value,
    partlyAbove: partlyAbove.value,
    exceededAbove: exceededAbove.value,
    tolerance: tolerance.value,
  }
  const refusals = refusalsOfCriteria(criteria)
  return refusals.length > 0 ? refusals : criteria
}

function percentage(
  field: keyof VerdictCriteria,
  typed: string,
  language: Language,
): { readonly value: Decimal } | Refusal[] {
  const read = readTypedNumber(typed.replace(/\s*%\s*$/u, ''), language)
  return 'decimal' in read
    ? { value: read.decimal }
    : [{ code: 'not-a-number', field, message: percentageWanted[field] }]
}

const percentageWanted: Readonly<Record<keyof VerdictCriteria, InBothLanguages>> = {
  metFrom: {
    bg: 'Въведете от колко процента е „Изпълнен“, например 95 или 99,5.',
    en: 'Enter from what percentage on it is “Met”, for example 95 or 99.5.',
  },
  partlyAbove: {
    bg: 'Въведете над колко процента е „Частично изпълнен“, например 0 или 12,5.',
    en: 'Enter above what percentage it is “Partly met”, for example 0 or 12.5.',
  },
  exceededAbove: {
    bg: 'Въведете над колко процента е „Преизпълнен“, например 100 или 102,5.',
    en: 'Enter above what percentage it is “Exceeded”, for example 100 or 102.5.',
  },
  tolerance: {
    bg: 'Въведете допустимото отклонение в проценти, например 0 или 2,5.',
    en: 'Enter the tolerance in per cent, for example 0 or 2.5.',
  },
}

/**
 * A weight as typed into a form; an empty field is the usual weight of 1.
 *
 * @param field e.g. "measure" or "indicator2"
 */
export function parseTypedWeight(
  field: string,
  typed: string,
  language: Language,
): { readonly weight: Decimal } | Refusal[] {
  if (typed.trim() === '') return { weight: usualWeight }
  const read = readTypedNumber(typed, language)
  return 'decimal' in read && compare(toRational(read.decimal), zero) > 0
    ? { weight: read.decimal }
    : [{ code: 'weight-wanted', field, message: weightWanted }]
}

export const usualWeight = '1' as Decimal

const weightWanted: InBothLanguages = {
  bg: 'Въведете тежест над 0, например 2 или 1,5.',
  en: 'Enter a weight above 0, for example 2 or 1.5.',
}
