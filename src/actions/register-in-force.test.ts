import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { addInstitution } from './add-institution.ts'
import { changeInstitution } from './change-institution.ts'
import { importPlan } from './import-plan.ts'
import { registerInForce } from './register-in-force.ts'
import { contextOf } from './testing/contexts.ts'
import { typedInstitution } from './testing/typed-institution.ts'

const country = { language: 'bg', signs: ['bulgaria*'], institutions: [] } as const

onEveryEngine('the register in force', (opened) => {
  const context = () => contextOf(opened.database, 'secretariat')
  const on = (day: string) =>
    registerInForce({ database: opened.database, now: () => `${day}T12:00:00.000Z` }, country)
  const shortNamesOn = async (day: string) =>
    (await on(day)()).institutions.map(({ shortName }) => shortName)

  test('holds the institutions that are valid on the day, with what the country says', async () => {
    const { id } = await addInstitution(
      context(),
      typedInstitution('Старо', { shortNameEn: 'Old', aliases: 'Старото', validTo: '31.12.2024' }),
    )
    await addInstitution(context(), typedInstitution('Ново', { validFrom: '01.01.2025' }))
    await addInstitution(context(), typedInstitution('Отдел', { parent: id }))
    assert.deepEqual(await shortNamesOn('2024-12-31'), ['Отдел', 'Старо'])
    assert.deepEqual(await shortNamesOn('2025-01-01'), ['Ново', 'Отдел'])
    const { institutions, ...rest } = await on('2024-12-31')()
    assert.deepEqual(rest, { language: 'bg', signs: ['bulgaria*'] })
    assert.deepEqual(institutions, [
      {
        shortName: 'Отдел',
        name: { bg: 'Институция Отдел', en: 'Institution Отдел' },
        parent: 'Старо',
        aliases: [],
      },
      {
        shortName: 'Старо',
        shortNameEn: 'Old',
        name: { bg: 'Институция Старо', en: 'Institution Старо' },
        parent: null,
        aliases: ['Старото'],
      },
    ])
    const [orphan] = (await on('2025-01-01')()).institutions.slice(1)
    assert.equal(orphan?.parent, null, 'its parent has ended')
  })

  test('the day turns by the clocks of the institutions', async () => {
    const { database } = opened
    const at = (instant: string) => registerInForce({ database, now: () => instant }, country)()
    const names = ({ institutions }: Awaited<ReturnType<typeof at>>) =>
      institutions.map(({ shortName }) => shortName)
    assert.ok(names(await at('2024-12-31T21:59:00.000Z')).includes('Старо'))
    assert.ok(names(await at('2024-12-31T22:00:00.000Z')).includes('Ново'))
  })

  test('it is the same object until something changes', async () => {
    const register = on('2025-06-01')
    const first = await register()
    assert.equal(await register(), first)
    const { id } = await addInstitution(context(), typedInstitution('Друго'))
    const second = await register()
    assert.notEqual(second, first)
    const typed = typedInstitution('Друго', { aliases: 'Другото' })
    await changeInstitution(context(), { id, typed, seen: 1 })
    assert.notEqual(await register(), second)
  })

  test('a plan is matched against it: who has ended is unknown, who was added is known', async () => {
    const lines = ['№\tМярка\tЦелева стойност\tСрок\tОтговорна институция']
    const bytes = new TextEncoder().encode(
      [...lines, '1\tПътища\tКилометри – 5\tюни 2025 г.\tСтаро, Ново'].join('\n'),
    )
    const register = await on('2025-06-01')()
    const { planId } = await importPlan(context(), { fileName: 'план.txt', bytes }, register)
    const kept = await selectOptionalDraft(opened.database, planId)
    const found = kept?.draft.measures[0]?.responsible.map(({ name, known }) => [name, known])
    assert.deepEqual(found, [
      ['Старо', false],
      ['Ново', true],
    ])
  })
})
