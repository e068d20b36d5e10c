import type { MeasureDegree } from '../core/degree/measure-degree.ts'
import type { Measure } from '../core/plan/plan.ts'
import { institutionsOf, type PlanInstitution } from '../core/publication/plan-institutions.ts'
import type { Publication } from '../core/publication/publication.ts'
import {
  type SearchedMeasure,
  type SearchIndex,
  searchIndexOf,
} from '../core/publication/search/search-index.ts'

/** A publication ready to be searched: nothing in it is looked for one by one. */
export interface Searchable {
  readonly index: SearchIndex
  readonly measures: ReadonlyMap<string, SearchableMeasure>
  readonly institutions: readonly PlanInstitution[]
}

export interface SearchableMeasure {
  readonly measure: Measure
  readonly searched: SearchedMeasure
  readonly degree: MeasureDegree | undefined
}

/** The latest plans of a council and some more; each is about as large as its publication. */
const most = 8

/** What was made before, by the digest of the publication: that never changes, so neither does this. */
const kept = new Map<string, Searchable>()

/** Made once: by the job that prepares a publication's files, or by whoever searches first after a start. */
export function searchable(sha256: string, publication: Publication): Searchable {
  const made = kept.get(sha256) ?? searchableOf(publication)
  // Set anew, it is the youngest again; the oldest goes when there are too many.
  kept.delete(sha256)
  kept.set(sha256, made)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return made
}

function searchableOf({ plan, degrees, ...publication }: Publication): Searchable {
  const index = searchIndexOf({ plan, degrees, ...publication })
  const degreeOf = new Map(degrees.measures.map((degree) => [degree.measure, degree]))
  const measures = plan.measures.flatMap((measure, at): [string, SearchableMeasure][] => {
    const searched = index.measures[at]
    const degree = degreeOf.get(measure.code)
    return searched ? [[measure.code, { measure, searched, degree }]] : []
  })
  return { index, measures: new Map(measures), institutions: institutionsOf(plan) }
}
