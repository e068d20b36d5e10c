import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { isSoundTarget } from './is-sound-target.ts'
import type { SetTarget, Stage } from './target.ts'

const decimal = (text: string): Decimal => text as Decimal
const stages = (...of: [name: string, weight: string, due?: string][]): SetTarget => ({
  kind: 'stages',
  stages: of.map(
    ([name, weight, due]): Stage => ({
      ...{ name, weight: decimal(weight) },
      ...(due === undefined ? {} : { due: due as PlainDate }),
    }),
  ),
})
const between = (low: string, high: string): SetTarget => ({
  ...{ kind: 'between', low: decimal(low), high: decimal(high) },
})
const within = (kind: 'absolute' | 'per-cent', value: string): SetTarget => ({
  ...{ kind: 'trend', direction: 'fall', tolerance: { kind, value: decimal(value) } },
})

const sound: Record<string, SetTarget> = {
  'a range': between('5', '10'),
  'a range below zero': between('-10', '-5'),
  'a single stage': stages(['приет', '1']),
  'stages with and without a day': stages(['проект', '40', '2024-05-31'], ['приет', '60']),
  'a direction': { kind: 'trend', direction: 'rise' },
  'an analysis': { kind: 'trend' },
  'a tolerance in units': within('absolute', '150'),
  'a tolerance of the whole value': within('per-cent', '100'),
  words: { kind: 'words' },
}

const unsound: Record<string, SetTarget> = {
  'a range that ends where it begins': between('5', '5'),
  'a range upside down': between('10', '9'),
  'no stages': stages(),
  'a stage without a name': stages([' ', '1']),
  'a stage that weighs nothing': stages(['проект', '0']),
  'a stage that weighs less than nothing': stages(['проект', '-1']),
  'a stage without a name behind a sound one': stages(['проект', '1'], ['', '2']),
  'a stage that weighs nothing behind a sound one': stages(['проект', '1'], ['приет', '0']),
  'a day that there is not': stages(['проект', '1', '2023-02-29']),
  'two stages of one name': stages(['Проект', '1'], ['проект', '2']),
  'a tolerance of nothing': within('absolute', '0'),
  'a tolerance below zero': within('absolute', '-1'),
  'more per cent than there are': within('per-cent', '100.1'),
}

for (const [name, target] of Object.entries(sound))
  test(`a target may be ${name}`, () => assert.ok(isSoundTarget(target)))

for (const [name, target] of Object.entries(unsound))
  test(`a target cannot be ${name}`, () => assert.ok(!isSoundTarget(target)))
