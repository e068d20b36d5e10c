import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import { planOfRoads } from './testing/plans-in-force.ts'
import { parseTypedAmendment, type RawAmendment } from './typed-amendment.ts'

const plan = planOfRoads()
const typed: RawAmendment = {
  ...{ body: 'Съвет', act: 'Решение', number: '17', date: '10.06.2025' },
  ...{ reason: 'По-малко средства.', from: '01.07.2025', file: 'reshenie-17.pdf' },
  ...{ dropped: '', carriedOver: '' },
}
const at = { today: '2025-06-20' as PlainDate, language: 'bg' } as const
const parsed = (given: Partial<RawAmendment> = {}, removed = plan.measures.slice(0, 0)) =>
  parseTypedAmendment({ ...typed, ...given }, plan, removed, at)
const wrong = (given: Partial<RawAmendment>, removed = plan.measures.slice(0, 0)) => {
  const found = parsed(given, removed)
  return areRefusals(found) ? found.map(({ code, field }) => `${field} ${code}`) : []
}

test('an amendment is taken as people type it', () => {
  assert.deepEqual(parsed({ dropped: ' 2 ', file: ' ' }), {
    act: { body: 'Съвет', act: 'Решение', number: '17', date: '2025-06-10' },
    ...{ from: '2025-07-01', file: null, reason: { bg: 'По-малко средства.' } },
    decisions: [{ measure: '2', kind: 'dropped' }],
  })
})

test('everything that is wrong is said beside its field', () => {
  assert.deepEqual(
    wrong({ body: '', date: '30.01.2025', from: '01.01.2026', reason: ' ' }),
    [
      'reason field-required',
      'from date-too-late',
      'body field-required',
      'date date-too-early',
    ].map((each) => each),
  )
})

test('a measure is decided on once, and only where there is one', () => {
  assert.deepEqual(wrong({ dropped: '1, 9', carriedOver: '1' }), [
    'dropped no-such-number',
    'carriedOver decided-twice',
  ])
})

test('what the amended text has no more must be dropped or carried over', () => {
  const removed = plan.measures.slice(1)
  assert.deepEqual(wrong({}, removed), ['dropped removed-undecided'])
  assert.deepEqual(wrong({ carriedOver: '2' }, removed), [])
})

test('an amendment holds no earlier than the one before it', () => {
  const before = {
    ...{ number: 1, from: '2025-07-05' as PlainDate, file: null, reason: {}, measures: [] },
    act: plan.adoption,
  }
  const found = parseTypedAmendment(typed, { ...plan, amendments: [before] }, [], at)
  assert.ok(areRefusals(found))
  assert.deepEqual(
    found.map(({ field }) => field),
    ['from'],
  )
})
