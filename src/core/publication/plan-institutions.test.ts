import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../degree/testing/plan-of.ts'
import { institutionsOf } from './plan-institutions.ts'

/** Measures 1, 2, …, each with its responsible institutions and partners. */
const planWith = (...measures: (readonly [readonly string[], readonly string[]])[]) => ({
  measures: planOf(
    Object.fromEntries(measures.map((_, index) => [`I/${index + 1}`, []])),
  ).measures.map((measure, index) => ({
    ...measure,
    responsible: named(measures[index]?.[0] ?? []),
    partners: named(measures[index]?.[1] ?? []),
  })),
})

const named = (names: readonly string[]) =>
  names.map((name) => ({ name, asPrinted: name, known: true }))

test('each institution has the measures that it answers for and those in which it helps', () => {
  const all = institutionsOf(planWith([['МВР'], ['АЗ']], [['АЗ', 'МВР'], []]))
  assert.deepEqual(
    all.map(({ name, responsible, partner }) => [
      name,
      responsible.map(({ code }) => code),
      partner.map(({ code }) => code),
    ]),
    [
      ['МВР', ['1', '2'], []],
      ['АЗ', ['2'], ['1']],
    ],
  )
})

test('one that a measure names twice has it once', () => {
  const [only] = institutionsOf(planWith([['МВР', 'МВР'], []]))
  assert.equal(only?.responsible.length, 1)
})

test('its address is its name in Latin letters', () => {
  const all = institutionsOf(planWith([['МВнР', 'Синдикални организации'], []]))
  assert.deepEqual(
    all.map(({ address }) => address),
    ['mvnr', 'sindikalni-organizatsii'],
  )
})

test('two that come to the same letters have two addresses, whatever measure names them first', () => {
  const addresses = (...names: string[]) =>
    Object.fromEntries(
      institutionsOf(planWith([names, []])).map(({ name, address }) => [name, address]),
    )
  const expected = { 'А-Б': 'a-b', 'А Б': 'a-b-2' }
  const one = addresses('А-Б', 'А Б')
  assert.deepEqual(addresses('А Б', 'А-Б'), one)
  assert.deepEqual(Object.values(one).sort(), Object.values(expected).sort())
})

test('a name without a letter that an address can have gets one all the same', () => {
  assert.equal(institutionsOf(planWith([['日本'], []]))[0]?.address, 'institution')
})
