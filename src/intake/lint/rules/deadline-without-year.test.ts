import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { deadlineWithoutYear } from './deadline-without-year.ts'

test('a month needs its year; of what recurs is noted that nobody says until when', () => {
  const monthly = { kind: 'recurring', from: null, to: null, every: 'month', phases: [] } as const
  const findings = deadlineWithoutYear.check(
    madeDraft([
      { text: { deadline: 'Май' } },
      { text: { deadline: 'Май 2025 г.' } },
      { text: { deadline: '31.05.25' } },
      { text: { deadline: 'Ежемесечно' }, deadline: monthly },
    ]),
  )
  assert.deepEqual(
    findings.map(({ position, severity, expected }) => `${position} ${severity} ${expected}`),
    ['1 warning 2025 г.', '4 info до кога'],
  )
})
