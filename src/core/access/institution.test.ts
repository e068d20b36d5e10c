import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import {
  areValidTogether,
  foldedName,
  institutionsFound,
  isValidOn,
  namesOf,
} from './institution.ts'
import { institution } from './testing/institution.ts'

const day = (text: string) => text as PlainDate
const valid = (validFrom: string | null, validTo: string | null) => ({
  validFrom: validFrom as PlainDate | null,
  validTo: validTo as PlainDate | null,
})

test('it is valid from its first day to its last, both of them counted', () => {
  const year = valid('2024-01-01', '2024-12-31')
  assert.ok(!isValidOn(year, day('2023-12-31')))
  assert.ok(isValidOn(year, day('2024-01-01')))
  assert.ok(isValidOn(year, day('2024-12-31')))
  assert.ok(!isValidOn(year, day('2025-01-01')))
})

test('where no day is known there is no end on that side', () => {
  assert.ok(isValidOn(valid(null, null), day('1900-01-01')))
  assert.ok(isValidOn(valid(null, '2024-05-01'), day('1900-01-01')))
  assert.ok(!isValidOn(valid(null, '2024-05-01'), day('2024-05-02')))
  assert.ok(isValidOn(valid('2024-05-01', null), day('2999-01-01')))
  assert.ok(!isValidOn(valid('2024-05-01', null), day('2024-04-30')))
})

test('two are valid together when they share at least a day, whichever is asked about first', () => {
  const cases = [
    [valid(null, null), valid(null, null), true],
    [valid(null, '2024-05-01'), valid('2024-05-01', null), true],
    [valid(null, '2024-05-01'), valid('2024-05-02', null), false],
    [valid('2024-01-01', '2024-12-31'), valid('2024-06-01', '2024-06-01'), true],
    [valid('2024-01-01', '2024-12-31'), valid('2025-01-01', '2025-12-31'), false],
    [valid('2024-01-01', null), valid(null, '2023-12-31'), false],
    [valid('2024-01-01', null), valid('2025-01-01', null), true],
    [valid(null, '2024-05-01'), valid(null, '2023-05-01'), true],
    [valid(null, '2024-05-01'), valid('2024-01-01', '2024-12-31'), true],
  ] as const
  for (const [one, other, together] of cases) {
    assert.equal(areValidTogether(one, other), together, JSON.stringify([one, other]))
    assert.equal(areValidTogether(other, one), together, JSON.stringify([other, one]))
  }
})

test('its names are all that it is called by, in both languages', () => {
  const labour = institution({
    ...{ shortName: 'МТСП', shortNameEn: 'MLSP' },
    ...{ name: { bg: 'Министерство на труда', en: 'Ministry of Labour' }, aliases: ['Труда'] },
  })
  const names = ['МТСП', 'MLSP', 'Министерство на труда', 'Ministry of Labour', 'Труда']
  assert.deepEqual(namesOf(labour), names)
  assert.deepEqual(namesOf({ ...labour, shortNameEn: null }), names.toSpliced(1, 1))
})

test('spaces, capital letters and composed letters do not make two names of one', () => {
  assert.equal(foldedName('  Министерство\u00a0 на\nТРУДА '), 'министерство на труда')
  assert.equal(foldedName('и\u0306'), foldedName('й'))
})

test('a search finds those that have every word somewhere in their names', () => {
  const agency = institution({ id: '1', shortName: 'АЗ', aliases: ['Агенция по заетостта'] })
  const ministry = institution({ id: '2', shortName: 'МЗ', name: { bg: 'Здравето', en: 'Health' } })
  const found = (query: string) => institutionsFound([agency, ministry], query).map(({ id }) => id)
  assert.deepEqual(found(''), ['1', '2'])
  assert.deepEqual(found('  '), ['1', '2'])
  assert.deepEqual(found('ЗАЕТ'), ['1'])
  assert.deepEqual(found('заетостта  агенция'), ['1'])
  assert.deepEqual(found('агенция health'), [])
  assert.deepEqual(found('heal'), ['2'])
  assert.deepEqual(found('няма'), [])
})
