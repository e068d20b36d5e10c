import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { countOf, version } from '../draft/testing/versions.ts'
import { adoptDraft } from './adopt-draft.ts'
import { matchIndicators } from './match-indicators.ts'

const named = (...names: string[]) => {
  const plan = adoptDraft(version([{ indicators: names.map((name) => countOf(name, '1')) }]))
  assert.ok(!areRefusals(plan))
  return plan.measures[0]?.indicators ?? []
}
const matched = (before: readonly string[], after: readonly string[]) =>
  matchIndicators(named(...before), named(...after)).map((pair) => [
    pair.before?.name.bg ?? null,
    pair.after?.name.bg ?? null,
  ])

test('indicators of one name are one, in whatever order they stand', () => {
  assert.deepEqual(matched(['Срещи', 'Обучени лица'], ['Обучени лица', 'Срещи']), [
    ['Срещи', 'Срещи'],
    ['Обучени лица', 'Обучени лица'],
  ])
})

test('two of the same name are told apart by their places', () => {
  const before = named('Срещи', 'Срещи')
  const after = named('Срещи', 'Срещи')
  assert.deepEqual(
    matchIndicators(before, after).map((pair) => pair.before?.position === pair.after?.position),
    [true, true],
  )
})

test('a name that is alike is the same indicator, one that is not is another', () => {
  assert.deepEqual(matched(['Обучени служители', 'Срещи'], ['Обучени служители на МВР']), [
    ['Обучени служители', 'Обучени служители на МВР'],
    ['Срещи', null],
  ])
})

test('what is left on both sides goes by its place where there are as many', () => {
  assert.deepEqual(matched(['Срещи'], ['Разговори']), [['Срещи', 'Разговори']])
  assert.deepEqual(matched(['Срещи'], ['Разговори', 'Писма']), [
    ['Срещи', null],
    [null, 'Разговори'],
    [null, 'Писма'],
  ])
})
