import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { type Judgement, judgementInForce, judgementWithoutName } from './judgement.ts'

const judged = (verdict: Judgement['verdict'], on: string): Judgement => ({
  ...{ verdict, on: on as PlainDate, reason: { bg: 'Изпълнено.' }, by: 'Мария Петрова' },
})
const inForce = (judgements: readonly Judgement[], asOf: string | null) =>
  judgementInForce(judgements, asOf as PlainDate | null)?.verdict

test('the latest judgement holds, wherever it is listed', () => {
  const [early, late] = [judged('partly', '2025-01-10'), judged('met', '2025-02-10')]
  assert.deepEqual([inForce([early, late], null), inForce([late, early], null)], ['met', 'met'])
})

test('of one day the later listed holds', () => {
  assert.equal(inForce([judged('partly', '2025-01-10'), judged('met', '2025-01-10')], null), 'met')
})

test('on a day before it nothing was judged; on its own day it was', () => {
  const all = [judged('partly', '2025-01-10'), judged('met', '2025-02-10')]
  assert.deepEqual(
    ['2025-01-09', '2025-01-10', '2025-02-09', '2025-02-10'].map((day) => inForce(all, day)),
    [undefined, 'partly', 'partly', 'met'],
  )
  assert.equal(judgementInForce([], null), null)
})

test('what is published of it names nobody', () => {
  const published = judgementWithoutName({ ...judged('met', '2025-01-10'), position: 'директор' })
  assert.deepEqual(published, {
    ...{ verdict: 'met', on: '2025-01-10', reason: { bg: 'Изпълнено.' }, position: 'директор' },
  })
})
