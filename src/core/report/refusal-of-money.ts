import { type Decimal, toRational } from '../base/decimal.ts'
import type { Language, Words } from '../base/language.ts'
import { type Currency, currencies } from '../base/money.ts'
import { type Period, parsePeriod, periodsOverlap, yearOf } from '../base/period.ts'
import { multiply, rational } from '../base/rational.ts'
import type { Refusal } from '../base/refusal.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import { moneyRefusals as refusals } from './money-refusals.ts'
import { type MoneyKind, moneyKinds } from './money-report.ts'

/** The fields of the form as they were typed. */
export interface TypedMoney {
  readonly kind: string
  readonly period: string
  readonly amount: string
  readonly currency: string
  readonly evidence: string
  readonly note: string
}

/** What is reported of an allocation, whoever reports it. */
export interface ReportedAmount {
  readonly kind: MoneyKind
  readonly period: Period
  readonly amount: Decimal
  readonly currency: Currency
  readonly evidence: string
  readonly note: Words | null
}

const longestEvidence = 500

/** What was typed, or everything that is wrong with it, each with its field. */
export function parseTypedMoney(
  typed: TypedMoney,
  language: Language,
): ReportedAmount | readonly Refusal[] {
  const kind = moneyKinds.find((each) => each === typed.kind)
  const period = parsePeriod(typed.period)
  const currency = currencies.find((each) => each === typed.currency)
  const amount = readAmount(typed.amount, language)
  const evidence = typed.evidence.replace(/\s+/gu, ' ').trim()
  const note = typed.note.trim()
  const wrong = [
    kind ? undefined : refusals.kindWanted,
    period ? undefined : refusals.periodWanted,
    currency ? undefined : refusals.currencyWanted,
    typeof amount === 'string' ? undefined : amount,
    evidence === '' ? refusals.evidenceWanted : undefined,
    evidence.length > longestEvidence ? refusals.evidenceTooLong : undefined,
  ].filter((refusal) => refusal !== undefined)
  if (wrong.length > 0 || !kind || !period || !currency || typeof amount !== 'string') return wrong
  return {
    kind,
    period,
    amount,
    currency,
    evidence,
    note: note === '' ? null : { [language]: note },
  }
}

function readAmount(typed: string, language: Language): Decimal | Refusal {
  const read = readTypedNumber(typed, language)
  if ('decimal' in read) return isPayable(read.decimal) ? read.decimal : refusals.finerThanCents
  if (read.trouble === 'ambiguous') return refusals.ambiguous(read.whole, read.decimals)
  return read.trouble === 'empty' ? refusals.amountMissing : refusals.notAnAmount
}

/** Whole stotinki or cents: what is reported was paid, or is to be. */
const isPayable = (amount: Decimal): boolean =>
  multiply(toRational(amount), rational(100n)).denominator === 1n

/** What money of a measure is reported against. */
export interface MoneyPlace {
  /** The first and the last year that money of it may be of. */
  readonly planYear: number
  readonly lastYear: number
  /** The positions of its funding. */
  readonly allocations: readonly number[]
}

/** The euro is the currency of Bulgaria from this year on (Law on the Introduction of the Euro). */
const firstYearOfEuro = 2026

/**
 * The refusal when such an amount cannot be of such an allocation, undefined when it can.
 *
 * @param others the periods of the same kind and allocation that there are reports for
 */
export function refusalOfMoney(
  place: MoneyPlace,
  allocation: number,
  { kind, period, amount, currency, note }: ReportedAmount,
  others: readonly Period[],
): Refusal | undefined {
  const year = yearOf(period)
  const isNegative = amount.startsWith('-')
  if (allocation !== 0 && !place.allocations.includes(allocation)) return refusals.noSuchAllocation
  if (year < place.planYear || year > place.lastYear)
    return refusals.periodOutside(place.planYear, place.lastYear)
  if (currency === 'BGN' && year >= firstYearOfEuro) return refusals.levaAfterEuro
  if (isNegative && kind === 'planned') return refusals.negativePlan
  if (isNegative && note === null) return refusals.reasonForNegative
  const overlapping = others.find((other) => other !== period && periodsOverlap(other, period))
  return overlapping ? refusals.periodsOverlap(overlapping) : undefined
}
