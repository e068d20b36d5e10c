import type { Register, RegisteredInstitution } from '../register.ts'
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
  const key = nameKey(printed)
  const most = key.length <= shortName ? 1 : mostLetters
  let nearest: InstitutionSuggestion | undefined
  let tied = false
  for (const institution of register.institutions) {
    for (const name of namesOf(institution)) {
      const distance = editDistance(key, nameKey(name), most)
      if (distance > most || distance > (nearest?.distance ?? most)) continue
      tied = nearest?.distance === distance && nearest.institution !== institution
      nearest = { institution, distance }
    }
  }
  return tied ? undefined : nearest
}

/**
 * The optimal string alignment distance of two words (Damerau and Levenshtein, each pair of neighbours
 * swapped at most once), or something above `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + changed,
        swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
