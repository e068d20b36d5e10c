import type { LanguageWords } from '../words/language-words.ts'
import type { CellThing } from './cell-thing.ts'
import { similarity, tellingWords } from './label-similarity.ts'

/** The things of a measure's three cells that may have slipped by one column. */
export interface ThingsOfCells {
  /** Read only where the other two cells leave the question open. */
  readonly results: () => readonly CellThing[]
  readonly baseline: readonly CellThing[]
  readonly target: readonly CellThing[]
}

/**
 * Whether the cells slipped one column to the left: the expected results end in a zero, the baseline
 * has values above it for the same things, and the target has words only. A person confirms it.
 */
export function slippedLeft(cells: ThingsOfCells, words: LanguageWords): boolean {
  const { results, baseline, target } = cells
  if (baseline.length === 0 || target.some((thing) => thing.value !== null || thing.all))
    return false
  if (!baseline.every((thing) => thing.value !== null && thing.value !== '0')) return false
  return results().some(
    (result) =>
      result.form === 'labelled' &&
      result.value === '0' &&
      baseline.some(
        (thing) =>
          similarity(tellingWords(result.label, words), tellingWords(thing.label, words)) > 0.1,
      ),
  )
}
