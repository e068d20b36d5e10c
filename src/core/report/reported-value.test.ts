import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Language } from '../base/language.ts'
import { isRefusal } from '../base/refusal.ts'
import type { Accumulation } from '../draft/accumulation.ts'
import type { Target } from '../draft/target.ts'
import type { IndicatorRule } from '../plan/plan.ts'
import { parseReportedValue, type RawReportedValue } from './reported-value.ts'

const d = (text: string) => text as Decimal
const ruleOf = (accumulates: Accumulation, target: Target): IndicatorRule => ({
  accumulates,
  measured: 'level',
  baseline: null,
  target,
})
const count = ruleOf('sum', { kind: 'at-least', value: d('7500') })
const percent = ruleOf('last', { kind: 'at-least', value: d('100') })
const share = ruleOf('ratio', { kind: 'at-least', value: d('80') })
const proportion = ruleOf('ratio', { kind: 'at-least', value: d('400') })
const coverage = ruleOf('ratio', { kind: 'all', value: null })
const coverageOf50 = ruleOf('ratio', { kind: 'all', value: d('50') })
const stages = ruleOf('last', {
  kind: 'stages',
  stages: [
    { name: 'drafted', weight: d('40') },
    { name: 'adopted', weight: d('60') },
  ],
})

/** The parsed value, or "field: code". */
function parse(raw: RawReportedValue, rule: IndicatorRule, language: Language = 'bg') {
  const answer = parseReportedValue(raw, rule, language)
  if (!isRefusal(answer)) return answer
  assert.ok(answer.message.bg !== '' && answer.message.en !== '')
  return `${answer.field}: ${answer.code}`
}

test('a number as people type it', () => {
  assert.deepEqual(parse({ value: '1 234,5' }, count), { value: '1234.5' })
  assert.deepEqual(parse({ value: '7\u00a0500' }, count), { value: '7500' })
  assert.deepEqual(parse({ value: '7,500' }, count, 'en'), { value: '7500' })
  assert.deepEqual(parse({ value: '0' }, count), { value: '0' })
})

test('fields left empty were not filled in', () => {
  assert.deepEqual(parse({ value: '5', numerator: '', denominator: ' ' }, count), { value: '5' })
  assert.deepEqual(parse({ value: '', numerator: '3', denominator: '4' }, share), {
    numerator: '3',
    denominator: '4',
  })
})

test('missing is never zero', () => {
  assert.equal(parse({}, count), 'value: value-missing')
  assert.equal(parse({ value: ' \u00a0' }, count), 'value: value-missing')
  assert.equal(parse({}, share), 'numerator: value-missing')
  assert.equal(parse({ numerator: '3' }, share), 'denominator: value-missing')
  assert.equal(parse({ denominator: '3' }, share), 'numerator: value-missing')
})

test('an ambiguous number is explained with both its readings', () => {
  const answer = parseReportedValue({ value: '1.234' }, count, 'bg')
  assert.ok(isRefusal(answer))
  assert.equal(answer.code, 'ambiguous-number')
  assert.equal(
    answer.message.bg,
    'Не е ясно кое число е това. Въведете 1234, ако е цяло, или 1,234, ако е дробно.',
  )
  assert.deepEqual(parse({ value: '1234' }, count), { value: '1234' })
  assert.deepEqual(parse({ value: '1,234' }, count), { value: '1.234' })
})

test('what is no number is refused at its field', () => {
  assert.equal(parse({ value: 'около 12' }, count), 'value: not-a-number')
  assert.equal(parse({ value: '1'.repeat(31) }, count), 'value: number-too-long')
  assert.equal(parse({ numerator: '3', denominator: 'много' }, share), 'denominator: not-a-number')
  assert.equal(parse({ numerator: 'три', denominator: '4' }, share), 'numerator: not-a-number')
})

test('a per cent sign is taken where a percentage may be', () => {
  assert.deepEqual(parse({ value: '29 %' }, percent), { value: '29' })
  assert.deepEqual(parse({ value: '29%' }, percent, 'en'), { value: '29' })
  assert.deepEqual(parse({ value: '64,5\u00a0%' }, share), { value: '64.5' })
  assert.deepEqual(parse({ value: '80 %' }, coverage), { value: '80' })
  assert.equal(parse({ value: '29 %' }, count), 'value: percent-of-count')
  // 80 would be taken for 80 of the 50.
  assert.equal(parse({ value: '80 %' }, coverageOf50), 'value: percent-of-count')
  assert.equal(parse({ value: '%' }, percent), 'value: value-missing')
})

test('a value or the parts of a share, not both', () => {
  assert.equal(
    parse({ value: '80', numerator: '8', denominator: '10' }, share),
    'value: value-and-parts',
  )
})

test('a count is not negative; a level may be', () => {
  assert.equal(parse({ value: '-5' }, count), 'value: negative-count')
  assert.equal(parse({ value: '-5' }, coverageOf50), 'value: negative-count')
  assert.deepEqual(parse({ value: '\u22125' }, percent), { value: '-5' })
})

test('a part is not more than its whole', () => {
  const parts = (numerator: string, denominator: string, rule = share) =>
    parse({ numerator, denominator }, rule)
  assert.deepEqual(parts('8', '10'), { numerator: '8', denominator: '10' })
  assert.deepEqual(parts('10', '10'), { numerator: '10', denominator: '10' })
  assert.equal(parts('11', '10'), 'numerator: more-than-all')
  assert.equal(parts('11', '10', coverage), 'numerator: more-than-all')
  assert.equal(parts('-1', '10'), 'numerator: negative-share')
  assert.equal(parts('1', '-10'), 'denominator: negative-share')
})

test('nothing can be a part of nothing, and nothing is', () => {
  const parts = (numerator: string, denominator: string, rule = share) =>
    parse({ numerator, denominator }, rule)
  assert.equal(parts('5', '0'), 'denominator: share-of-nothing')
  assert.equal(parts('5', '0', proportion), 'denominator: share-of-nothing')
  assert.deepEqual(parts('0', '0'), { numerator: '0', denominator: '0' })
})

test('a proportion that the plan wants above 100 % may be above it', () => {
  assert.deepEqual(parse({ numerator: '40 000', denominator: '10 000' }, proportion), {
    numerator: '40000',
    denominator: '10000',
  })
})

test('of all that there are no more can be done, and how many they are must be known', () => {
  assert.deepEqual(parse({ value: '50' }, coverageOf50), { value: '50' })
  assert.equal(parse({ value: '51' }, coverageOf50), 'value: more-than-all')
  assert.equal(parse({ value: '101' }, coverage), 'value: more-than-all')
  const countOfAll = ruleOf('sum', { kind: 'all', value: null })
  assert.equal(parse({ value: '7' }, countOfAll), 'numerator: parts-wanted')
})

test('stages are marked, each once; none marked is a report too', () => {
  assert.deepEqual(parse({ done: ['drafted', 'drafted'] }, stages), { done: ['drafted'] })
  assert.deepEqual(parse({}, stages), { done: [] })
  assert.equal(parse({ done: ['begun'] }, stages), 'done: unknown-stage')
})
