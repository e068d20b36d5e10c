import { readFileSync, writeFileSync } from 'node:fs'
import { type Aspect, aspects, type Score } from './score.ts'

/** How much of a document was right when it was last measured, and how much was invented. */
export interface Floor {
  readonly measures: number
  readonly right: Readonly<Partial<Record<Aspect, number>>>
  readonly inventedIndicators: number
  readonly falseErrors: number
}

export type Floors = Readonly<Record<string, Floor>>

export const readFloors = (file: string | URL): Floors =>
  JSON.parse(readFileSync(file, 'utf8')) as Floors

export const floorOf = ({ tallies, falseErrors }: Score): Floor => ({
  measures: tallies.rows.read,
  right: Object.fromEntries(
    aspects
      .filter((aspect) => tallies[aspect].expected > 0)
      .map((aspect) => [aspect, tallies[aspect].right]),
  ),
  inventedIndicators: tallies.indicators.read - tallies.indicators.right,
  falseErrors,
})

/** What has become worse since, a sentence each; nothing can be worse than a document refused. */
export function fallen(score: Score, floor: Floor): string[] {
  if (floor.measures === 0) return []
  const now = floorOf(score)
  const lost = Object.entries(floor.right).flatMap(([aspect, right]) => {
    const still = now.right[aspect as Aspect] ?? 0
    return still < right ? [`${aspect}: ${still} right, ${right} before`] : []
  })
  const { inventedIndicators, falseErrors } = floor
  return [
    ...lost,
    ...(now.measures === floor.measures ? [] : [`${now.measures} rows, ${floor.measures} before`]),
    ...(now.inventedIndicators > inventedIndicators
      ? [`${now.inventedIndicators} indicators that are not there, ${inventedIndicators} before`]
      : []),
    ...(now.falseErrors > falseErrors
      ? [`${now.falseErrors} errors reported for nothing, ${falseErrors} before`]
      : []),
  ]
}

export function writeFloor(file: string, scores: readonly Score[]): void {
  const floors = Object.fromEntries(scores.map((score) => [score.document, floorOf(score)]))
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
}
