import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../access/roles.ts'
import { planStatuses, refusalToMendPlan, refusalToMovePlan } from './plan-status.ts'

const allowed = ['draft to adopted', 'draft to discarded']

test('the secretariat may adopt a draft or discard it, and move a plan in no other way', () => {
  for (const from of planStatuses)
    for (const to of planStatuses) {
      const code = refusalToMovePlan(from, to, 'secretariat')?.code
      const expected = allowed.includes(`${from} to ${to}`) ? undefined : 'wrong-plan-status'
      assert.equal(code, expected, `${from} to ${to}`)
    }
})

test('every other role may move a plan in no way at all', () => {
  for (const role of roles.filter((each) => each !== 'secretariat'))
    for (const from of planStatuses)
      for (const to of planStatuses)
        assert.equal(refusalToMovePlan(from, to, role)?.code, 'not-permitted', `${from} to ${to}`)
})

test('a plan is mended only while it is a draft', () => {
  for (const status of planStatuses)
    assert.equal(
      refusalToMendPlan(status)?.code,
      status === 'draft' ? undefined : 'wrong-plan-status',
      status,
    )
})
