import { daysLater } from '../../../core/base/days-later.ts'
import { minuteAfter } from '../../../core/base/instant.ts'
import { type PlainDate, parseTypedDate } from '../../../core/base/plain-date.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { noSuchDate } from '../../../core/base/typed-day.ts'
import type { LogSearch } from '../../../store/audit.reader.ts'

export const searchFields = [
  'person',
  'institution',
  'plan',
  'measure',
  'action',
  'from',
  'until',
] as const
export type SearchField = (typeof searchFields)[number]

/** What was asked of the log, as typed; a field that was left empty is not there. */
export type TypedSearch = Readonly<Partial<Record<SearchField, string>>>

export function typedSearch(query: Readonly<Record<string, string | undefined>>): TypedSearch {
  const filled = searchFields.flatMap((name) => {
    const text = query[name]?.trim() ?? ''
    return text === '' ? [] : [[name, text] as const]
  })
  return Object.fromEntries(filled)
}

/** The same search in an address, with what comes after it. */
export const searchQuery = (typed: TypedSearch, more: Record<string, string> = {}): string =>
  new URLSearchParams({ ...typed, ...more }).toString()

/**
 * A field that says nothing that can be asked is told and not heeded.
 * @param planIds of the plan with the slug that was chosen: its draft stands in the log under its id
 */
export function parseSearch(
  typed: TypedSearch,
  planIds: readonly string[],
): { readonly search: LogSearch; readonly refusals: readonly Refusal[] } {
  const [from, until] = [dayIn(typed, 'from'), dayIn(typed, 'until')]
  const refusals = [from, until].filter((each): each is Refusal => typeof each === 'object')
  const search: LogSearch = {
    ...(typed.person ? { person: typed.person } : {}),
    ...(typed.institution ? { institution: typed.institution } : {}),
    ...(typed.action ? { action: typed.action } : {}),
    ...aboutIn(typed, planIds),
    ...(typeof from === 'string' ? { from: `${minuteAfter(daysLater(from, -1))}Z` } : {}),
    ...(typeof until === 'string' ? { before: `${minuteAfter(until)}Z` } : {}),
  }
  return { search, refusals }
}

function aboutIn({ plan, measure }: TypedSearch, planIds: readonly string[]): LogSearch {
  if (!plan) return {}
  return { about: measure ? [`${plan}/${measure}`] : [plan, ...planIds] }
}

function dayIn(typed: TypedSearch, field: 'from' | 'until'): PlainDate | Refusal | undefined {
  const text = typed[field]
  if (text === undefined) return undefined
  return parseTypedDate(text) ?? { code: 'no-such-date', field, message: noSuchDate }
}
