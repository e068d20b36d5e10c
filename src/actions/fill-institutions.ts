import { languages } from '../core/base/language.ts'
import type { Register } from '../intake/register.ts'
import { appendToLog } from '../store/audit.writer.ts'
import { hasInstitutions } from '../store/institution.reader.ts'
import { insertInstitution, lockInstitutions } from '../store/institution.writer.ts'
import { type Surroundings, theProgram } from './action-context.ts'
import { inTransaction } from './in-transaction.ts'

/**
 * Puts a country's institutions into a database that has none. From then on the database is the truth:
 * nothing of the file is taken again. Answers with how many it put there.
 */
export async function fillInstitutions(
  { database, now }: Surroundings,
  { institutions }: Register,
): Promise<number> {
  if (institutions.length === 0 || (await hasInstitutions(database))) return 0
  return await inTransaction(database, async (transaction) => {
    await lockInstitutions(transaction)
    if (await hasInstitutions(transaction)) return 0
    const ids = new Map<string, string>()
    for (const { shortName, shortNameEn, name, aliases, parent } of parentsFirst(institutions)) {
      const id = await insertInstitution(transaction, {
        shortName,
        shortNameEn: shortNameEn ?? null,
        name,
        aliases,
        parentId: parent === null ? null : (ids.get(parent) ?? null),
        ...{ email: null, headName: null, headEmail: null },
        ...{ emailLanguage: languages[0], headLanguage: languages[0] },
        validFrom: null,
        validTo: null,
      })
      ids.set(shortName, id)
    }
    await appendToLog(transaction, {
      at: now(),
      actor: theProgram,
      action: 'fill-institutions',
      entity: 'institution',
      entityId: '',
      old: null,
      new: { count: ids.size },
    })
    return ids.size
  })
}

/**
 * The same institutions, each after the one that it belongs to.
 *
 * @throws {TypeError} when two belong to one another: the file is part of the program, so this is a bug.
 */
function parentsFirst(institutions: Register['institutions']): Register['institutions'] {
  const sorted: Register['institutions'][number][] = []
  const placed = new Set<string | null>([null])
  while (sorted.length < institutions.length) {
    const next = institutions.filter(
      ({ shortName, parent }) => !placed.has(shortName) && placed.has(parent),
    )
    if (next.length === 0) throw new TypeError('institutions of the register belong to one another')
    for (const each of next) placed.add(each.shortName)
    sorted.push(...next)
  }
  return sorted
}
