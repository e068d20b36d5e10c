import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { bulgarianRegister } from '../intake/register.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { selectSharingDecisions } from '../store/sharing.reader.ts'
import { adoption, planContent } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { adoptPlan } from './adopt-plan.ts'
import { confirmSharedMoney, confirmSharedMoneyOfDraft } from './confirm-shared-money.ts'
import { refuseSharedMoney, refuseSharedMoneyOfDraft } from './refuse-shared-money.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { draft, keepDraft } from './testing/keep-draft.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { undoDraftChange } from './undo-draft-change.ts'

onEveryEngine('deciding whether money is shared', (opened) => {
  let plans = 0
  const [first, second] = planContent.measures.map(({ code }) => code)
  assert.ok(first && second)
  const newPlan = async () => {
    plans += 1
    return await keepPlan(opened.database, `plan-${plans}`)
  }
  const pair = (
    given: { reason?: string; revision?: number; measures?: [string, string] } = {},
  ) => ({
    slug: `plan-${plans}`,
    measures: [second, first] as [string, string],
    reason: 'един договор',
    revision: 0,
    ...given,
  })

  test('of an adopted plan: each decision is kept, the last one counts, the log has why', async () => {
    const planId = await newPlan()
    const context = contextOf(opened.database)
    const { entries } = await entriesWrittenBy(opened.database, async () => {
      await confirmSharedMoney(context, pair())
      await refuseSharedMoney(context, pair({ reason: 'два договора', revision: 1 }))
    })
    assert.deepEqual(
      entries.map(({ action, new: now }) => [action, (now as { reason: string }).reason]),
      [
        ['refuse-shared-money', 'два договора'],
        ['confirm-shared-money', 'един договор'],
      ],
    )
    assert.deepEqual((await selectPlan(opened.database, `plan-${plans}`)).sharing, [
      { measures: [first, second], decision: 'refused', reason: 'два договора' },
    ])
    const kept = await selectSharingDecisions(opened.database, planId)
    assert.deepEqual(
      kept.map(({ decision, revision, decidedBy }) => [decision, revision, decidedBy]),
      [
        ['confirmed', 1, 'Мария Петрова'],
        ['refused', 2, 'Мария Петрова'],
      ],
    )
    for (const statement of [
      sql`update sharing_decision set reason = ''`,
      sql`delete from sharing_decision`,
    ])
      await assert.rejects(statement.execute(opened.database), /sharing_decision only grows/)
  })

  test('without a reason, on what was decided meanwhile, or on no pair at all it is refused', async () => {
    await newPlan()
    const context = contextOf(opened.database)
    const decide = (given: Parameters<typeof pair>[0]) =>
      refusalCodes(confirmSharedMoney(context, pair(given)))
    assert.deepEqual(await decide({ reason: '  ' }), ['reason-wanted'])
    assert.deepEqual(await decide({ reason: 'x'.repeat(1001) }), ['reason-too-long'])
    assert.deepEqual(await decide({ revision: 1 }), ['changed-meanwhile'])
    assert.deepEqual(await decide({ measures: [first, first] }), ['no-such-measure'])
    assert.deepEqual(await decide({ measures: [first, 'нищо'] }), ['no-such-measure'])
  })

  const shared = {
    ...draft,
    measures: [1, 2].flatMap((position) =>
      draft.measures.slice(0, 1).map((measure) => ({
        ...measure,
        position,
        number: `${position}`,
        sharedFundingWith: position === 1 ? ['2'] : [],
      })),
    ),
  }

  test('of a draft: a version that can be undone, carried into the adopted plan with its reason', async () => {
    const context = contextOf(opened.database)
    const planId = await keepDraft(opened.database, shared)
    const seen = { planId, positions: [1, 2] as const, reason: 'два договора' }
    await refuseSharedMoneyOfDraft(context, { ...seen, version: 1 }, bulgarianRegister)
    const refused = await selectOptionalDraft(opened.database, planId)
    assert.deepEqual(refused?.draft.measures[1]?.sharingRefused, ['1'])
    await undoDraftChange(context, { planId, version: 2 }, bulgarianRegister)
    await confirmSharedMoneyOfDraft(
      context,
      { ...seen, reason: 'един договор', version: 3 },
      bulgarianRegister,
    )
    const request = { planId, version: 4, adoption: { ...adoption } }
    const { slug } = await adoptPlan(context, request)
    const adopted = await selectPlan(opened.database, slug)
    assert.deepEqual(adopted.sharing, [
      { measures: ['1', '2'], decision: 'confirmed', reason: 'един договор' },
    ])
  })
})
