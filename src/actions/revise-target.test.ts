import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Period } from '../core/base/period.ts'
import type { RawRevision } from '../core/plan/typed-revision.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { enterValue } from './enter-value.ts'
import { reviseTarget } from './revise-target.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const typed: RawRevision = {
  target: 'at-least',
  value: '7',
  low: '',
  high: '',
  direction: '',
  tolerance: '',
  toleranceKind: '',
  reason: 'Намалени средства.',
  from: '01.04.2024',
  body: 'Съвет',
  act: 'Решение',
  number: '17',
  date: '01.03.2024',
}

onEveryEngine('amending a target', (opened) => {
  let plans = 0
  const newPlan = async () => {
    plans += 1
    await keepPlan(opened.database, `plan-${plans}`)
  }
  const revise = (revision: Partial<RawRevision> = {}, seen = 0, indicator = 1) =>
    reviseTarget(contextOf(opened.database), {
      ...{ slug: `plan-${plans}`, measure: '1', indicator, language: 'bg', seen },
      revision: { ...typed, ...revision },
    })
  const indicatorOf = async (position = 1) => {
    const plan = await selectPlan(opened.database, `plan-${plans}`)
    return plan.measures[0]?.indicators[position - 1]
  }

  test('the new target stands beside the adopted one, which stays as it was', async () => {
    await newPlan()
    const { entries } = await entriesWrittenBy(opened.database, () => revise())
    const revision = {
      from: '2024-04-01',
      target: { kind: 'at-least', value: '7' },
      act: { body: 'Съвет', act: 'Решение', number: '17', date: '2024-03-01' },
      reason: { bg: 'Намалени средства.' },
    }
    const indicator = await indicatorOf()
    assert.deepEqual(indicator?.rule.target, { kind: 'at-least', value: '0' })
    assert.deepEqual(indicator?.targetRevisions, [revision])
    assert.deepEqual(
      [entries[0]?.entityId, entries[0]?.old, entries[0]?.new],
      [`plan-${plans}/1/1`, { target: { kind: 'at-least', value: '0' } }, revision],
    )
  })

  test('every kind of target comes back as it was set', async () => {
    await newPlan()
    const stage = { stage1: 'приет', weight1: '2', due1: '30.06.2024' }
    await revise({ target: 'between', low: '1', high: '2' })
    await revise({ target: 'stages', ...stage, from: '02.04.2024' }, 1)
    const trend = { direction: 'fall', tolerance: '2', toleranceKind: 'per-cent' }
    await revise({ target: 'trend', ...trend, from: '03.04.2024' }, 2)
    await revise({ target: 'all', value: '', from: '04.04.2024' }, 3)
    assert.deepEqual(
      (await indicatorOf())?.targetRevisions?.map(({ target }) => target),
      [
        { kind: 'between', low: '1', high: '2' },
        { kind: 'stages', stages: [{ name: 'приет', weight: '2', due: '2024-06-30' }] },
        { kind: 'trend', direction: 'fall', tolerance: { kind: 'per-cent', value: '2' } },
        { kind: 'all', value: null },
      ],
    )
  })

  test('a value is entered by the target that holds, not by the adopted one', async () => {
    await newPlan()
    await revise({ target: 'stages', stage1: 'приет', weight1: '1' })
    const enter = (reported: { done: string[] } | { value: never }) =>
      enterValue(contextOf(opened.database), {
        ...{ slug: `plan-${plans}`, measure: '1', indicator: 1, note: null, revision: 0 },
        period: '2024-Q2' as Period,
        reported,
      })
    assert.deepEqual(await refusalCodes(enter({ value: '3' as never })), ['stages-wanted'])
    assert.deepEqual(await enter({ done: ['приет'] }), { revision: 1 })
  })

  test('nothing changed, something wrong, and somebody quicker are refused', async () => {
    await newPlan()
    assert.deepEqual(await refusalCodes(revise({ value: '0' })), ['same-target'])
    assert.deepEqual(await refusalCodes(revise({ value: 'х', reason: '' })), [
      'not-a-number',
      'field-required',
    ])
    assert.deepEqual(await refusalCodes(revise({}, 0, 11)), ['no-such-indicator'])
    await revise()
    assert.deepEqual(await refusalCodes(revise({ value: '9' })), ['changed-meanwhile'])
    assert.equal((await indicatorOf())?.targetRevisions?.length, 1)
  })

  test('the database itself refuses to change or remove an amendment', async () => {
    for (const statement of [
      'update target_revision set act_number = 9',
      'delete from target_revision',
    ])
      await assert.rejects(
        sql.raw(statement).execute(opened.database),
        /target_revision only grows/,
      )
  })
})
