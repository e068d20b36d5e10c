import type { Refusal } from '../base/refusal.ts'
import {
  areValidTogether,
  foldedName,
  type Institution,
  type InstitutionFacts,
  namesOf,
} from './institution.ts'
import type { InstitutionField } from './typed-institution.ts'

/**
 * What forbids an institution a place in the register beside the others: a name that means another one
 * on some day, or a parent that is not there or belongs to it.
 *
 * @param id its own where it is in the register already; null for a new one
 */
export function refusalsAmong(
  facts: InstitutionFacts,
  register: readonly Institution[],
  id: string | null,
): Refusal[] {
  const others = register.filter((other) => other.id !== id)
  const sameName = fieldsOfNames(facts).flatMap(({ field, names }) => {
    const folded = new Set(names.map(foldedName))
    const other = others.find(
      (each) =>
        areValidTogether(each, facts) && namesOf(each).some((name) => folded.has(foldedName(name))),
    )
    return other ? [nameIsTaken(field, other.shortName)] : []
  })
  return [...sameName, ...refusalsOfParent(facts, others, id)]
}

const fieldsOfNames = (
  facts: InstitutionFacts,
): { readonly field: InstitutionField; readonly names: readonly string[] }[] => [
  { field: 'shortName', names: [facts.shortName] },
  { field: 'shortNameEn', names: facts.shortNameEn === null ? [] : [facts.shortNameEn] },
  { field: 'nameBg', names: [facts.name.bg] },
  { field: 'nameEn', names: [facts.name.en] },
  { field: 'aliases', names: facts.aliases },
]

function refusalsOfParent(
  { parentId }: InstitutionFacts,
  others: readonly Institution[],
  id: string | null,
): Refusal[] {
  const byId = new Map(others.map((other) => [other.id, other]))
  if (parentId === null) return []
  if (parentId !== id && !byId.has(parentId)) return [noSuchParent]
  for (
    let above: string | null = parentId;
    above !== null;
    above = byId.get(above)?.parentId ?? null
  )
    if (above === id) return [belongsToItself]
  return []
}

const nameIsTaken = (field: InstitutionField, shortName: string): Refusal => ({
  code: 'name-is-taken',
  field,
  message: {
    bg: `Така се нарича и ${shortName}: едно наименование не може да означава две институции в един и същи ден.`,
    en: `${shortName} is called so, too: one name cannot mean two institutions on the same day.`,
  },
})

const noSuchParent: Refusal = {
  code: 'no-such-parent',
  field: 'parent',
  message: {
    bg: 'Изберете институция от регистъра.',
    en: 'Choose an institution from the register.',
  },
}

const belongsToItself: Refusal = {
  code: 'belongs-to-itself',
  field: 'parent',
  message: {
    bg: 'Институцията не може да бъде към самата себе си или към институция, която е към нея.',
    en: 'An institution cannot belong to itself, nor to one that belongs to it.',
  },
}
