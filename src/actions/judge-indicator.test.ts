import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { RawJudgement } from '../core/degree/typed-judgement.ts'
import { listJudgements } from '../store/judgement.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { judgeIndicator } from './judge-indicator.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const typed: RawJudgement = {
  verdict: 'met',
  reason: 'Наръчникът е издаден.',
  by: 'Иван Петров',
  position: 'началник на отдел',
  on: '01.05.2024',
}

onEveryEngine('a person’s judgement', (opened) => {
  let plans = 0
  let planId = ''
  const newPlan = async () => {
    plans += 1
    planId = await keepPlan(opened.database, `plan-${plans}`)
  }
  const judge = (judgement: Partial<RawJudgement> = {}, seen = 0, indicator = 9) =>
    judgeIndicator(contextOf(opened.database), {
      ...{ slug: `plan-${plans}`, measure: '1', indicator, language: 'bg', seen },
      judgement: { ...typed, ...judgement },
    })
  const judged = async () =>
    (await listJudgements(opened.database, planId)).map(({ verdict, on }) => `${verdict} ${on}`)

  test('it comes back with who, in which office, when and why, and stands in the log', async () => {
    await newPlan()
    const { entries } = await entriesWrittenBy(opened.database, () => judge())
    const judgement = { ...typed, reason: { bg: typed.reason }, on: '2024-05-01' }
    assert.deepEqual(await listJudgements(opened.database, planId), [
      { measure: '1', indicator: 9, ...judgement },
    ])
    assert.deepEqual(
      [entries[0]?.entityId, entries[0]?.old, entries[0]?.new],
      [`plan-${plans}/1/9`, null, judgement],
    )
  })

  test('a later one supersedes it, and both stay', async () => {
    await newPlan()
    await judge()
    await judge({ verdict: 'partly', on: '05.05.2024' }, 1)
    assert.deepEqual(await judged(), ['met 2024-05-01', 'partly 2024-05-05'])
  })

  test('one of an earlier day, a wrong field, and somebody quicker are refused', async () => {
    await newPlan()
    await judge()
    assert.deepEqual(await refusalCodes(judge({ on: '30.04.2024' }, 1)), ['later-judgement'])
    assert.deepEqual(await refusalCodes(judge({ verdict: 'dropped', by: '' }, 1)), [
      'verdict-wanted',
      'field-required',
    ])
    assert.deepEqual(await refusalCodes(judge()), ['changed-meanwhile'])
    assert.deepEqual(await refusalCodes(judge({}, 0, 99)), ['no-such-indicator'])
    assert.deepEqual(await judged(), ['met 2024-05-01'])
  })

  test('the database itself refuses to change or remove a judgement', async () => {
    for (const statement of ["update judgement set verdict = 'met'", 'delete from judgement'])
      await assert.rejects(sql.raw(statement).execute(opened.database), /judgement only grows/)
  })
})
