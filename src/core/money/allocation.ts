import { type Money, money } from '../base/money.ts'
import type { DraftFunding } from '../draft/draft.ts'
import { type Envelope, envelopeKey } from '../draft/envelope.ts'
import { placesOfFunding } from '../plan/funding-place.ts'
import type { FundedMeasure, FundedPlan } from './funded-plan.ts'
import { type YearSpan, yearsOf } from './year-span.ts'

/**
 * How an amount is meant: for the whole of what is done, for so many months, for each year, as the price
 * of one thing; or there is none, and then what the envelope gives is undetermined, which is not zero.
 */
export type Basis = 'total' | 'months' | 'per-year' | 'rate' | 'none'

/** Money of one measure out of one envelope: an edge of the funding graph. */
export interface Allocation {
  /** The measure's code and, from 1, where in its budget the allocation stands: "54.1". */
  readonly id: string
  readonly measure: string
  readonly envelope: Envelope
  readonly basis: Basis
  /** The printed amount: for a year under `per-year`. null where there is none, or in no currency known. */
  readonly amount: Money | null
  /** For how many months, where the plan says so. */
  readonly months: number | null
  /** The share of a year that is printed beside a total. */
  readonly printedYearly: Money | null
  readonly years: YearSpan
  /** The words it came from. */
  readonly source: string
  readonly note: string | null
}

/**
 * The allocations of a measure. A sum that is printed in total and for a year is one allocation; the
 * price of one thing is none that could be added up.
 */
export function allocationsOf(measure: FundedMeasure, { year }: FundedPlan): Allocation[] {
  const found: Allocation[] = []
  const places = placesOfFunding(measure)
  for (const [index, funding] of measure.funding.entries()) {
    const last = found.at(-1)
    const previous = measure.funding[index - 1]
    if (last && previous && isYearlyShareOf(funding, previous) && last.printedYearly === null) {
      found[found.length - 1] = { ...last, printedYearly: moneyOf(funding) }
    } else {
      found.push(allocationOf(funding, `${measure.code}.${places[index]}`, measure, year))
    }
  }
  return found
}

function allocationOf(
  funding: DraftFunding,
  id: string,
  measure: FundedMeasure,
  year: number | null,
): Allocation {
  const basis = basisOf(funding)
  const { source, note } = funding
  return {
    id,
    measure: measure.code,
    envelope: funding.envelope ?? { kind: 'other', name: source },
    basis,
    amount: moneyOf(funding),
    months: funding.months ?? null,
    printedYearly: null,
    years: yearsOf(funding, measure.deadline, year),
    source,
    note,
  }
}

/** Rounded half up to the minor unit: what is finer than a stotinka is not money that can be paid. */
const moneyOf = ({ amount, currency }: DraftFunding): Money | null =>
  amount === null || currency === null ? null : money(amount, currency)

function basisOf({ amount, basis, months }: DraftFunding): Basis {
  if (amount === null) return 'none'
  if (basis === null) return 'rate'
  return basis === 'total' && months !== undefined ? 'months' : basis
}

/** "4 851 427 лв. (1 940 570,80 лв. годишно)": of the same source, with the same words around it. */
const isYearlyShareOf = (yearly: DraftFunding, total: DraftFunding): boolean =>
  yearly.basis === 'per-year' &&
  yearly.amount !== null &&
  total.basis === 'total' &&
  total.amount !== null &&
  yearly.currency === total.currency &&
  yearly.source === total.source &&
  yearly.note === total.note

/** Whether an allocation's amount counts among the totals. */
export const isTotal = ({ basis, amount }: Allocation): boolean =>
  (basis === 'total' || basis === 'months') && amount !== null

export const keyOfEnvelope = ({ envelope }: Allocation): string => envelopeKey(envelope)
