/** A measure's number and the numbers of those that its budget names as paid from the same money. */
export interface NamedSharing {
  readonly number: string
  readonly sharedWith: readonly string[]
}

/**
 * For each measure, the numbers of those it shares money with. A measure named by another shares with
 * it, too; numbers that no measure bears are left out.
 */
export function sharedFunding(measures: readonly NamedSharing[]): string[][] {
  const partners = new Map<string, Set<string>>()
  const numbers = new Set(measures.map(({ number }) => number))
  for (const { number, sharedWith } of measures)
    for (const other of sharedWith) {
      if (!numbers.has(other) || other === number || number === '') continue
      add(partners, number, other)
      add(partners, other, number)
    }
  return measures.map(({ number }) => [...(partners.get(number) ?? [])])
}

function add(partners: Map<string, Set<string>>, number: string, other: string): void {
  const known = partners.get(number) ?? new Set()
  partners.set(number, known.add(other))
}
