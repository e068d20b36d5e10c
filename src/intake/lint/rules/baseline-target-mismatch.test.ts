import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, madeIndicator, value } from '../testing/made-draft.ts'
import { baselineTargetMismatch } from './baseline-target-mismatch.ts'

const start = { value: null, note: null }
const end = { operator: 'none', value: null, note: null } as const

test('a target of one thing beside a baseline of another is told', () => {
  const text = { baseline: 'Брой молби – 0', target: 'Брой молби – 5; обучени учители – 20' }
  const indicators = [
    madeIndicator({ name: 'Брой молби', baseline: { value: value('0'), note: null } }),
    madeIndicator({ name: 'обучени учители', baseline: start }),
  ]
  const [finding] = baselineTargetMismatch.check(madeDraft([{ text, indicators }]))
  assert.equal(finding?.cell, 'baseline')
  assert.match(finding?.message.en ?? '', /“обучени учители”/)
})

test('a baseline that no target goes on from is told', () => {
  const text = { baseline: 'проверки – 4', target: 'обучени учители – 20' }
  const indicators = [
    madeIndicator({ name: 'обучени учители', baseline: start }),
    madeIndicator({ name: 'проверки', baseline: { value: value('4'), note: null }, target: end }),
  ]
  assert.equal(baselineTargetMismatch.check(madeDraft([{ text, indicators }])).length, 1)
})

test('the same things, a bare number or words about how things stand are no mismatch', () => {
  const measures = [
    {},
    { text: { baseline: '0' }, indicators: [madeIndicator({ baseline: start })] },
    {
      text: { baseline: 'Работи се по ремонта.' },
      indicators: [madeIndicator({ baseline: start })],
    },
  ]
  assert.deepEqual(baselineTargetMismatch.check(madeDraft(measures)), [])
})

test('a baseline of level A2 is none for level B1', () => {
  const text = { baseline: '1 помагало – А2', target: '1 помагало – В1' }
  const odd = { name: 'помагало – В1', baseline: { value: value('1'), note: 'помагало – А2' } }
  const findings = baselineTargetMismatch.check(
    madeDraft([{ text, indicators: [madeIndicator(odd)] }]),
  )
  assert.equal(findings.length, 1)
})

test('one value of a named thing is none for several targets', () => {
  const text = { baseline: 'Съгласувани молби – 0', target: 'Визи – 5; молби – 7' }
  const baseline = { value: value('0'), note: 'Съгласувани молби' }
  const indicators = ['Визи', 'молби'].map((name) => madeIndicator({ name, baseline }))
  assert.equal(baselineTargetMismatch.check(madeDraft([{ text, indicators }])).length, 1)
})

test('a baseline that names something else in a few words is noted', () => {
  const text = { baseline: 'Повишен интерес към четенето', target: 'Брой открити зали' }
  const indicators = [madeIndicator({ name: 'Брой открити зали', baseline: start, target: end })]
  const [finding] = baselineTargetMismatch.check(madeDraft([{ text, indicators }]))
  assert.equal(finding?.severity, 'info')
})

test('the same line with another word is noted, with both words', () => {
  const severities = (baseline: string, target: string) =>
    baselineTargetMismatch
      .check(madeDraft([{ text: { baseline, target } }]))
      .map(({ severity, message }) => `${severity} ${message.en.match(/“[^”]+”/gu)?.join(' ')}`)
  const weekly = 'Седмични доклади за посетителите на селските библиотеки – 4'
  const yearly = 'Годишни доклади за посетителите на селските библиотеки – 0'
  assert.deepEqual(severities(yearly, weekly), ['info “годишни” “седмични”'])
  assert.deepEqual(severities(weekly, weekly), [])
  assert.deepEqual(severities(`${yearly}\n${weekly}`, `${weekly}\n${yearly}`), [])
})
