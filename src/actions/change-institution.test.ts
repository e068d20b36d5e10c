import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refused } from '../core/base/refusal.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { addInstitution } from './add-institution.ts'
import { changeInstitution } from './change-institution.ts'
import { contextOf } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { typedInstitution } from './testing/typed-institution.ts'

onEveryEngine('keeping the register of institutions', (opened) => {
  const context = () => contextOf(opened.database, 'administrator')
  const kept = async (shortName: string) =>
    (await listInstitutions(opened.database)).find((each) => each.shortName === shortName)

  async function fieldsRefused(action: Promise<unknown>) {
    const reason: unknown = await action.then(
      () => null,
      (error: unknown) => error,
    )
    assert.ok(reason instanceof Refused)
    return reason.refusals.map(({ field }) => field)
  }

  test('an institution that is added is there, with all that was typed, and in the log', async () => {
    const { result: parent } = await entriesWrittenBy(opened.database, () =>
      addInstitution(context(), typedInstitution('МТСП')),
    )
    const typed = typedInstitution('АЗ', {
      ...{ shortNameEn: 'EA', aliases: 'Агенция по заетостта\nБюрата по труда', parent: parent.id },
      ...{ email: 'az@az.example.bg', headName: 'И. Петров', headEmail: 'ip@az.example.bg' },
      ...{ validFrom: '01.01.1998' },
    })
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      addInstitution(context(), typed),
    )
    const { id, version, ...facts } = (await kept('АЗ')) ?? {}
    assert.deepEqual([id, version], [result.id, 1])
    assert.deepEqual(facts, {
      shortName: 'АЗ',
      shortNameEn: 'EA',
      name: { bg: 'Институция АЗ', en: 'Institution АЗ' },
      aliases: ['Агенция по заетостта', 'Бюрата по труда'],
      parentId: parent.id,
      email: 'az@az.example.bg',
      headName: 'И. Петров',
      headEmail: 'ip@az.example.bg',
      ...{ emailLanguage: 'bg', headLanguage: 'bg' },
      validFrom: '1998-01-01',
      validTo: null,
    })
    assert.deepEqual(
      entries.map(({ action, entity, entityId, old, new: now }) => [
        ...[action, entity, entityId, old],
        now,
      ]),
      [['add-institution', 'institution', id, null, facts]],
    )
  })

  test('a change takes the place of what was, and the log keeps both', async () => {
    await addInstitution(context(), typedInstitution('МОН'))
    const before = await kept('МОН')
    assert.ok(before)
    const typed = typedInstitution('МОН', { validTo: '31.12.2025', email: 'mon@mon.example.bg' })
    const { entries } = await entriesWrittenBy(opened.database, () =>
      changeInstitution(context(), { id: before.id, typed, seen: 1 }),
    )
    const after = await kept('МОН')
    const changed = { version: 2, validTo: '2025-12-31', email: 'mon@mon.example.bg' }
    assert.deepEqual(after, { ...before, ...changed })
    assert.deepEqual(
      entries.map(({ action, old, new: now }) => [action, old, now]),
      [['change-institution', before, after]],
    )
  })

  test('of two who change one at once the second is told, and the first stays', async () => {
    const { id } = await addInstitution(context(), typedInstitution('МК'))
    const change = (nameEn: string) =>
      changeInstitution(context(), { id, typed: typedInstitution('МК', { nameEn }), seen: 1 })
    const codes = await Promise.all(
      ['Culture', 'Ministry of Culture'].map((nameEn) =>
        change(nameEn).then(
          () => nameEn,
          () => 'refused',
        ),
      ),
    )
    assert.equal(codes.filter((each) => each === 'refused').length, 1)
    const stays = codes.find((each) => each !== 'refused')
    assert.deepEqual((await kept('МК'))?.name.en, stays)
    assert.deepEqual(await refusalCodes(change('Arts')), ['changed-meanwhile'])
  })

  test('a name that another institution has is refused beside its field', async () => {
    const { id } = await addInstitution(context(), typedInstitution('МЗ'))
    const taken = typedInstitution('мз', { aliases: 'МОН' })
    const refused = await fieldsRefused(addInstitution(context(), taken))
    assert.deepEqual(refused, ['shortName', 'nameBg', 'nameEn', 'aliases'])
    const typed = typedInstitution('МЗ', { aliases: 'МОН' })
    assert.deepEqual(await refusalCodes(changeInstitution(context(), { id, typed, seen: 1 })), [
      'name-is-taken',
    ])
  })

  test('of two who add the same name at once one is refused', async () => {
    const added = await Promise.allSettled(
      [1, 2].map(() => addInstitution(context(), typedInstitution('ДАБ'))),
    )
    const [refused, ...more] = added.filter((each) => each.status === 'rejected')
    assert.equal(more.length, 0)
    assert.ok(refused?.reason instanceof Refused)
  })

  test('what is not in the register cannot be changed', async () => {
    const typed = typedInstitution('Никой')
    const change = changeInstitution(context(), { id: '999999', typed, seen: 1 })
    assert.deepEqual(await refusalCodes(change), ['unknown-institution'])
  })
})
