import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type AnnualReportMove,
  annualReportAfter,
  annualReportMoves,
  annualReportStatuses,
  canMove,
  losesSignature,
} from './report-status.ts'

const allowed = [
  'draft edit draft',
  'in-review edit in-review',
  'signed edit draft',
  'signed-off edit draft',
  'draft send in-review',
  'in-review return draft',
  'signed return draft',
  'signed-off return draft',
  'in-review sign signed',
  'signed sign-off signed-off',
]

const moves = Object.keys(annualReportMoves) as AnnualReportMove[]
const every = annualReportStatuses.flatMap((from) => moves.map((move) => ({ from, move })))

test('exactly these things may be done with an annual report, and all else is refused', () => {
  const found = every.flatMap(({ from, move }) => {
    const to = annualReportAfter(from, move)
    if (typeof to === 'string') return [`${from} ${move} ${to}`]
    assert.equal(to.code, 'wrong-annual-report-status', `${from} ${move}`)
    return []
  })
  assert.deepEqual(found.sort(), [...allowed].sort())
})

test('a button stands where the guard lets pass', () => {
  for (const { from, move } of every)
    assert.equal(
      canMove(from, move),
      typeof annualReportAfter(from, move) === 'string',
      `${from} ${move}`,
    )
})

test('whoever edits what was signed is told that the signature is lost', () => {
  assert.deepEqual(annualReportStatuses.filter(losesSignature), ['signed', 'signed-off'])
})
