import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Period } from '../core/base/period.ts'
import { knownMoney } from '../core/report/known-money.ts'
import { selectMoneyReportsOfPlan, selectMoneyRevisions } from '../store/money-report.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { type EnteredMoney, reportSpending } from './report-spending.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

onEveryEngine('reporting money', (opened) => {
  let plans = 0
  let planId = ''
  const newPlan = async () => {
    plans += 1
    planId = await keepPlan(opened.database, `plan-${plans}`)
  }
  const report = (given: Partial<EnteredMoney> = {}) =>
    reportSpending(contextOf(opened.database), {
      slug: `plan-${plans}`,
      measure: '1',
      allocation: 1,
      kind: 'spent',
      period: '2024-Q1' as Period,
      amount: decimal('1234.5'),
      currency: 'BGN',
      evidence: 'платежно нареждане 12',
      note: null,
      revision: 0,
      ...given,
    })

  test('what was reported comes back, by allocation, period and kind', async () => {
    await newPlan()
    await report({ period: '2024-Q2' as Period })
    await report({ note: { bg: 'аванс' } })
    await report({ kind: 'committed', amount: decimal('2000') })
    await report({ allocation: 0, currency: 'EUR' })
    const shown = (await selectMoneyReportsOfPlan(opened.database, planId)).map(
      ({ measure, allocation, reports }) => [
        `${measure}.${allocation}`,
        ...reports.map(
          ({ kind, period, amount, currency }) => `${kind} ${period} ${amount} ${currency}`,
        ),
      ],
    )
    assert.deepEqual(shown, [
      ['1.0', 'spent 2024-Q1 1234.5 EUR'],
      ['1.1', 'committed 2024-Q1 2000 BGN', 'spent 2024-Q1 1234.5 BGN', 'spent 2024-Q2 1234.5 BGN'],
    ])
  })

  test('a correction is the next revision: it counts, the old one stays, the log has both', async () => {
    await newPlan()
    assert.deepEqual(await report(), { revision: 1 })
    const { entries } = await entriesWrittenBy(opened.database, () =>
      report({ amount: decimal('1000'), evidence: 'сторно 13', revision: 1 }),
    )
    const revisions = await selectMoneyRevisions(opened.database, planId, '1')
    assert.deepEqual(
      revisions.map(({ revision, amount }) => [revision, amount]),
      [
        [2, '1000'],
        [1, '1234.5'],
      ],
    )
    const [entry] = entries
    assert.equal(entry?.action, 'report-spending')
    assert.equal(entry?.entityId, `plan-${plans}/1/1/spent/2024-Q1`)
    assert.equal(entry?.at, moment)
    assert.deepEqual(entry?.old, {
      amount: '1234.5',
      currency: 'BGN',
      evidence: 'платежно нареждане 12',
      note: null,
      revision: 1,
    })
    const kept = await selectMoneyReportsOfPlan(opened.database, planId)
    assert.deepEqual(
      kept[0]?.reports.map(({ amount }) => amount),
      ['1234.5', '1000'],
    )
    assert.deepEqual(
      knownMoney(kept, null)[0]?.reports.map(({ amount }) => amount),
      ['1000'],
    )
  })

  test('what somebody else reported meanwhile is not passed over', async () => {
    await newPlan()
    await report()
    assert.deepEqual(await refusalCodes(report()), ['changed-meanwhile'])
    assert.deepEqual(await refusalCodes(report({ revision: 2 })), ['changed-meanwhile'])
  })

  test('what cannot be of the measure is refused and leaves nothing behind', async () => {
    await newPlan()
    await report()
    for (const [given, code] of [
      [{ measure: '9' }, 'no-such-measure'],
      [{ slug: 'no-plan' }, 'no-such-measure'],
      [{ allocation: 99 }, 'no-such-allocation'],
      [{ period: '2023-Q1' as Period }, 'period-outside-plan'],
      [{ period: '2024' as Period }, 'periods-overlap'],
      [{ amount: decimal('-1'), period: '2024-Q2' as Period }, 'reason-for-negative'],
    ] as const)
      assert.deepEqual(await refusalCodes(report(given)), [code])
    assert.equal((await selectMoneyRevisions(opened.database, planId, '1')).length, 1)
  })

  test('nothing that was reported can be changed or taken away', async () => {
    await newPlan()
    await report()
    for (const statement of [
      sql`update money_report set amount = 0`,
      sql`delete from money_report`,
      sql`truncate money_report`,
    ])
      await assert.rejects(statement.execute(opened.database), /money_report only grows/)
  })
})
