import type { Language } from '../base/language.ts'
import { currencies } from '../base/money.ts'
import type { Refusal } from '../base/refusal.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import type { DraftFunding } from './draft.ts'

/** The fields of the form that sets a sum, as they were typed. */
export interface TypedFunding {
  readonly source: string
  readonly amount: string
  readonly currency: string
  readonly basis: string
}

export const fundingBases = ['total', 'per-year'] as const

const longestSource = 500

/**
 * The sum as a person set it; the note from the document stays. An empty amount is undetermined, which
 * is not zero. Or everything that is wrong with the fields.
 */
export function parseTypedFunding(
  typed: TypedFunding,
  note: string | null,
  language: Language,
): DraftFunding | readonly Refusal[] {
  const source = typed.source.replace(/\s+/gu, ' ').trim()
  const amount = readTypedNumber(typed.amount, language)
  const empty = 'trouble' in amount && amount.trouble === 'empty'
  const currency = currencies.find((each) => each === typed.currency) ?? null
  const basis = fundingBases.find((each) => each === typed.basis) ?? null
  const refusals = [
    source.length > longestSource ? sourceTooLong : undefined,
    source === '' && empty ? nothingSaid : undefined,
    'trouble' in amount && !empty ? amountWanted : undefined,
    'decimal' in amount && amount.decimal.startsWith('-') ? amountWanted : undefined,
    'decimal' in amount && currency === null ? currencyWanted : undefined,
  ].filter((refusal) => refusal !== undefined)
  if (refusals.length > 0) return refusals
  return 'decimal' in amount
    ? { source, amount: amount.decimal, currency, basis: basis ?? 'total', note }
    : { source, amount: null, currency: null, basis: null, note }
}

const nothingSaid: Refusal = {
  code: 'funding-says-nothing',
  field: 'source',
  message: {
    bg: 'Въведете източник, сума или и двете.',
    en: 'Enter a source, an amount or both.',
  },
}

const sourceTooLong: Refusal = {
  code: 'funding-source-too-long',
  field: 'source',
  message: {
    bg: 'Въведете източник до 500 знака.',
    en: 'Enter a source of at most 500 characters.',
  },
}

const amountWanted: Refusal = {
  code: 'not-an-amount',
  field: 'amount',
  message: {
    bg: 'Въведете само сумата, например 1\u00a0234,50, или оставете полето празно, ако не е определена.',
    en: 'Enter the amount only, for example 1,234.50, or leave the field empty if it is not determined.',
  },
}

const currencyWanted: Refusal = {
  code: 'currency-wanted',
  field: 'currency',
  message: { bg: 'Изберете валута.', en: 'Choose a currency.' },
}
