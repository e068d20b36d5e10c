import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phaseOf, type RoundPhase, refusalInRound, roundAllows, seesOthers } from './round.ts'
import { day, ended, round } from './testing/answered.ts'

const due = day('2025-03-14')

test('a round is open to the end of its last day, then late until it is ended', () => {
  assert.equal(phaseOf(round({ due }), day('2025-03-13')), 'open')
  assert.equal(phaseOf(round({ due }), due), 'open')
  assert.equal(phaseOf(round({ due }), day('2025-03-15')), 'late')
  assert.equal(phaseOf(round({ due, ended }), day('2025-03-13')), 'ended')
})

const allowed: Record<RoundPhase, string[]> = {
  open: ['answer', 'extend', 'end'],
  late: ['extend', 'end'],
  ended: [],
}
const inPhase = {
  open: [round({ due }), due],
  late: [round({ due }), day('2025-03-15')],
  ended: [round({ due, ended }), due],
} as const

test('exactly this can be done in each phase, and all else is refused with its reason', () => {
  for (const phase of Object.keys(roundAllows) as RoundPhase[])
    for (const acting of ['answer', 'extend', 'end'] as const) {
      const [of, today] = inPhase[phase]
      const refusal = refusalInRound(of, acting, today)
      const expected = phase === 'ended' ? 'round-ended' : 'round-deadline-passed'
      assert.equal(
        refusal?.code,
        allowed[phase].includes(acting) ? undefined : expected,
        `${acting} in a round that is ${phase}`,
      )
    }
})

test('institutions see each other’s answers when the round has ended, or at once where it is set so', () => {
  assert.ok(!seesOthers(round()))
  assert.ok(seesOthers(round({ ended })))
  assert.ok(seesOthers(round({ visibility: 'at-once' })))
})
