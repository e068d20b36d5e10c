import { addressPart } from '../../../core/base/latin.ts'
import type { Plan } from '../../../core/plan/plan.ts'

/**
 * The code of the measure that somebody meant by a part of an address: spelt with other letters, or with the
 * measure's words behind it. Undefined where it means none.
 */
export function codeMeant(asked: string, { measures }: Pick<Plan, 'measures'>): string | undefined {
  const part = addressPart(asked)
  const codes = measures.map(({ code }) => code)
  const spelt = codes.find((code) => addressPart(code) === part)
  if (spelt !== undefined) return spelt
  return codes
    .filter((code) => part.startsWith(`${addressPart(code)}-`))
    .toSorted((a, b) => b.length - a.length)[0]
}
