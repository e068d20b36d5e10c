import type { DraftMeasure } from './draft.ts'

/**
 * The numbers of measures in a line, three and more in a row as from–to: "1–23, 25а, № 27". A measure without
 * a number goes by its place in the document.
 */
export function measureNames(
  measures: readonly Pick<DraftMeasure, 'number' | 'position'>[],
): string {
  const runs: string[][] = []
  for (const { number, position } of measures) {
    const name = number || `№ ${position}`
    const run = runs.at(-1)
    if (run && follows(run.at(-1) ?? '', name)) run.push(name)
    else runs.push([name])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}

const follows = (before: string, name: string): boolean =>
  /^\d{1,9}$/.test(before) && name === String(Number(before) + 1)
