import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, value } from '../testing/made-draft.ts'
import { amountPrintedTwice } from './amount-printed-twice.ts'

const paid = (amount: string, source = 'Фонд') => ({
  funding: [
    { source, amount: value(amount), currency: 'BGN', basis: 'total', note: null } as const,
  ],
})

test('one particular amount of one source in two measures may be the same money', () => {
  const [finding] = amountPrintedTwice.check(
    madeDraft([paid('6000000'), paid('20000'), paid('6000000')]),
  )
  assert.deepEqual([finding?.position, finding?.cell], [3, 'budget'])
  assert.match(finding?.message.en ?? '', /measure 1/)
})

test('a round sum of one source that is printed twice is only noted, three times it is a rate', () => {
  const severities = (amounts: readonly string[]) =>
    amountPrintedTwice
      .check(madeDraft(amounts.map((amount) => paid(amount))))
      .map(({ position, severity }) => `${position} ${severity}`)
  assert.deepEqual(severities(['20000', '20000']), ['2 info'])
  assert.deepEqual(severities(['20000', '20000', '20000']), [])
})

test('other sources meet by chance, but in an amount too particular for it', () => {
  const measures = [paid('98500'), paid('98500', 'Проект'), paid('98512'), paid('98512', 'Проект')]
  assert.deepEqual(
    amountPrintedTwice
      .check(madeDraft(measures))
      .map(({ position, severity }) => [position, severity]),
    [[4, 'info']],
  )
})

test('what a person has confirmed to be the same money is told no more', () => {
  const confirmed = { ...paid('6000000'), sharedFundingWith: ['1'], sharingConfirmed: ['1'] }
  assert.deepEqual(amountPrintedTwice.check(madeDraft([paid('6000000'), confirmed])), [])
})

test('any amount is told where the words say that it is shared', () => {
  const shared = { ...paid('20000', 'Проект'), sharedFundingWith: ['1'] }
  assert.equal(amountPrintedTwice.check(madeDraft([paid('20000'), shared])).length, 1)
})
