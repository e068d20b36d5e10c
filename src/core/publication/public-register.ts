import type { Institution } from '../access/institution.ts'
import type { InBothLanguages } from '../base/language.ts'
import type { Measure, Plan } from '../plan/plan.ts'

/** What the public is told of an institution in the register. */
export interface PublicInstitution {
  readonly shortName: string
  readonly shortNameEn: string | null
  readonly name: InBothLanguages
  /** The short name of the institution that it belongs to. */
  readonly parent: string | null
}

/** What is asked of the register. */
export type RegisterEntry = Pick<
  Institution,
  'id' | 'shortName' | 'shortNameEn' | 'name' | 'parentId' | 'validTo'
>

/** Those that a plan names, with whom they belong to, in the order of the short names. */
export function publicRegister(
  { measures }: Pick<Plan, 'measures'>,
  register: readonly RegisterEntry[],
): PublicInstitution[] {
  const byId = new Map(register.map((each) => [each.id, each]))
  const named = new Set(measures.flatMap(namedIn))
  const wanted = new Map<string, RegisterEntry>()
  for (const each of register)
    if (named.has(each.shortName))
      for (let one: RegisterEntry | undefined = each; one; one = parentOf(one, byId)) {
        const known = wanted.get(one.shortName)
        if (known?.id === one.id) break
        if (!known || isLater(one, known)) wanted.set(one.shortName, one)
      }
  return [...wanted.values()]
    .map(({ shortName, shortNameEn, name, parentId }) => ({
      shortName,
      shortNameEn,
      name,
      parent: (parentId === null ? undefined : byId.get(parentId)?.shortName) ?? null,
    }))
    .toSorted((a, b) => (a.shortName < b.shortName ? -1 : 1))
}

const namedIn = ({ responsible, partners }: Measure): string[] =>
  [...responsible, ...partners].map(({ name }) => name)

const parentOf = ({ parentId }: RegisterEntry, byId: ReadonlyMap<string, RegisterEntry>) =>
  parentId === null ? undefined : byId.get(parentId)

/** Of two that bore one short name, the one that bears it now, or bore it last. */
const isLater = (one: RegisterEntry, other: RegisterEntry): boolean =>
  other.validTo !== null && (one.validTo === null || one.validTo > other.validTo)
