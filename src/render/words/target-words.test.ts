import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Words } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { Target } from '../../core/draft/target.ts'
import type { IndicatorRule } from '../../core/plan/plan.ts'
import { targetWords } from './target-words.ts'

const decimal = (text: string): Decimal => text as Decimal
const rule = (target: Target): IndicatorRule => ({
  accumulates: 'sum',
  measured: 'level',
  baseline: null,
  target,
})
const people: Words = { bg: 'лица', en: 'persons' }
const percent: Words = { bg: '%' }

const cases: [string, Target, Words | null, string, string][] = [
  [
    'at least',
    { kind: 'at-least', value: decimal('7500') },
    people,
    'най-малко 7\u00a0500\u00a0лица',
    'at least 7,500\u00a0persons',
  ],
  [
    'at most, in per cent',
    { kind: 'at-most', value: decimal('2.5') },
    percent,
    'не повече от 2,5\u00a0%',
    'at most 2.5%',
  ],
  [
    'exactly, of nothing named',
    { kind: 'exactly', value: decimal('1') },
    null,
    'точно 1',
    'exactly 1',
  ],
  [
    'between',
    { kind: 'between', low: decimal('5'), high: decimal('1000') },
    people,
    'от 5 до 1\u00a0000\u00a0лица',
    'from 5 to 1,000\u00a0persons',
  ],
  ['all', { kind: 'all', value: null }, people, 'всички', 'all'],
  [
    'all of a known number',
    { kind: 'all', value: decimal('25') },
    people,
    'всички 25\u00a0лица',
    'all 25\u00a0persons',
  ],
  [
    'stages',
    {
      kind: 'stages',
      stages: [
        { name: 'проект', weight: decimal('20') },
        { name: 'приет', weight: decimal('80'), due: '2024-05-31' as PlainDate },
      ],
    },
    null,
    'проект (тежест\u00a020); приет (тежест\u00a080, срок 31.05.2024\u00a0г.)',
    'проект (weight\u00a020); приет (weight\u00a080, by 31 May 2024)',
  ],
  [
    'trend',
    { kind: 'trend' },
    null,
    'промяна спрямо предходната година',
    'a change against last year',
  ],
  [
    'a direction with a tolerance in units',
    {
      kind: 'trend',
      direction: 'fall',
      tolerance: { kind: 'absolute', value: decimal('2.5') },
    },
    null,
    'намаление спрямо предходната година (отклонение до 2,5)',
    'a fall against last year (within 2.5)',
  ],
  [
    'nothing but a tolerance in per cent',
    { kind: 'trend', direction: 'keep', tolerance: { kind: 'per-cent', value: decimal('5') } },
    null,
    'без промяна спрямо предходната година (отклонение до 5\u00a0%)',
    'no change against last year (within 5%)',
  ],
  ['words', { kind: 'words' }, null, 'по преценка на описанието', 'judged by the description'],
  ['none', { kind: 'none' }, people, 'няма целева стойност', 'no target'],
]

for (const [name, target, unit, bg, en] of cases)
  test(`a target is said in both languages: ${name}`, () => {
    assert.equal(targetWords(rule(target), unit, 'bg'), bg)
    assert.equal(targetWords(rule(target), unit, 'en'), en)
  })

test('a unit without a translation is said in the language that it has', () => {
  const target = { kind: 'at-least', value: decimal('3') } as const
  assert.equal(targetWords(rule(target), { bg: 'срещи' }, 'en'), 'at least 3\u00a0срещи')
})
