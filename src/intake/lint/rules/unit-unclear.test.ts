import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, madeIndicator, value } from '../testing/made-draft.ts'
import { unitUnclear } from './unit-unclear.ts'

const targets = (...said: string[]) =>
  madeDraft(said.map((target) => ({ text: { target, baseline: '0' } })))

test('a bare number or percentage does not say of what', () => {
  const findings = unitUnclear.check(
    targets(
      '5',
      '100 %',
      '5 срещи',
      'Срещи – 5',
      '',
      '–',
      '3',
      'до 7 дни',
      '1 план',
      'всички',
      '2 дела',
      '8 лица',
      '9 пъти',
    ),
  )
  assert.deepEqual(
    findings.map(({ position, severity }) => `${position} ${severity}`),
    ['1 warning', '2 warning', '7 warning'],
  )
})

test('a baseline that names the thing makes it milder', () => {
  const [finding] = unitUnclear.check(madeDraft([{ text: { target: '5', baseline: 'Срещи – 2' } }]))
  assert.equal(finding?.severity, 'info')
})

test('a plan whose targets are all bare numbers is told once', () => {
  const findings = unitUnclear.check(targets('5', '6', '7', '8', '9'))
  assert.deepEqual(
    findings.map(({ position, actual }) => [position, actual]),
    [[null, '5']],
  )
})

test('a share whose name holds another one may be of either', () => {
  const name = 'Намаляване на отказите под 3 %'
  const target = { operator: 'at-least', value: value('100'), note: null } as const
  const share = madeIndicator({ name, unit: '%', kind: 'percent', target })
  const [finding] = unitUnclear.check(madeDraft([{ indicators: [share] }]))
  assert.deepEqual([finding?.severity, finding?.cell], ['info', 'target'])
  const plain = { ...share, name: 'Намаляване на отказите' }
  assert.deepEqual(unitUnclear.check(madeDraft([{ indicators: [plain] }])), [])
})
