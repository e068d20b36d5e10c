import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  canBe,
  type ReportMove,
  reportMoves,
  reportStatuses,
  statusAfter,
} from './report-status.ts'

const allowed = [
  'open save draft',
  'draft save draft',
  'returned save returned',
  'open submit submitted',
  'draft submit submitted',
  'returned submit submitted',
  'submitted return returned',
  'submitted accept accepted',
  'accepted reopen returned',
]

const moves = Object.keys(reportMoves) as ReportMove[]
const every = reportStatuses.flatMap((from) => moves.map((move) => ({ from, move })))

test('exactly these things may be done with a report, and all else is refused', () => {
  const found = every.flatMap(({ from, move }) => {
    const to = statusAfter(from, move)
    if (typeof to === 'string') return [`${from} ${move} ${to}`]
    assert.equal(to.code, 'wrong-report-status', `${from} ${move}`)
    return []
  })
  assert.deepEqual(found.sort(), [...allowed].sort())
})

test('a button stands where the guard lets pass', () => {
  for (const { from, move } of every)
    assert.equal(canBe(from, move), typeof statusAfter(from, move) === 'string', `${from} ${move}`)
})

test('what was accepted is locked for everything but a reasoned act', () => {
  assert.deepEqual(
    moves.filter((move) => canBe('accepted', move)),
    ['reopen'],
  )
})

test('what waits for the secretariat is not written to by the institution', () => {
  assert.equal(canBe('submitted', 'save'), false)
  assert.equal(canBe('submitted', 'submit'), false)
})
