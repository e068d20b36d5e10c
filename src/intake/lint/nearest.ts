import { editDistance } from '../interpret/suggest-institution.ts'

/**
 * The known name that a printed one is a slip of: one letter more, less or other, or two neighbours
 * swapped; two such slips in a long name. Undefined when none is, or the printed name itself is known.
 */
export function nearest(printed: string, known: ReadonlySet<string>): string | undefined {
  const allowed = printed.length >= 12 ? 2 : 1
  if (printed.length < 4 || known.has(printed)) return undefined
  let best: { name: string; slips: number } | undefined
  for (const name of known) {
    const slips = editDistance(printed.toLowerCase(), name.toLowerCase(), allowed)
    if (slips > 0 && slips <= allowed && slips < (best?.slips ?? 3)) best = { name, slips }
  }
  return best?.name
}
