import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, madeIndicator } from '../testing/made-draft.ts'
import { missingBaseline } from './missing-baseline.ts'

const startless = madeIndicator({ baseline: { value: null, note: null } })

test('a number to reach needs a value to start from', () => {
  const [finding] = missingBaseline.check(
    madeDraft([{ text: { baseline: '-' }, indicators: [startless] }]),
  )
  assert.deepEqual([finding?.cell, finding?.actual], ['baseline', '-'])
})

test('a baseline that names the thing without a number is told with its name', () => {
  const text = { baseline: 'Срещи – 0\nОтворени читалища' }
  const [finding] = missingBaseline.check(
    madeDraft([{ text, indicators: [madeIndicator({ name: 'Срещи' }), startless] }]),
  )
  assert.equal(finding?.actual, 'Отворени читалища')
})

test('words that tell how things stand are noted where what is to be reached is counted', () => {
  const text = { baseline: 'Работи се по подготовката на плана за ремонт, одобрен от министъра' }
  const noted = (indicator: typeof startless) =>
    missingBaseline
      .check(madeDraft([{}, { text, indicators: [indicator] }]))
      .map(({ position, severity }) => `${position} ${severity}`)
  assert.deepEqual(noted(startless), ['2 info'])
  assert.deepEqual(noted({ ...startless, kind: 'milestone' }), [])
})

test('an empty cell is only noted where what is to be reached is judged in words', () => {
  const inWords = madeIndicator({
    kind: 'qualitative',
    baseline: { value: null, note: null },
    target: { operator: 'none', value: null, note: null },
  })
  const findings = missingBaseline.check(
    madeDraft([{}, { text: { baseline: '' }, indicators: [inWords] }]),
  )
  assert.deepEqual(
    findings.map(({ position, severity }) => `${position} ${severity}`),
    ['2 info'],
  )
})
