import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountRoles, stranger } from '../access/roles.ts'
import {
  planStatuses,
  refusalToMendPlan,
  refusalToMovePlan,
  statusesOfDraft,
} from './plan-status.ts'

const secretary = { roles: ['secretariat'], institutions: [] } as const

const allowed = [
  'draft to in-coordination',
  'in-coordination to draft',
  'in-coordination to agreed',
  'agreed to in-coordination',
  'agreed to adopted',
  'draft to adopted',
  'draft to discarded',
  'draft to recorded',
  'agreed to recorded',
  'adopted to closed',
  'closed to adopted',
]

test('the secretariat may move a plan in exactly these ways', () => {
  for (const from of planStatuses)
    for (const to of planStatuses) {
      const code = refusalToMovePlan(from, to, secretary)?.code
      const expected = allowed.includes(`${from} to ${to}`) ? undefined : 'wrong-plan-status'
      assert.equal(code, expected, `${from} to ${to}`)
    }
})

test('every other role may move a plan in no way at all', () => {
  const others = accountRoles.filter((each) => each !== 'secretariat')
  for (const subject of [stranger, { roles: others, institutions: ['1'] }])
    for (const from of planStatuses)
      for (const to of planStatuses)
        assert.equal(
          refusalToMovePlan(from, to, subject)?.code,
          'not-permitted',
          `${from} to ${to}`,
        )
})

test('a plan is mended only while it is a draft or in coordination, and no more once it is agreed', () => {
  for (const status of planStatuses)
    assert.equal(
      refusalToMendPlan(status)?.code,
      ['draft', 'in-coordination'].includes(status) ? undefined : 'wrong-plan-status',
      status,
    )
})

test('until a plan is adopted, recorded as an amendment or discarded it is what its draft says', () => {
  assert.deepEqual(
    planStatuses.filter((status) => !(statusesOfDraft as readonly string[]).includes(status)),
    ['adopted', 'closed', 'recorded', 'discarded'],
  )
})
