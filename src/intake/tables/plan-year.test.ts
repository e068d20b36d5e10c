import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planYear } from './plan-year.ts'

test('the year of a plan is the one that stands alone in its title', () => {
  for (const [title, year] of [
    ['План за 2024 г. по Стратегията 2021-2025 г.', 2024],
    ['Action plan 2026', 2026],
    ['Годишен план’2025', 2025],
    ['План по Регламент 2021/2303', null],
    ['Стратегия 2021 – 2027', null],
    ['План от 01.02.2023 за 2024 година', 2024],
  ] as const)
    assert.equal(planYear(title, []), year, title)
})

test('without one, it is the year that most deadlines name', () => {
  assert.equal(planYear('План', ['Май 2025', 'Юни 2025 г.', 'Постоянен']), 2025)
  assert.equal(planYear('План', ['Май 2025', 'Постоянен', 'Постоянен']), null)
  assert.equal(planYear('План', []), null)
})
