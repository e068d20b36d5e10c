import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { listDecisions } from '../store/decision.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { decideMeasure, type MeasureDecision } from './decide-measure.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const typed: MeasureDecision['decision'] = {
  kind: 'dropped',
  reason: 'Отпаднала необходимост.',
  body: 'Съвет',
  act: 'Решение',
  number: '17',
  date: '01.03.2024',
  from: '',
}

onEveryEngine('deciding on a measure', (opened) => {
  let plans = 0
  let planId = ''
  const newPlan = async () => {
    plans += 1
    planId = await keepPlan(opened.database, `plan-${plans}`)
  }
  const decide = (
    decision: Partial<MeasureDecision['decision']> = {},
    given: Partial<MeasureDecision> = {},
  ) =>
    decideMeasure(contextOf(opened.database), {
      slug: `plan-${plans}`,
      measure: '1',
      decision: { ...typed, ...decision },
      language: 'bg',
      seen: 0,
      ...given,
    })
  const kinds = async () => (await listDecisions(opened.database, planId)).map(({ kind }) => kind)

  test('what was decided comes back with its act, reason and day, and stands in the log', async () => {
    await newPlan()
    const { entries } = await entriesWrittenBy(opened.database, () =>
      decide({ kind: 'carried-over', from: '01.05.2024' }),
    )
    const decision = {
      kind: 'carried-over',
      reason: { bg: 'Отпаднала необходимост.' },
      act: { body: 'Съвет', act: 'Решение', number: '17', date: '2024-03-01' },
      from: '2024-05-01',
    }
    assert.deepEqual(await listDecisions(opened.database, planId), [{ measure: '1', ...decision }])
    assert.deepEqual(
      [entries[0]?.entityId, entries[0]?.old, entries[0]?.new],
      [`plan-${plans}/1`, null, decision],
    )
  })

  test('a later act takes it back, and both stay', async () => {
    await newPlan()
    await decide()
    await decide({ kind: 'taken-back', date: '02.04.2024' }, { seen: 1 })
    assert.deepEqual(await kinds(), ['dropped', 'taken-back'])
  })

  test('what does not follow from the decisions before it is refused', async () => {
    await newPlan()
    assert.deepEqual(await refusalCodes(decide({ kind: 'taken-back' })), ['nothing-to-take-back'])
    await decide()
    assert.deepEqual(await refusalCodes(decide({}, { seen: 1 })), ['decided-already'])
    assert.deepEqual(await refusalCodes(decide({ date: '07.05.2024' }, { seen: 1 })), [
      'date-in-future',
    ])
    assert.deepEqual(await kinds(), ['dropped'])
  })

  test('a measure that the plan does not have is refused', async () => {
    await newPlan()
    for (const elsewhere of [{ slug: 'plan-0' }, { measure: '9' }, { slug: '\0' }])
      assert.deepEqual(await refusalCodes(decide({}, elsewhere)), ['no-such-measure'])
  })

  test('of many who decide at once one is written, and the others are told', async () => {
    await newPlan()
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => decide()))
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        assert.deepEqual(await refusalCodes(Promise.reject(outcome.reason)), ['changed-meanwhile'])
    assert.deepEqual(await kinds(), ['dropped'])
  })

  test('the database itself refuses to change or remove a decision', async () => {
    for (const statement of [
      'update measure_decision set act_number = 9',
      'delete from measure_decision',
      'truncate measure_decision',
    ])
      await assert.rejects(
        sql.raw(statement).execute(opened.database),
        /measure_decision only grows/,
      )
  })
})
