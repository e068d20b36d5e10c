import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysLater } from '../base/days-later.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { dueReminders, type Reminding, reminderName } from './due-reminders.ts'
import type { Owed } from './owed.ts'
import { usualLadder } from './reminder-ladder.ts'

const due = '2024-07-15' as PlainDate

const owed: Owed = {
  kind: 'reports',
  planId: '1',
  plan: { title: { bg: 'План' }, slug: 'plan-2024' },
  institutionId: '5',
  institution: { bg: 'АЗ', en: 'EA' },
  period: '2024-Q2' as Period,
  due,
  measures: ['1', '3'],
}

const reminding = (days: number, changed: Partial<Reminding> = {}): Reminding => ({
  today: daysLater(due, days),
  ladders: new Map(),
  focalPoints: new Map([['5', ['50', '51']]]),
  contacts: new Set(),
  heads: new Set(['5']),
  secretaries: ['9'],
  sent: new Set(),
  ...changed,
})

const told = (reminders: ReturnType<typeof dueReminders>) =>
  reminders.map(({ recipient, accountId, daysFromDue }) => [recipient, accountId, daysFromDue])

test('before the last day only those who report are reminded, each of them', () => {
  assert.deepEqual(told(dueReminders([owed], reminding(-15))), [])
  assert.deepEqual(told(dueReminders([owed], reminding(-14))), [
    ['focal-point', '50', -14],
    ['focal-point', '51', -14],
  ])
})

test('after seven days the head is told, too, and after fourteen the secretary of the council', () => {
  const recipients = (days: number) =>
    told(dueReminders([owed], reminding(days))).map(([recipient, account]) => [recipient, account])
  assert.deepEqual(recipients(6), [
    ['focal-point', '50'],
    ['focal-point', '51'],
  ])
  assert.deepEqual(recipients(7), [
    ['focal-point', '50'],
    ['focal-point', '51'],
    ['head', null],
  ])
  assert.deepEqual(recipients(14), [
    ['focal-point', '50'],
    ['focal-point', '51'],
    ['head', null],
    ['secretary', '9'],
  ])
})

test('what was sent is not due again, until the next rung', () => {
  const first = dueReminders([owed], reminding(1))
  const sent = new Set(first.map(reminderName))
  assert.equal(first.length, 2)
  assert.deepEqual(dueReminders([owed], reminding(1, { sent })), [])
  assert.deepEqual(dueReminders([owed], reminding(6, { sent })), [])
  assert.deepEqual(told(dueReminders([owed], reminding(8, { sent }))), [
    ['focal-point', '50', 8],
    ['focal-point', '51', 8],
    ['head', null, 7],
  ])
})

test('who joins later is reminded of the rung that has been passed', () => {
  const sent = new Set(
    dueReminders([owed], reminding(1, { focalPoints: new Map([['5', ['50']]]) })).map(reminderName),
  )
  assert.deepEqual(told(dueReminders([owed], reminding(2, { sent }))), [['focal-point', '51', 1]])
})

test('nobody is reminded for an institution that has nobody, and no head without an address', () => {
  const nobody = { focalPoints: new Map(), heads: new Set<string>(), secretaries: [] }
  assert.deepEqual(dueReminders([owed], reminding(30, nobody)), [])
  assert.deepEqual(told(dueReminders([{ ...owed, institutionId: '6' }], reminding(20))), [
    ['secretary', '9', 14],
  ])
})

test('a plan goes by its own ladder, other plans by the usual one', () => {
  const ladders = new Map([['1', { ...usualLadder, daysBefore: [30], headAfter: null }]])
  const of = (planId: string, days: number) =>
    told(dueReminders([{ ...owed, planId }], reminding(days, { ladders })))
  assert.equal(of('1', -30).length, 2)
  assert.equal(of('2', -30).length, 0)
  assert.ok(!of('1', 10).some(([recipient]) => recipient === 'head'))
  assert.ok(of('2', 10).some(([recipient]) => recipient === 'head'))
})

test('each plan, institution, period, rung and person makes a reminder of its own', () => {
  const reminder = { owed, recipient: 'focal-point', accountId: '50', daysFromDue: 1 } as const
  const names = [
    reminder,
    { ...reminder, accountId: '51' },
    { ...reminder, daysFromDue: 8 },
    { ...reminder, recipient: 'secretary' as const },
    { ...reminder, owed: { ...owed, planId: '2' } },
    { ...reminder, owed: { ...owed, institutionId: '6' } },
    { ...reminder, owed: { ...owed, period: '2024-Q3' as Period } },
    { ...reminder, recipient: 'head' as const, accountId: null },
  ].map(reminderName)
  assert.equal(new Set(names).size, names.length)
})

test('an institution without accounts is reminded at its own address, on the same days', () => {
  const without = { focalPoints: new Map(), contacts: new Set(['5']) }
  for (const [days, rung] of [
    [-14, -14],
    [-3, -3],
    [1, 1],
    [8, 8],
  ] as const)
    assert.deepEqual(
      told(dueReminders([owed], reminding(days, without))).filter(
        ([recipient]) => recipient === 'contact',
      ),
      [['contact', null, rung]],
    )
})

test('an opinion that is late is recalled and escalates like a report; before that notices tell of it', () => {
  const { kind: _, period: __, measures: ___, ...of } = owed
  const opinion: Owed = { ...of, kind: 'opinion', round: 2 }
  const recipients = (days: number) =>
    told(dueReminders([opinion], reminding(days))).map(([recipient]) => recipient)
  assert.deepEqual(recipients(-3), [])
  assert.deepEqual(recipients(1), ['focal-point', 'focal-point'])
  assert.deepEqual(recipients(7), ['focal-point', 'focal-point', 'head'])
  assert.deepEqual(recipients(14), ['focal-point', 'focal-point', 'head', 'secretary'])
  const contact = { focalPoints: new Map(), contacts: new Set(['5']) }
  assert.deepEqual(told(dueReminders([opinion], reminding(-3, contact))), [['contact', null, -3]])
})

test('a report and an opinion of one institution on one plan are different reminders', () => {
  const of = { recipient: 'head', accountId: null, daysFromDue: 7 } as const
  const { planId, institutionId } = owed
  assert.notEqual(
    reminderName({ ...of, owed }),
    reminderName({ ...of, owed: { kind: 'opinion', planId, institutionId, round: 2 } }),
  )
})
