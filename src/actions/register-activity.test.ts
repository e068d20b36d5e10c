import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import {
  listActivities,
  listActivityRules,
  listActivityVersions,
} from '../store/activity.reader.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { correctActivity, registerActivity, withdrawActivity } from './register-activity.ts'
import { setActivityRule } from './set-activity-rule.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { dutyOf } from './testing/duty.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const activity = {
  ...{ kind: 'training', title: 'Обучение', from: '05.03.2024', until: '' },
  ...{ place: 'София', participants: '25', materials: '' },
}
const measure = { slug: 'plan-1', measure: '1' }

onEveryEngine('registering activities', (opened) => {
  let planId: string
  let own: string
  let other: string
  let id: string

  before(async () => {
    planId = await keepPlan(opened.database, 'plan-1')
    ;({ own, other } = await dutyOf(opened.database, planId, '1'))
  })

  const focalPoint = (institution = own) => contextOf(opened.database, 'focal-point', institution)
  const kept = () => listActivities(opened.database, { planId, measure: '1' })

  test('what took place is kept for the institution that did it, and logged', async () => {
    const { result, entries } = await entriesWrittenBy(opened.database, () =>
      registerActivity(focalPoint(), { ...measure, activity }),
    )
    id = result
    const [registered] = await kept()
    assert.deepEqual(
      [registered?.title, registered?.participants, registered?.institutionId],
      ['Обучение', 25, own],
    )
    assert.deepEqual(
      entries.map(({ action, entityId }) => [action, entityId]),
      [['register-activity', `plan-1/1/activity-${id}`]],
    )
  })

  test('a correction is the next version, and the one before stays', async () => {
    const corrected = { ...activity, participants: '' }
    await correctActivity(focalPoint(), { ...measure, id, seen: 1, activity: corrected })
    const versions = await listActivityVersions(opened.database, { planId, measure: '1', id })
    assert.deepEqual(
      versions.map(({ version, participants }) => [version, participants]),
      [
        [1, 25],
        [2, null],
      ],
    )
    assert.equal((await kept())[0]?.version, 2)
  })

  test('two who correct it at once do not overwrite each other', async () => {
    const both = await Promise.allSettled(
      ['30', '40'].map((participants) =>
        correctActivity(focalPoint(), {
          ...{ ...measure, id, seen: 2 },
          activity: { ...activity, participants },
        }),
      ),
    )
    const refused = both.filter((each) => each.status === 'rejected')
    assert.equal(refused.length, 1)
    assert.equal(refused[0]?.reason.refusals[0].code, 'changed-meanwhile')
    assert.equal((await kept())[0]?.version, 3)
  })

  test('whose duty it is not may not, and wrong fields are named', async () => {
    const codes = (context = focalPoint(), change = {}) =>
      refusalCodes(registerActivity(context, { ...measure, activity: { ...activity, ...change } }))
    assert.deepEqual(await codes(focalPoint(other)), ['not-permitted'])
    assert.deepEqual(await codes(contextOf(opened.database, 'council-member')), ['not-permitted'])
    assert.deepEqual(await codes(focalPoint(), { kind: 'party', title: '' }), [
      'activity-kind-wanted',
      'field-required',
    ])
    assert.equal((await kept()).length, 1)
  })

  test('one that is withdrawn stays to be seen and can be changed no more', async () => {
    const seen = { ...measure, id, seen: 3 }
    assert.deepEqual(await refusalCodes(withdrawActivity(focalPoint(), { ...seen, reason: '' })), [
      'field-required',
    ])
    await withdrawActivity(focalPoint(), { ...seen, reason: 'Не се състоя' })
    assert.equal((await kept())[0]?.withdrawnBecause, 'Не се състоя')
    const again = { ...seen, seen: 4 }
    assert.deepEqual(await refusalCodes(correctActivity(focalPoint(), { ...again, activity })), [
      'no-such-activity',
    ])
    for (const wrong of ['', '0', '999', 'x'])
      assert.deepEqual(
        await refusalCodes(correctActivity(focalPoint(), { ...again, id: wrong, activity })),
        ['no-such-activity'],
      )
  })

  test('an indicator that sums up is set to count activities, and set back', async () => {
    const secretariat = contextOf(opened.database)
    const set = (counts: string, kinds: string[], seen: number, indicator = 1) =>
      setActivityRule(secretariat, { ...measure, indicator, seen, rule: { counts, kinds } })
    const rules = async () =>
      (await listActivityRules(opened.database, planId)).map(({ version, rule }) => [version, rule])
    await set('activities', ['training', 'other'], 0)
    assert.deepEqual(await rules(), [[1, { counts: 'activities', kinds: ['training'] }]])
    assert.deepEqual(await refusalCodes(set('participants', ['training'], 0)), [
      'changed-meanwhile',
    ])
    assert.deepEqual(await refusalCodes(set('participants', [], 1)), ['activity-kinds-wanted'])
    assert.deepEqual(await refusalCodes(set('everything', ['training'], 1)), ['counts-wanted'])
    await set('', [], 1)
    assert.deepEqual(await rules(), [[2, null]])
    assert.deepEqual(await refusalCodes(set('activities', ['training'], 0, 99)), [
      'no-such-indicator',
    ])
  })
})
