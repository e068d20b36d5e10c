import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Institution } from '../access/institution.ts'
import { institution } from '../access/testing/institution.ts'
import { version } from '../draft/testing/versions.ts'
import { addresseesOf, ownMeasures } from './addressees.ts'
import { day } from './testing/answered.ts'

const today = day('2025-03-01')

const registered = (shortName: string, said: Partial<Institution> = {}): Institution =>
  institution({
    id: shortName,
    shortName,
    name: { bg: `Министерство ${shortName}`, en: `Ministry ${shortName}` },
    ...said,
  })

const register = [
  registered('МВР', { aliases: ['ГДГП'] }),
  registered('МФ', { shortNameEn: 'MF' }),
  registered('АЗ', { aliases: ['МТ'] }),
  registered('МТ'),
  registered('ДАБ', { validTo: day('2024-12-31') }),
]

const named = (...names: string[]) => names.map((name) => ({ name, asPrinted: name, known: true }))

const draft = version([
  { responsible: named('МВР'), partners: named('МФ', 'Каритас') },
  { responsible: named('ГДГП', 'ДАБ'), partners: named('МВР') },
  { responsible: named(' министерство  мф '), partners: named('Каритас', 'МТ') },
])

test('those who carry out or take part in a measure are proposed, most measures first', () => {
  const { addressees } = addresseesOf(draft, register, today)
  assert.deepEqual(
    addressees.map(({ institution, responsible, partner }) => [
      institution.shortName,
      responsible,
      partner,
    ]),
    [
      ['МВР', [1, 2], [2]],
      ['МФ', [3], [1]],
      ['МТ', [], [3]],
    ],
  )
})

test('whom the register does not know is named with the measures, and so is one that is no more', () => {
  assert.deepEqual(addresseesOf(draft, register, today).unmatched, [
    { name: 'Каритас', positions: [1, 3] },
    { name: 'ДАБ', positions: [2] },
  ])
  const before = addresseesOf(draft, register, day('2024-06-01'))
  assert.ok(before.addressees.some(({ institution }) => institution.shortName === 'ДАБ'))
})

test('a short name goes before another institution’s alias', () => {
  const { addressees } = addresseesOf(draft, register, today)
  assert.ok(!addressees.some(({ institution }) => institution.shortName === 'АЗ'))
})

test('an institution’s own measures are those in which it is named in any of its ways', () => {
  const [interior, finance, , , agency] = register
  assert.ok(interior && finance && agency)
  assert.deepEqual(ownMeasures(draft.measures, interior), [1, 2])
  assert.deepEqual(ownMeasures(draft.measures, finance), [1, 3])
  assert.deepEqual(ownMeasures(draft.measures, agency), [2])
  assert.deepEqual(ownMeasures(draft.measures, registered('МОН')), [])
})

test('an institution with no name at all in one language is found by no empty name', () => {
  const nameless = registered('МК', { name: { bg: 'Култура', en: '' } })
  const empty = version([{ responsible: named('') }])
  assert.deepEqual(ownMeasures(empty.measures, nameless), [])
  assert.deepEqual(addresseesOf(empty, [nameless], today).addressees, [])
})

test('of as many measures the partner in more stands first, of as many again the name decides', () => {
  const order = (...measures: Parameters<typeof version>[0]) =>
    addresseesOf(version(measures), register, today).addressees.map(
      ({ institution: { shortName } }) => shortName,
    )
  const both = { responsible: named('МФ', 'МВР') }
  assert.deepEqual(order(both), ['МВР', 'МФ'])
  assert.deepEqual(order({ responsible: named('МВР', 'МФ') }), ['МВР', 'МФ'])
  assert.deepEqual(order(both, { partners: named('МФ') }), ['МФ', 'МВР'])
  assert.deepEqual(order({ responsible: named('МВР'), partners: named('МФ') }), ['МВР', 'МФ'])
})

test('an institution that is named twice in one measure has one measure', () => {
  const { addressees } = addresseesOf(
    version([{ responsible: named('МВР', 'ГДГП'), partners: named('МВР') }]),
    register,
    today,
  )
  assert.deepEqual(
    addressees.map(({ responsible, partner }) => [responsible, partner]),
    [[[1], [1]]],
  )
})
