import type { Draft, DraftIndicator, DraftMeasure } from './draft.ts'

/** What a person has said of an indicator of a draft: whether small counts of it would reveal people. */
export interface Sensitivity {
  readonly sensitive: boolean
  /** It is never published. */
  readonly reason: string
}

/** An indicator by its measure's position and its own place, from 0. */
export interface PlaceInDraft {
  readonly position: number
  readonly index: number
}

/** What was said of one of them. */
export interface SaidSensitive extends PlaceInDraft {
  readonly sensitivity: Sensitivity
}

/** The draft with what was said; places that there are not change nothing. */
export const withSensitivity = (draft: Draft, said: readonly SaidSensitive[]): Draft => {
  const byMeasure = Map.groupBy(said, ({ position }) => position)
  return {
    ...draft,
    measures: draft.measures.map((measure) => {
      const own = new Map(
        byMeasure.get(measure.position)?.map(({ index, sensitivity }) => [index, sensitivity]),
      )
      return own.size === 0 ? measure : saidIn(measure, own)
    }),
  }
}

const saidIn = (measure: DraftMeasure, said: ReadonlyMap<number, Sensitivity>): DraftMeasure => ({
  ...measure,
  indicators: measure.indicators.map((indicator, index) => {
    const sensitivity = said.get(index)
    return sensitivity ? { ...indicator, sensitivity } : indicator
  }),
})

/**
 * Indicators that were read anew with what was said of those before: of the one of the same name, else of the one in its
 * place where there are as many. Where one that was called sensitive is none of these, all are: a person says otherwise,
 * but nothing is forgotten.
 */
export function keepingSensitivity(
  before: readonly DraftIndicator[],
  now: readonly DraftIndicator[],
): readonly DraftIndicator[] {
  if (!before.some(({ sensitivity }) => sensitivity)) return now
  const isNamed = new Set(now.map(({ name }) => name))
  const isAsMany = before.length === now.length
  const lost = before.find(
    ({ name, sensitivity }) => sensitivity?.sensitive && !isNamed.has(name) && !isAsMany,
  )
  return now.map((indicator, index) => {
    if (indicator.sensitivity) return indicator
    const same = before.find(({ name }) => name === indicator.name)
    const found = same ?? (isAsMany ? before[index] : undefined)
    const sensitivity = found?.sensitivity ?? lost?.sensitivity
    return sensitivity ? { ...indicator, sensitivity } : indicator
  })
}

/** What is said of one thing that was two: sensitive where either was. */
export function sensitivityOfBoth(
  ...both: readonly DraftIndicator[]
): Pick<DraftIndicator, 'sensitivity'> {
  const said = both.flatMap(({ sensitivity }) => sensitivity ?? [])
  const sensitivity = said.find(({ sensitive }) => sensitive) ?? said[0]
  return sensitivity ? { sensitivity } : {}
}
