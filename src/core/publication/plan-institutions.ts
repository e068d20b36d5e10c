import { addressPart } from '../base/latin.ts'
import type { Measure, Plan } from '../plan/plan.ts'

/** An institution that a plan names, with what it has to do there. */
export interface PlanInstitution {
  /** As the plan calls it. */
  readonly name: string
  /** Its part of permanent addresses: the name in Latin letters. */
  readonly address: string
  readonly responsible: readonly Measure[]
  readonly partner: readonly Measure[]
}

/** Those that answer for most measures first; of as many, in the order of the plan. */
export function institutionsOf({ measures }: Pick<Plan, 'measures'>): PlanInstitution[] {
  const found = new Map<string, { responsible: Measure[]; partner: Measure[] }>()
  const noted = (name: string) => {
    const known = found.get(name) ?? { responsible: [], partner: [] }
    found.set(name, known)
    return known
  }
  for (const measure of measures) {
    for (const name of namesIn(measure.responsible)) noted(name).responsible.push(measure)
    for (const name of namesIn(measure.partners)) noted(name).partner.push(measure)
  }
  const addresses = addressesOf([...found.keys()])
  return [...found]
    .map(([name, has]) => ({ name, address: addresses.get(name) ?? '', ...has }))
    .toSorted((a, b) => b.responsible.length - a.responsible.length)
}

const namesIn = (institutions: Measure['responsible']): string[] => [
  ...new Set(institutions.map(({ name }) => name)),
]

/**
 * One for each name. Where two come to the same letters the second in the order of the alphabet, not of the
 * plan, is numbered, so that a measure set elsewhere moves no address.
 */
function addressesOf(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    names.toSorted().map((name) => {
      const part = addressPart(name) || 'institution'
      let address = part
      for (let count = 2; taken.has(address); count += 1) address = `${part}-${count}`
      taken.add(address)
      return [name, address]
    }),
  )
}
