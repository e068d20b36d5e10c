/** A text as the words it is made of, each with how often it stands there. */
export type WordBag = ReadonlyMap<string, number>

/** Case, signs and white space do not tell two texts apart. */
export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** How many words two texts share, from 0 to 1 (Sørensen and Dice); two empty texts share nothing. */
export function overlap(a: WordBag, b: WordBag): number {
  const all = size(a) + size(b)
  if (all === 0) return 0
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, times] of few) shared += Math.min(times, many.get(word) ?? 0)
  return (2 * shared) / all
}

const size = (bag: WordBag): number => [...bag.values()].reduce((sum, times) => sum + times, 0)
