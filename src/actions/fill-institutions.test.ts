import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { bulgarianRegister, parseRegister } from '../intake/register.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { fillInstitutions } from './fill-institutions.ts'
import { moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { at } from './testing/secretariat.ts'

const named = (shortName: string, parent: string | null) => ({
  shortName,
  name: { bg: shortName, en: shortName },
  parent,
  aliases: [],
})

onEveryEngine('filling the register of institutions', (opened) => {
  const fill = (register = bulgarianRegister) => fillInstitutions(at(opened, moment), register)

  test('an empty register gets every institution of the country, each under its parent', async () => {
    const { result, entries } = await entriesWrittenBy(opened.database, () => fill())
    assert.equal(result, bulgarianRegister.institutions.length)
    assert.deepEqual(
      entries.map(({ action, actorName, new: now }) => [action, actorName, now]),
      [['fill-institutions', 'Merilo', { count: result }]],
    )
    const kept = await listInstitutions(opened.database)
    const shortNames = new Map(kept.map(({ id, shortName }) => [id, shortName]))
    const found = kept.map(({ shortName, shortNameEn, name, parentId, aliases }) => ({
      shortName,
      name,
      parent: parentId === null ? null : shortNames.get(parentId),
      aliases,
      ...(shortNameEn === null ? {} : { shortNameEn }),
    }))
    const byName = (a: { shortName: string }, b: { shortName: string }) =>
      a.shortName < b.shortName ? -1 : 1
    assert.deepEqual(found.sort(byName), bulgarianRegister.institutions.toSorted(byName))
  })

  test('a register with an institution in it is not touched', async () => {
    await sql`delete from institution where id <> (select min(id) from institution
      where parent_id is null)`.execute(opened.database)
    const { result, entries } = await entriesWrittenBy(opened.database, () => fill())
    assert.deepEqual([result, entries.length], [0, 0])
    assert.equal((await listInstitutions(opened.database)).length, 1)
  })

  test('of two first starts at once one fills it', async () => {
    await sql`delete from institution`.execute(opened.database)
    const counts = await Promise.all([fill(), fill()])
    assert.deepEqual(counts.toSorted(), [0, bulgarianRegister.institutions.length].toSorted())
  })

  test('a parent may come after its children, and a ring of parents is a fault of the file', async () => {
    await sql`delete from institution`.execute(opened.database)
    const later = parseRegister({ institutions: [named('АЗ', 'МТСП'), named('МТСП', null)] })
    assert.equal(await fill(later), 2)
    await sql`delete from institution`.execute(opened.database)
    const ring = parseRegister({ institutions: [named('А', 'Б'), named('Б', 'А')] })
    await assert.rejects(fill(ring), TypeError)
    assert.deepEqual(await listInstitutions(opened.database), [])
  })
})
