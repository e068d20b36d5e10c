import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedFunding, type TypedFunding } from './typed-funding.ts'

const typed = (fields: Partial<TypedFunding>, language: 'bg' | 'en' = 'bg') =>
  parseTypedFunding(
    { source: '', amount: '', currency: '', basis: '', ...fields },
    'бел.',
    language,
  )

const refused = (fields: Partial<TypedFunding>) => {
  const parsed = typed(fields)
  assert.ok(areRefusals(parsed), JSON.stringify(parsed))
  return parsed.map(({ code, field }) => `${field}: ${code}`)
}

test('a sum has its amount, currency and basis, and keeps its note', () => {
  const fields = { source: ' ФУМИ \n', amount: '4 800 000,50', currency: 'BGN', basis: 'per-year' }
  assert.deepEqual(typed(fields), {
    source: 'ФУМИ',
    amount: '4800000.5',
    currency: 'BGN',
    basis: 'per-year',
    note: 'бел.',
  })
  const english = typed({ amount: '1,234.5', currency: 'EUR' }, 'en')
  assert.deepEqual(english, {
    source: '',
    amount: '1234.5',
    currency: 'EUR',
    basis: 'total',
    note: 'бел.',
  })
})

test('without an amount it is undetermined, which is not zero', () => {
  assert.deepEqual(typed({ source: 'ДБ', currency: 'BGN', basis: 'total' }), {
    source: 'ДБ',
    amount: null,
    currency: null,
    basis: null,
    note: 'бел.',
  })
  const zero = typed({ amount: '0', currency: 'EUR' })
  assert.ok(!areRefusals(zero) && zero.amount === '0')
})

test('what cannot be a sum is said beside its field', () => {
  assert.deepEqual(refused({}), ['source: funding-says-nothing'])
  assert.deepEqual(refused({ amount: 'много', currency: 'BGN' }), ['amount: not-an-amount'])
  assert.deepEqual(refused({ amount: '-5', currency: 'BGN' }), ['amount: not-an-amount'])
  assert.deepEqual(refused({ amount: '5' }), ['currency: currency-wanted'])
  assert.deepEqual(refused({ amount: '5', currency: 'USD' }), ['currency: currency-wanted'])
  assert.deepEqual(refused({ source: 'x'.repeat(501) }), ['source: funding-source-too-long'])
})

test('a source may have 500 characters, and whatever is wrong with a sum is told at once', () => {
  const longest = typed({ source: 'я'.repeat(500) })
  assert.ok(!areRefusals(longest) && longest.source.length === 500)
  assert.deepEqual(refused({ source: 'я'.repeat(501), amount: '-5' }), [
    ...['source: funding-source-too-long', 'amount: not-an-amount', 'currency: currency-wanted'],
  ])
})

test('what is no basis of the list is the whole sum, and without an amount there is none', () => {
  const basisOf = (fields: Partial<TypedFunding>) => {
    const read = typed({ source: 'ДБ', currency: 'EUR', ...fields })
    return areRefusals(read) ? 'refused' : read.basis
  }
  assert.deepEqual(
    [
      basisOf({ amount: '5', basis: 'per-year' }),
      basisOf({ amount: '5', basis: 'toString' }),
      basisOf({ basis: 'per-year' }),
    ],
    ['per-year', 'total', null],
  )
})
