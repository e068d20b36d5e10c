import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { day } from './testing/answered.ts'
import { parseTypedExtension, parseTypedReason, parseTypedRound } from './typed-round.ts'

const today = day('2025-03-01')
const raw = { due: '14.03.2025', message: ' Моля за  становище. ', visibility: '', silence: '' }

const wrongIn = (read: object): string[] => {
  assert.ok(areRefusals(read))
  return read.map(({ code, field }) => `${code} ${field}`)
}

test('a round as typed: silence is no answer and answers are not shown until it is closed, unless set otherwise', () => {
  assert.deepEqual(parseTypedRound(raw, ['3', '5', '3'], today), {
    due: '2025-03-14',
    message: 'Моля за становище.',
    visibility: 'when-closed',
    silence: 'no-answer',
    institutions: ['3', '5'],
  })
  const set = parseTypedRound({ ...raw, visibility: 'at-once', silence: 'agreed' }, ['3'], today)
  assert.ok(!areRefusals(set))
  assert.equal(set.visibility, 'at-once')
  assert.equal(set.silence, 'agreed')
})

test('a message need not be', () => {
  assert.ok(!areRefusals(parseTypedRound({ ...raw, message: '' }, ['3'], today)))
})

test('everything that is wrong with a round is told at once', () => {
  const read = parseTypedRound({ ...raw, due: '28.02.2025', message: 'я'.repeat(4001) }, [], today)
  assert.deepEqual(wrongIn(read), [
    'date-too-early due',
    'field-too-long message',
    'nobody-asked institutions',
  ])
})

test('the last day is a day from today on, within reach', () => {
  const of = (due: string) => parseTypedRound({ ...raw, due }, ['3'], today)
  assert.ok(!areRefusals(of('01.03.2025')))
  assert.deepEqual(wrongIn(of('')), ['field-required due'])
  assert.deepEqual(wrongIn(of('31.02.2025')), ['no-such-date due'])
  assert.deepEqual(wrongIn(of('14.03.2052')), ['date-too-late due'])
})

test('a deadline is extended to a later day, with a reason', () => {
  const from = { due: day('2025-03-14'), today }
  const extend = (due: string, reason: string) => parseTypedExtension({ due, reason }, from)
  assert.deepEqual(extend('21.03.2025', ' По молба  на МФ. '), {
    due: '2025-03-21',
    reason: 'По молба на МФ.',
  })
  assert.deepEqual(wrongIn(extend('14.03.2025', '')), ['not-later due', 'field-required reason'])
  assert.deepEqual(wrongIn(extend('13.03.2025', 'Защо не')), ['not-later due'])
  assert.deepEqual(wrongIn(extend('', ' ')), ['field-required due', 'field-required reason'])
})

test('after the deadline it can be extended only to a day that is still to come', () => {
  const from = { due: day('2025-03-14'), today: day('2025-03-20') }
  const extend = (due: string) => parseTypedExtension({ due, reason: 'По молба' }, from)
  assert.deepEqual(wrongIn(extend('17.03.2025')), ['date-too-early due'])
  assert.ok(!areRefusals(extend('20.03.2025')))
})

test('a reason is wanted where one is asked for', () => {
  assert.deepEqual(parseTypedReason(' Нов  проект. '), { reason: 'Нов проект.' })
  assert.deepEqual(wrongIn(parseTypedReason('  ')), ['field-required reason'])
  assert.deepEqual(wrongIn(parseTypedReason('я'.repeat(2001))), ['field-too-long reason'])
})

test('one thing that is wrong is enough for a round not to be sent', () => {
  assert.deepEqual(wrongIn(parseTypedRound(raw, [], today)), ['nobody-asked institutions'])
  const long = { ...raw, message: 'я'.repeat(4001) }
  assert.deepEqual(wrongIn(parseTypedRound(long, ['3'], today)), ['field-too-long message'])
})

test('the last day may be as late as the end of the second year from now', () => {
  const of = (due: string) => parseTypedRound({ ...raw, due }, ['3'], today)
  assert.ok(!areRefusals(of('31.12.2027')))
  assert.deepEqual(wrongIn(of('01.01.2028')), ['date-too-late due'])
})
