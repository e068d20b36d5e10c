import { type DisclosureRule, keyOf } from './disclosure.ts'

/** Which indicator is added up in which, through as many sums as there are. */
export interface KnownSums {
  readonly isPartOf: (part: string, whole: string) => boolean
  /** The parts of a total that are added up in it directly. */
  readonly partsOf: (total: string) => readonly string[]
  /** Whether it is marked, or stands in a sum with one that is: what is small of the one bounds the other. */
  readonly isSensitive: (of: string) => boolean
}

export function knownSums({
  sensitive,
  sums,
}: Pick<DisclosureRule, 'sensitive' | 'sums'>): KnownSums {
  const parts = new Map<string, string[]>()
  for (const sum of sums)
    parts.set(keyOf(sum.total), [...(parts.get(keyOf(sum.total)) ?? []), ...sum.parts.map(keyOf)])
  const within = new Map([...parts.keys()].map((total) => [total, allWithin(total, parts)]))
  const marked = sensitive.map(keyOf)
  const all = new Set([
    ...marked,
    ...[...within].flatMap(([total, parts]) => {
      const members = [total, ...parts]
      return members.some((member) => marked.includes(member)) ? members : []
    }),
  ])
  return {
    isPartOf: (part, whole) => within.get(whole)?.has(part) ?? false,
    partsOf: (total) => parts.get(total) ?? [],
    isSensitive: (of) => all.has(of),
  }
}

/** Sums of sums; one that comes back to itself ends there. */
function allWithin(total: string, parts: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(parts.get(total))
  for (const part of found) for (const deeper of parts.get(part) ?? []) found.add(deeper)
  found.delete(total)
  return found
}
