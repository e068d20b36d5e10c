import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { type OwedInYear, performanceOf, performanceTogether } from './performance.ts'

const owed = (institution: string, parts: Partial<OwedInYear> = {}): OwedInYear => ({
  institution,
  due: '2024-04-15' as PlainDate,
  firstSubmittedAt: '2024-04-15T20:59:00.000Z',
  returns: 0,
  ...parts,
})
const names = new Map(['1', '2', '3'].map((id) => [id, { bg: `И${id}`, en: `I${id}` }]))

test('what was submitted on the last day by the clocks of the institutions was in time', () => {
  const late = { firstSubmittedAt: '2024-04-15T21:00:00.000Z' }
  const [one] = performanceOf([owed('1'), owed('1', late)], names)
  assert.deepEqual([one?.reports, one?.onTime, one?.late, one?.missing], [2, 1, 1, 0])
})

test('without a last day nothing is late; what was never submitted is missing', () => {
  const [one] = performanceOf(
    [owed('1', { due: null }), owed('1', { firstSubmittedAt: null, returns: 2 })],
    names,
  )
  assert.deepEqual([one?.onTime, one?.late, one?.missing, one?.returns], [1, 0, 1, 2])
})

test('who owed nothing is left out, and all together are the sum', () => {
  const all = performanceOf([owed('1'), owed('3', { returns: 1 }), owed('3')], names)
  assert.deepEqual(
    all.map(({ shortName }) => shortName.bg),
    ['И1', 'И3'],
  )
  assert.deepEqual(performanceTogether(all), {
    ...{ reports: 3, onTime: 3, late: 0, missing: 0, returns: 1 },
  })
})
