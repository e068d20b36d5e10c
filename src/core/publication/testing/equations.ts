import type { MonthSpan } from '../../base/period.ts'
import { greatestOf } from './simplex.ts'

/** Months of indicators that are told to come to a number. */
export interface Equation {
  /** "2/1 24290" and so on: each an unknown count of people, none below zero. */
  readonly of: ReadonlySet<string>
  readonly value: number
}

export const unknownsOf = (
  indicators: readonly string[],
  { first, last }: MonthSpan,
): Set<string> =>
  new Set(
    indicators.flatMap((of) =>
      Array.from({ length: last - first + 1 }, (_, index) => `${of} ${first + index}`),
    ),
  )

/**
 * The least and the most that some unknowns together may be, as far as the equations tell; undefined where these
 * contradict one another.
 */
export function boundsOf(
  asked: ReadonlySet<string>,
  equations: readonly Equation[],
): { readonly low: number; readonly high: number } | undefined {
  const touching = reachedFrom(asked, equations)
  const atoms = atomsOf([asked, ...touching.map(({ of }) => of)])
  const rowOf = (set: ReadonlySet<string>) => atoms.map((atom) => (set.has(atom) ? 1 : 0))
  const system = {
    rows: touching.map(({ of }) => rowOf(of)),
    values: touching.map(({ value }) => value),
  }
  const wanted = rowOf(asked)
  const high = greatestOf(wanted, system)
  const low = greatestOf(
    wanted.map((each) => -each),
    system,
  )
  return high === undefined || low === undefined ? undefined : { low: low === 0 ? 0 : -low, high }
}

/** The equations that bear on some unknowns, directly or through others. */
function reachedFrom(asked: ReadonlySet<string>, equations: readonly Equation[]): Equation[] {
  const reached = new Set<Equation>()
  const known = new Set(asked)
  for (let before = -1; before < reached.size; ) {
    before = reached.size
    for (const equation of equations)
      if (!reached.has(equation) && [...equation.of].some((each) => known.has(each))) {
        reached.add(equation)
        for (const each of equation.of) known.add(each)
      }
  }
  return [...reached]
}

/** One for all those unknowns that always stand together. */
function atomsOf(sets: readonly ReadonlySet<string>[]): string[] {
  const byPlace = new Map<string, string>()
  for (const each of new Set(sets.flatMap((set) => [...set]))) {
    const place = sets.map((set) => (set.has(each) ? '1' : '0')).join('')
    if (!byPlace.has(place)) byPlace.set(place, each)
  }
  return [...byPlace.values()]
}
