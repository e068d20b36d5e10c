import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { findPlan } from './find-plan.ts'
import { planYear, withSpans } from './plan-year.ts'
import { made, paragraph, table } from './testing/made-document.ts'

test('the year of a plan is the one that stands alone in its title', () => {
  for (const [title, year] of [
    ['План за 2024 г. по Стратегията 2021-2025 г.', 2024],
    ['Action plan 2026', 2026],
    ['Годишен план’2025', 2025],
    ['План по Регламент 2021/2303', null],
    ['План от 01.02.2023 за 2024 година', 2024],
  ] as const)
    assert.deepEqual(planYear(title, []), { year, span: '' }, title)
})

test('a title with a span of years gives no year, whatever the deadlines name', () => {
  for (const [title, span] of [
    ['Стратегия 2021 – 2027', '2021–2027'],
    ['Action plan 2025-27', '2025–2027'],
    ['План 2025/2027 г.', '2025–2027'],
    ['План 2025-2026 г.', '2025–2026'],
  ] as const)
    assert.deepEqual(planYear(title, ['Май 2026', 'Май 2026']), { year: null, span }, title)
})

test('a year written across two is that in which it begins, and a person is asked', () => {
  for (const [title, year, span] of [
    ['Housing Plan 2025/26', 2025, '2025–2026'],
    ['Annual Development Plan FY 2026/27', 2026, '2026–2027'],
    ['План за учебната 2025/2026 г.', 2025, '2025–2026'],
  ] as const)
    assert.deepEqual(planYear(title, []), { year, span }, title)
  const rows = [
    ['No', 'Measure', 'Deadline', 'Lead'],
    ['1', 'Homes', 'May', 'Housing Agency'],
  ]
  const { year, findings } = findPlan(made(paragraph('Housing Plan 2025/26'), table(...rows)))
  const said = findings.filter(({ rule }) => rule === 'several-years')
  assert.deepEqual([year, said.map(({ actual }) => actual)], [2025, ['2025']])
})

test('without one, it is the year that most deadlines name', () => {
  assert.equal(planYear('План', ['Май 2025', 'Юни 2025 г.', 'Постоянен']).year, 2025)
  assert.equal(planYear('План', ['Май 2025', 'Постоянен', 'Постоянен']).year, null)
  assert.deepEqual(planYear('План', []), { year: null, span: '' })
})

test('deadlines that are spread over years name none', () => {
  const spread = ['May 2025', 'May 2026', '2027', 'Dec 2027', 'June 2027']
  assert.deepEqual(planYear('Plan', spread), { year: null, span: '2025–2027' })
  const oneLate = ['2025', '2025', '2025', '2025', '2026']
  assert.deepEqual(planYear('Plan', oneLate), { year: 2025, span: '' })
})

test('a span told by words is a span, and a year that follows another word is none', () => {
  for (const [title, language, spans] of [
    ['Action plan 2026 to 2028', 'en', 'Action plan 2026–2028'],
    ['План с 2026 по 2028 год', 'ru', 'План с 2026–2028 год'],
    ['План от 2026 г. до 2028 г.', 'bg', 'План от 2026–2028 г.'],
    [
      'План за 2026 г. по Стратегията до 2030 г.',
      'bg',
      'План за 2026 г. по Стратегията до 2030 г.',
    ],
    ['Plan 2026 to 2024', 'en', 'Plan 2026 to 2024'],
  ] as const)
    assert.equal(withSpans(title, wordsOf[language]), spans)
})
