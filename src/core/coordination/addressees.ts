import {
  foldedName,
  type Institution,
  type InstitutionNames,
  isValidOn,
  namesOf,
} from '../access/institution.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Draft, DraftMeasure } from '../draft/draft.ts'

/** How often an institution of the register stands in the measures of a draft. */
export interface Addressee {
  readonly institution: Institution
  /** Positions of the measures. */
  readonly responsible: readonly number[]
  readonly partner: readonly number[]
}

/** Words of a draft that no institution of the register goes by. */
export interface UnmatchedName {
  readonly name: string
  readonly positions: readonly number[]
}

/**
 * Who a draft is to be sent to: the institutions that are responsible or partners in its measures, as far
 * as the register knows them by a short name, a full name or an alias; and whom it does not know.
 */
export function addresseesOf(
  draft: Draft,
  register: readonly Institution[],
  today: PlainDate,
): { readonly addressees: Addressee[]; readonly unmatched: UnmatchedName[] } {
  const known = byName(register.filter((institution) => isValidOn(institution, today)))
  const responsible = new Map<Institution, number[]>()
  const partner = new Map<Institution, number[]>()
  const unmatched = new Map<string, number[]>()
  for (const measure of draft.measures)
    for (const [role, found] of [
      ['responsible', responsible],
      ['partners', partner],
    ] as const)
      for (const { name } of measure[role]) {
        const institution = known.get(foldedName(name))
        if (institution) addTo(found, institution, measure.position)
        else addTo(unmatched, name, measure.position)
      }
  const all = [...new Set([...responsible.keys(), ...partner.keys()])]
  return {
    addressees: all
      .map((institution) => ({
        institution,
        responsible: responsible.get(institution) ?? [],
        partner: partner.get(institution) ?? [],
      }))
      .sort(mostMeasuresFirst),
    unmatched: [...unmatched].map(([name, positions]) => ({ name, positions })),
  }
}

/** The positions of the measures in which an institution is responsible or a partner. */
export function ownMeasures(
  measures: readonly DraftMeasure[],
  institution: InstitutionNames,
): number[] {
  const names = new Set(allNames(institution))
  return measures
    .filter(({ responsible, partners }) =>
      [...responsible, ...partners].some(({ name }) => names.has(foldedName(name))),
    )
    .map(({ position }) => position)
}

/** A short name goes before another institution's alias. */
function byName(register: readonly Institution[]): Map<string, Institution> {
  const names = new Map<string, Institution>()
  for (const institution of register)
    for (const name of allNames(institution)) if (!names.has(name)) names.set(name, institution)
  for (const institution of register) names.set(foldedName(institution.shortName), institution)
  return names
}

const allNames = (institution: InstitutionNames): string[] =>
  namesOf(institution)
    .map(foldedName)
    .filter((name) => name !== '')

function addTo<Key>(found: Map<Key, number[]>, key: Key, position: number): void {
  const positions = found.get(key) ?? []
  if (!positions.includes(position)) found.set(key, [...positions, position])
}

const mostMeasuresFirst = (a: Addressee, b: Addressee): number =>
  b.responsible.length - a.responsible.length ||
  b.partner.length - a.partner.length ||
  (a.institution.shortName < b.institution.shortName ? -1 : 1)
