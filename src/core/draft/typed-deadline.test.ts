import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedDeadline, type TypedDeadline } from './typed-deadline.ts'

const typed = (fields: Partial<TypedDeadline>) =>
  parseTypedDeadline({ kind: 'month', from: '', to: '', every: '', phases: '', ...fields })

const refused = (fields: Partial<TypedDeadline>) => {
  const parsed = typed(fields)
  assert.ok(areRefusals(parsed), JSON.stringify(parsed))
  return parsed.map(({ code, field }) => `${field}: ${code}`)
}

const none = { from: null, to: null, every: null, phases: [] }

test('a month is read as people write it', () => {
  for (const to of [
    '2024-05',
    '05.2024',
    '5.2024',
    '5/2024',
    ' 05 . 2024 ',
    '05.2024 г.',
    '2024-5',
  ])
    assert.deepEqual(typed({ to }), { ...none, kind: 'month', to: '2024-05' }, to)
})

test('what is no month is said beside its field', () => {
  for (const to of [
    'май',
    '13.2024',
    '0.2024',
    '05.24',
    '2024',
    '05.2024.01',
    '2024-00',
    '99999',
    '2024-012',
    '012.2024',
    '05.20245',
  ])
    assert.deepEqual(refused({ to }), ['to: not-a-month'], to)
  assert.deepEqual(refused({ kind: 'range', from: 'x', to: 'y' }), [
    'from: not-a-month',
    'to: not-a-month',
  ])
})

test('each kind wants its own fields, and minds no others', () => {
  assert.deepEqual(refused({}), ['to: deadline-end-wanted'])
  assert.deepEqual(refused({ kind: 'range' }), [
    'from: deadline-start-wanted',
    'to: deadline-end-wanted',
  ])
  assert.deepEqual(refused({ kind: 'phased', to: '05.2024' }), ['phases: deadline-phases-wanted'])
  assert.deepEqual(refused({ kind: 'soon' }), ['kind: deadline-kind-wanted'])
  assert.deepEqual(typed({ from: 'anything', to: '05.2024', every: 'year', phases: 'x' }), {
    ...none,
    kind: 'month',
    to: '2024-05',
  })
  assert.deepEqual(typed({ kind: 'open', from: '03.2024' }), {
    ...none,
    kind: 'open',
    from: '2024-03',
  })
})

test('a stretch does not end before it starts', () => {
  const kept = typed({ kind: 'range', from: '01.2024', to: '01.2024' })
  assert.deepEqual(kept, { ...none, kind: 'range', from: '2024-01', to: '2024-01' })
  assert.deepEqual(refused({ kind: 'range', from: '02.2024', to: '01.2024' }), [
    'to: deadline-ends-before-it-starts',
  ])
})

test('what recurs may say how often, and until when', () => {
  assert.deepEqual(typed({ kind: 'recurring', every: 'quarter', to: '12.2024' }), {
    ...none,
    kind: 'recurring',
    every: 'quarter',
    to: '2024-12',
  })
  assert.deepEqual(typed({ kind: 'recurring', every: 'week' }), { ...none, kind: 'recurring' })
})

test('phases stand on lines of their own and end with the last of them', () => {
  const phases = '06.2024 – проект\r\n\n 12.2024: приемане \n2024-09 съгласуване'
  assert.deepEqual(typed({ kind: 'phased', phases }), {
    ...none,
    kind: 'phased',
    to: '2024-12',
    phases: [
      { to: '2024-06', what: 'проект' },
      { to: '2024-12', what: 'приемане' },
      { to: '2024-09', what: 'съгласуване' },
    ],
  })
  assert.deepEqual(refused({ kind: 'phased', phases: '06.2024 – а\nпосле' }), [
    'phases: deadline-phases-wanted',
  ])
})

test('a very long line costs no more than its length', () => {
  const phases = `06.2024 ${'– '.repeat(9000)}край`
  assert.ok(!areRefusals(typed({ kind: 'phased', phases })))
  assert.deepEqual(refused({ to: '1'.repeat(20_000) }), ['to: not-a-month'])
})

test('the words of a phase are kept whole, or sent back to be shortened', () => {
  const longest = '🏗'.repeat(500)
  const read = typed({ kind: 'phased', phases: `06.2024 – ${longest}` })
  assert.ok(!areRefusals(read))
  assert.equal(read.phases[0]?.what, longest)
  assert.deepEqual(refused({ kind: 'phased', phases: `05.2024 – а\n06.2024 – ${longest}я` }), [
    'phases: deadline-phase-too-long',
  ])
})
