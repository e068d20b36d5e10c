import { editDistance } from '../interpret/edit-distance.ts'

/**
 * The known name that a printed one is a slip of: the same letters in another order, or one letter
 * more, less or other; two such slips in a long name. Undefined when none is.
 */
export function nearest(printed: string, known: ReadonlySet<string>): string | undefined {
  const allowed = printed.length >= 12 ? 2 : 1
  if (printed.length < 4 || known.has(printed)) return undefined
  let best: { name: string; slips: number } | undefined
  for (const name of known) {
    const slips = isAnagram(printed, name) ? 1 : editDistance(lower(printed), lower(name), allowed)
    if (slips > 0 && slips <= allowed && slips < (best?.slips ?? 3)) best = { name, slips }
  }
  return best?.name
}

const lower = (name: string): string => name.toLowerCase()

/** Letters of an abbreviation change places as easily as other neighbours. */
const isAnagram = (a: string, b: string): boolean =>
  a.length === b.length &&
  a.length < 12 &&
  a !== b &&
  [...a].sort().join('') === [...b].sort().join('')
