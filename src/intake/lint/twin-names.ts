import { editDistance } from '../interpret/edit-distance.ts'

const shortestWithSlip = 7

type Words = readonly string[]

/**
 * The names that differ from an earlier one by a slip in one word, or because a word is cut short, each
 * with that earlier one. A name is its words, with spaces between. Only a word that no other name has can
 * be such a slip.
 */
export function twinNames(given: readonly string[]): Map<string, string> {
  const names = [...new Set(given)].map((name) => name.split(' '))
  const uses = usesOf(names)
  const earlier = new Map<string, Words[]>()
  const twins = new Map<string, string>()
  for (const name of names) {
    const twin = twinOf(name, uses, earlier)
    if (twin !== undefined) twins.set(name.join(' '), twin.join(' '))
    for (const word of name) {
      const before = earlier.get(word)
      if (before === undefined) earlier.set(word, [name])
      else before.push(name)
    }
  }
  return twins
}

function usesOf(names: readonly Words[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const word of names.flat()) uses.set(word, (uses.get(word) ?? 0) + 1)
  return uses
}

/** Looked for among those that share its second seldomest word: few do. */
function twinOf(
  name: Words,
  uses: ReadonlyMap<string, number>,
  earlier: ReadonlyMap<string, readonly Words[]>,
): Words | undefined {
  const [odd = '', ...rest] = name.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))
  if (odd.length < shortestWithSlip || uses.get(odd) !== 1) return undefined
  return earlier.get(rest[0] ?? '')?.find((other) => isTwin(other, rest, odd))
}

function isTwin(other: Words, rest: Words, odd: string): boolean {
  if (other.length !== rest.length + 1) return false
  const [own, ...more] = other.filter((word) => !rest.includes(word))
  if (own === undefined || more.length > 0 || own.length < shortestWithSlip) return false
  return own.startsWith(odd) || odd.startsWith(own) || editDistance(own, odd, 1) === 1
}
