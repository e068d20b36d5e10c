import type { Measure } from '../../../core/plan/plan.ts'
import {
  institutionsOf,
  type PlanInstitution,
} from '../../../core/publication/plan-institutions.ts'
import { type Slip, search } from '../../../core/publication/search/search.ts'
import type { SearchedMeasure } from '../../../core/publication/search/search-index.ts'
import { stemOf } from '../../../core/publication/search/stem.ts'
import { wordsOf } from '../../../core/publication/search/words.ts'
import type { CountedGroup } from '../../../render/chart/counted-groups.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { degreeOfMeasure, measureOf } from '../../parts/plan/plan-view.ts'
import { groupOf } from './group-of.ts'
import { keptIndex } from './kept-indexes.ts'

/** What is asked for; '' where it does not matter. */
export interface Asked {
  readonly query: string
  readonly plan: string
  readonly goal: string
  /** The institution's part of addresses. */
  readonly institution: string
  readonly verdict: CountedGroup | ''
}

export interface FoundMeasure {
  readonly kept: KeptPublication
  readonly measure: Measure
  readonly searched: SearchedMeasure
  readonly score: number
  /** What to mark in its words. */
  readonly stems: ReadonlySet<string>
}

/** In all plans, or in one: the best first; without words everything that the limits leave, in the order of the plan. */
export const findMeasures = (
  publications: readonly KeptPublication[],
  asked: Asked,
): FoundMeasure[] =>
  publications
    .filter(({ slug }) => asked.plan === '' || slug === asked.plan)
    .flatMap((kept) => foundIn(kept, asked))
    .toSorted((a, b) => b.score - a.score)

function foundIn(kept: KeptPublication, asked: Asked): FoundMeasure[] {
  const { publication } = kept
  const index = keptIndex(kept.sha256, publication)
  const isAsked = wordsOf(asked.query).length > 0
  const { hits, stems } = isAsked
    ? search(index, asked.query)
    : {
        hits: index.measures.map(({ code }) => ({ code, score: 0 })),
        stems: new Set<string>(),
      }
  const institution =
    asked.institution === ''
      ? undefined
      : institutionsOf(publication.plan).find(({ address }) => address === asked.institution)
  return hits.flatMap(({ code, score }) => {
    const measure = measureOf(publication, code)
    const searched = index.measures.find((each) => each.code === code)
    if (!measure || !searched) return []
    const degree = degreeOfMeasure(publication, code)
    const fits =
      (asked.goal === '' || measure.goal === asked.goal) &&
      (asked.institution === '' || isOf(measure, institution)) &&
      (asked.verdict === '' || (degree !== undefined && groupOf(degree) === asked.verdict))
    return fits ? [{ kept, measure, searched, score, stems }] : []
  })
}

const isOf = ({ code }: Measure, institution: PlanInstitution | undefined): boolean =>
  institution !== undefined &&
  [...institution.responsible, ...institution.partner].some((each) => each.code === code)

/** What was typed as it stands in none of the plans, with what was taken for it in the first. */
export function slipsIn(publications: readonly KeptPublication[], asked: Asked): readonly Slip[] {
  const [first = [], ...others] = publications
    .filter(({ slug }) => asked.plan === '' || slug === asked.plan)
    .map(({ sha256, publication }) => search(keptIndex(sha256, publication), asked.query).slips)
  return first.filter(({ typed }) =>
    others.every((slips) => slips.some((slip) => slip.typed === typed)),
  )
}

/** Institutions in whose names every word stands that was asked for. */
export function institutionsMeant(
  { publication }: KeptPublication,
  query: string,
): PlanInstitution[] {
  const wanted = wordsOf(query).map(stemOf)
  if (wanted.length === 0) return []
  return institutionsOf(publication.plan).filter(({ name }) => {
    const known = publication.institutions?.find(({ shortName }) => shortName === name)
    const names = [name, known?.shortNameEn ?? '', known?.name.bg ?? '', known?.name.en ?? '']
    const stems = new Set(names.flatMap(wordsOf).map(stemOf))
    return wanted.every((stem) => stems.has(stem))
  })
}
