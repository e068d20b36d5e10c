import type { InBothLanguages } from './language.ts'
import { type PlainDate, parseTypedDate } from './plain-date.ts'
import type { Refusal } from './refusal.ts'

export interface DayWanted {
  readonly field: string
  /** Said when nothing was typed. */
  readonly missing: InBothLanguages
  /** The earliest day that is taken, and what to say of one before it. */
  readonly from: readonly [day: PlainDate, message: InBothLanguages]
  /** The latest day that is taken, what to say of one after it, and by which code where it is not "date-too-late". */
  readonly until: readonly [day: PlainDate, message: InBothLanguages, code?: string]
}

/** A day as typed into a form, or what is wrong with it. */
export function parseTypedDay(
  typed: string,
  { field, missing, from, until }: DayWanted,
): { readonly day: PlainDate } | Refusal[] {
  const day = parseTypedDate(typed)
  const refusal = (code: string, message: InBothLanguages): Refusal[] => [{ code, field, message }]
  if (typed.trim() === '') return refusal('field-required', missing)
  if (day === undefined) return refusal('no-such-date', noSuchDate)
  if (day < from[0]) return refusal('date-too-early', from[1])
  if (day > until[0]) return refusal(until[2] ?? 'date-too-late', until[1])
  return { day }
}

export const noSuchDate: InBothLanguages = {
  bg: 'Няма такава дата. Въведете я като 05.03.2024.',
  en: 'There is no such date. Enter it as 2024-03-05 or 05.03.2024.',
}
