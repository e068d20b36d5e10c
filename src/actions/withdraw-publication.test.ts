import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import {
  listLatestPublications,
  listPublications,
  selectOptionalPublication,
} from '../store/publication.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { listWithdrawn } from '../store/withdrawal.reader.ts'
import { publishPlan } from './publish-plan.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { typedWithdrawal } from './testing/typed-withdrawal.ts'
import { withdrawPublication } from './withdraw-publication.ts'

onEveryEngine('withdrawing a published version', (opened) => {
  const context = () => contextOf(opened.database)
  const slug = 'plan-2024'
  const withdraw = (version: number, change = {}) =>
    withdrawPublication(context(), { slug, version, typed: typedWithdrawal(change) })
  const shown = async (version: number | 'latest') =>
    (await selectOptionalPublication(opened.database, slug, version))?.version

  before(async () => {
    await keepPlan(opened.database, slug)
    for (const seen of [0, 1, 2]) await publishPlan(context(), { slug, seen })
  })

  test('it is nowhere to be had, and the latest is the latest of the others', async () => {
    await withdraw(3)
    assert.deepEqual(
      [await shown(1), await shown(2), await shown(3), await shown('latest')],
      [1, 2, undefined, 2],
    )
    const latest = await listLatestPublications(opened.database)
    assert.deepEqual(
      latest.map(({ version }) => version),
      [2],
    )
  })

  test('that it was there, why it is there no more and who decided so stays known', async () => {
    assert.deepEqual(await listWithdrawn(opened.database, slug), [
      {
        ...{ slug, version: 3, publishedAt: moment, withdrawnAt: moment },
        reason: {
          bg: 'Стойностите на мярка 1 са сгрешени.',
          en: 'The values of measure 1 are wrong.',
        },
        act: { body: 'Съвет', act: 'Решение', number: '4', date: '2024-05-06' },
      },
    ])
    const all = await listPublications(opened.database, slug)
    assert.deepEqual(
      all.map(({ version, isWithdrawn }) => [version, isWithdrawn]),
      [
        [3, true],
        [2, false],
        [1, false],
      ],
    )
  })

  test('its number is not given out again', async () => {
    assert.deepEqual(await publishPlan(context(), { slug, seen: 3 }), { version: 4 })
  })

  test('twice, of a version that is not, or without a reason it is refused', async () => {
    assert.deepEqual(await refusalCodes(withdraw(3)), ['withdrawn-already'])
    assert.deepEqual(await refusalCodes(withdraw(9)), ['no-such-publication'])
    assert.deepEqual(await refusalCodes(withdraw(1, { reasonEn: '' })), ['field-required'])
  })

  test('of two at once one is refused', async () => {
    const outcomes = await Promise.allSettled([withdraw(1), withdraw(1)])
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('with all versions withdrawn there is none', async () => {
    await withdraw(2)
    await withdraw(4)
    assert.equal(await shown('latest'), undefined)
    assert.deepEqual(await listLatestPublications(opened.database), [])
  })
})
