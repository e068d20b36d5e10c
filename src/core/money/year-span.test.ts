import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareSpans, sameSpan, type YearSpan, yearsOf } from './year-span.ts'

const span = (from: number | null, to: number | null = from): YearSpan => ({ from, to })
const open = { from: null, to: null }

const named = (note: string | null, source = 'Бюджет') =>
  yearsOf({ note, source }, { from: null, to: '2026-12' }, 2024)

test('a year that the words name is the year of the sum', () => {
  assert.deepEqual(named('за 2026 г.'), span(2026))
  assert.deepEqual(named(null, 'Бюджет за 2025 г.'), span(2025))
  assert.deepEqual(named('за 2023 г.', 'Бюджет 2025'), span(2023), 'the note before the source')
  assert.deepEqual(named('2026 г., до края на 2026 г.'), span(2026), 'twice the same')
  assert.deepEqual(named('от 1999'), span(1999))
})

test('what is no single year names none, and then the measure tells', () => {
  for (const words of [
    'ОПРЧР 2014-2020',
    'за 2025 и 2026 г.',
    'договор 120245',
    'договор 20245',
    'решение 1850',
    'мярка 2100',
    'без година',
    '',
  ])
    assert.deepEqual(named(words), span(2024, 2026), words)
  assert.deepEqual(named('2014-2020', 'Бюджет 2025'), span(2025), 'the source is asked then')
})

test('else a sum is for the years that its measure runs through', () => {
  const cases: [string | null, string | null, number | null, YearSpan][] = [
    [null, '2026-06', 2024, span(2024, 2026)],
    [null, '2024-12', 2024, span(2024)],
    [null, null, 2024, span(2024)],
    ['2025-01', '2026-06', 2024, span(2024, 2026)],
    [null, '2023-12', 2024, span(2024)],
    ['2023-01', '2025-12', null, span(2023, 2025)],
    [null, '2025-12', null, span(2025)],
    ['2023-01', null, null, span(2023)],
    [null, null, null, span(null)],
    ['2026-01', '2025-12', null, span(2026)],
  ]
  for (const [from, to, year, years] of cases)
    assert.deepEqual(
      yearsOf({ note: null, source: 'Бюджет' }, { from, to }, year),
      years,
      `${from} ${to} ${year}`,
    )
})

test('spans are the same when both ends are', () => {
  assert.ok(sameSpan(span(2024, 2025), span(2024, 2025)))
  assert.ok(sameSpan(open, span(null)))
  assert.ok(!sameSpan(span(2024, 2025), span(2024, 2026)))
  assert.ok(!sameSpan(span(2023, 2025), span(2024, 2025)))
  assert.ok(!sameSpan(span(2024), span(2024, null)))
})

test('earlier years come first, one year before a span that begins with it, and no date last', () => {
  const inOrder = [
    span(2023, 2030),
    span(2024),
    span(2024, 2026),
    span(2024, null),
    span(2025),
    open,
  ]
  assert.deepEqual(inOrder.toReversed().toSorted(compareSpans), inOrder)
  assert.equal(compareSpans(span(2024, 2025), span(2024, 2025)), 0)
})
