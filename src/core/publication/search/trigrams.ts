/** The pieces of three letters that a word is made of, its edges told from its middle. */
export function trigramsOf(word: string): ReadonlySet<string> {
  const padded = `  ${word} `
  const all = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) all.add(padded.slice(at, at + 3))
  return all
}

/** How alike two words are, from 0 to 1: the share of pieces that both have (Dice). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let common = 0
  for (const piece of small) if (large.has(piece)) common += 1
  return (2 * common) / (one.size + other.size)
}
