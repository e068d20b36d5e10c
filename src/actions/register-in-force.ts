import { isDeepStrictEqual } from 'node:util'
import { type Institution, isValidOn } from '../core/access/institution.ts'
import { localTime } from '../core/base/instant.ts'
import type { Register } from '../intake/register.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import type { Surroundings } from './action-context.ts'

/**
 * What plans are matched against: the institutions that are valid today, with the language and the signs
 * of the country. While nothing changes it is the same object, by which is remembered what is worked out
 * from a register.
 */
export function registerInForce(
  { database, now }: Surroundings,
  country: Register,
): () => Promise<Register> {
  let last = country
  return async () => {
    const today = localTime(now()).date
    const valid = (await listInstitutions(database)).filter((each) => isValidOn(each, today))
    const next = { ...country, institutions: registered(valid) }
    if (!isDeepStrictEqual(next, last)) last = next
    return last
  }
}

function registered(valid: readonly Institution[]): Register['institutions'] {
  const shortNames = new Map(valid.map(({ id, shortName }) => [id, shortName]))
  return valid.map(({ shortName, shortNameEn, name, parentId, aliases }) => ({
    shortName,
    name,
    parent: parentId === null ? null : (shortNames.get(parentId) ?? null),
    aliases,
    ...(shortNameEn === null ? {} : { shortNameEn }),
  }))
}
