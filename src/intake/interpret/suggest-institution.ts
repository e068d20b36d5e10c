import type { Register, RegisteredInstitution } from '../register.ts'
import { editDistance } from './edit-distance.ts'
import { nameKey, namesOf } from './institution-index.ts'

export interface InstitutionSuggestion {
  readonly institution: RegisteredInstitution
  /** How many letters differ: inserted, left out, changed, or two neighbours swapped. */
  readonly distance: number
}

/** Two letters may differ; in a short abbreviation one, for there two make another name. */
const mostLetters = 2
const shortName = 3

/**
 * The institution whose name is nearest to a printed one that the register does not know: a slip of the
 * pen, put before a person and never taken by itself. Undefined where none, or more than one, is as near.
 */
export function suggestInstitution(
  printed: string,
  register: Register,
): InstitutionSuggestion | undefined {
  const names = namesByLength(register)
  const key = nameKey(printed)
  if (names.asked.has(key)) return names.asked.get(key)
  const found = nearest(key, names)
  if (names.asked.size >= mostAsked) names.asked.clear()
  names.asked.set(key, found)
  return found
}

function nearest(key: string, { byLength }: Names): InstitutionSuggestion | undefined {
  const most = key.length <= shortName ? 1 : mostLetters
  const letters = lettersOf(key)
  const lengths = Array.from({ length: 2 * most + 1 }, (_, index) => key.length - most + index)
  const near = lengths
    .flatMap((length) => byLength.get(length) ?? [])
    .filter((name) => differing(letters, name.letters) <= 2 * most)
    .map(({ institution, key: other }) => ({
      institution,
      distance: editDistance(key, other, most),
    }))
  const least = near.reduce((fewest, { distance }) => Math.min(fewest, distance), most)
  const [first, ...others] = near.filter(({ distance }) => distance === least)
  return others.every(({ institution }) => institution === first?.institution) ? first : undefined
}

interface Names {
  readonly byLength: ReadonlyMap<number, readonly Name[]>
  /** What was asked before: the same unknown name comes in many rows. */
  readonly asked: Map<string, InstitutionSuggestion | undefined>
}

interface Name {
  readonly key: string
  readonly institution: RegisteredInstitution
  readonly letters: number
}

const mostAsked = 10_000
const made = new WeakMap<Register, Names>()

function namesByLength(register: Register): Names {
  const known = made.get(register)
  if (known) return known
  const byLength = new Map<number, Name[]>()
  const seen = new Set<string>()
  for (const institution of register.institutions) {
    for (const key of new Set(namesOf(institution).map(nameKey))) {
      if (seen.has(`${key} ${institution.shortName}`)) continue
      seen.add(`${key} ${institution.shortName}`)
      const alike = byLength.get(key.length) ?? []
      alike.push({ key, institution, letters: lettersOf(key) })
      byLength.set(key.length, alike)
    }
  }
  const names: Names = { byLength, asked: new Map() }
  made.set(register, names)
  return names
}

/** Which letters a name has, as bits: one slip changes two of them at the most. */
const lettersOf = (key: string): number => {
  let bits = 0
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) & 31)
  return bits
}

function differing(a: number, b: number): number {
  let bits = a ^ b
  let count = 0
  for (; bits !== 0; count++) bits &= bits - 1
  return count
}
