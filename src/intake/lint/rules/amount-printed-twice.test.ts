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

test('round sums and other sources meet by chance', () => {
  const measures = [paid('20000'), paid('20000'), paid('985500'), paid('985500', 'Проект')]
  assert.deepEqual(amountPrintedTwice.check(madeDraft(measures)), [])
})

test('any amount is told where the words say that it is shared', () => {
  const shared = { ...paid('20000', 'Проект'), sharedFundingWith: ['1'] }
  assert.equal(amountPrintedTwice.check(madeDraft([paid('20000'), shared])).length, 1)
})
