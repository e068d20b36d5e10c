import { searchable } from '../../../actions/searchable.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import type { PlanInstitution } from '../../../core/publication/plan-institutions.ts'
import { type Slip, search } from '../../../core/publication/search/search.ts'
import type { SearchedMeasure } from '../../../core/publication/search/search-index.ts'
import { stemOf } from '../../../core/publication/search/stem.ts'
import { wordsOf } from '../../../core/publication/search/words.ts'
import type { CountedGroup } from '../../../render/chart/counted-groups.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { groupOf } from './group-of.ts'

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
  const { index, measures, institutions } = searchable(kept.sha256, kept.publication)
  const isAsked = wordsOf(asked.query).length > 0
  const { hits, stems } = isAsked
    ? search(index, asked.query)
    : {
        hits: index.measures.map(({ code }) => ({ code, score: 0 })),
        stems: new Set<string>(),
      }
  const institution = institutions.find(({ address }) => address === asked.institution)
  const ofInstitution = new Set(
    [...(institution?.responsible ?? []), ...(institution?.partner ?? [])].map(({ code }) => code),
  )
  return hits.flatMap(({ code, score }) => {
    const known = measures.get(code)
    if (!known) return []
    const { measure, searched, degree } = known
    const fits =
      (asked.goal === '' || measure.goal === asked.goal) &&
      (asked.institution === '' || ofInstitution.has(code)) &&
      (asked.verdict === '' || (degree !== undefined && groupOf(degree) === asked.verdict))
    return fits ? [{ kept, measure, searched, score, stems }] : []
  })
}

/** What was typed as it stands in none of the plans, with what was taken for it in the first. */
export function slipsIn(publications: readonly KeptPublication[], asked: Asked): readonly Slip[] {
  const [first = [], ...others] = publications
    .filter(({ slug }) => asked.plan === '' || slug === asked.plan)
    .map(
      ({ sha256, publication }) => search(searchable(sha256, publication).index, asked.query).slips,
    )
  return first.filter(({ typed }) =>
    others.every((slips) => slips.some((slip) => slip.typed === typed)),
  )
}

/** Institutions in whose names every word stands that was asked for. */
export function institutionsMeant(
  { sha256, publication }: KeptPublication,
  query: string,
): PlanInstitution[] {
  const wanted = wordsOf(query).map(stemOf)
  if (wanted.length === 0) return []
  const register = new Map(publication.institutions?.map((each) => [each.shortName, each]))
  return searchable(sha256, publication).institutions.filter(({ name }) => {
    const known = register.get(name)
    const names = [name, known?.shortNameEn ?? '', known?.name.bg ?? '', known?.name.en ?? '']
    const stems = new Set(names.flatMap(wordsOf).map(stemOf))
    return wanted.every((stem) => stems.has(stem))
  })
}
