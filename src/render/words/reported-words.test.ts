import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Period } from '../../core/base/period.ts'
import { degreeOf } from '../../core/degree/degree.ts'
import type { IndicatorRule } from '../../core/plan/plan.ts'
import type { ReportedValue } from '../../core/report/report.ts'
import { reportedWords } from './reported-words.ts'

const decimal = (text: string): Decimal => text as Decimal
const quarters = (...all: ReportedValue[]) =>
  all.map((reported, index) => ({ period: `2024-Q${index + 1}` as Period, reported }))
const rule = (parts: Partial<IndicatorRule>): IndicatorRule => ({
  accumulates: 'sum',
  measured: 'level',
  baseline: null,
  target: { kind: 'at-least', value: decimal('10000') },
  ...parts,
})
const share = (numerator: string, denominator: string): ReportedValue => ({
  numerator: decimal(numerator),
  denominator: decimal(denominator),
})

test('values that were added up are said with their unit', () => {
  const reports = quarters({ value: decimal('7000') }, { value: decimal('500') })
  const degree = degreeOf(rule({}), reports)
  assert.equal(reportedWords(degree, { bg: 'лица' }, 'bg'), '7\u00a0500\u00a0лица')
  assert.equal(reportedWords(degree, null, 'en'), '7,500')
})

test('a share is said in per cent with its parts', () => {
  const degree = degreeOf(
    rule({ accumulates: 'ratio' }),
    quarters(share('1', '2'), share('7', '10')),
  )
  assert.equal(reportedWords(degree, { bg: '%' }, 'bg'), '66,7\u00a0% (8 от 12)')
})

test('coverage is said as so many of so many', () => {
  const all = rule({ accumulates: 'ratio', target: { kind: 'all', value: null } })
  const degree = degreeOf(all, quarters(share('8', '10')))
  assert.equal(reportedWords(degree, { bg: 'лица' }, 'bg'), '8 от 10\u00a0лица')
  assert.equal(reportedWords(degree, null, 'en'), '8 of 10')
})

test('stages are said by their weights', () => {
  const stages = [
    { name: 'проект', weight: decimal('20') },
    { name: 'приет', weight: decimal('80') },
  ]
  const degree = degreeOf(
    rule({ target: { kind: 'stages', stages } }),
    quarters({ done: ['проект'] }),
  )
  assert.equal(reportedWords(degree, null, 'bg'), 'завършени етапи с тежест 20 от 100')
})

test('a value without a target is still said', () => {
  const degree = degreeOf(rule({ target: { kind: 'none' } }), quarters({ value: decimal('3') }))
  assert.equal(reportedWords(degree, null, 'bg'), '3')
})

test('nothing reported is not zero', () => {
  assert.equal(reportedWords(degreeOf(rule({}), []), null, 'bg'), 'няма')
  const zero = degreeOf(rule({}), quarters({ value: decimal('0') }))
  assert.equal(reportedWords(zero, null, 'bg'), '0')
})
