import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pairsByNumber, withDecisions } from './shared-pairs.ts'

const measure = (
  code: string,
  said: Partial<Parameters<typeof pairsByNumber>[0][number]> = {},
) => ({ code, number: code, sharedFundingWith: [], ...said })

const shown = (pairs: ReturnType<typeof pairsByNumber>) =>
  pairs.map(({ measures, status, reason }) =>
    `${measures.join('=')} ${status} ${reason ?? ''}`.trim(),
  )

test('a pair that both measures speak of is one, in the order of the plan', () => {
  assert.deepEqual(
    shown(
      pairsByNumber([
        measure('6', { sharedFundingWith: ['34'] }),
        measure('34', { sharedFundingWith: ['6'] }),
      ]),
    ),
    ['6=34 proposed'],
  )
  assert.deepEqual(
    shown(pairsByNumber([measure('6'), measure('34', { sharedFundingWith: ['6'] })])),
    ['6=34 proposed'],
  )
})

test('a word of a person outweighs a proposal, and "other money" outweighs "the same"', () => {
  const both = (a: object, b: object) =>
    shown(pairsByNumber([measure('1', { sharedFundingWith: ['2'], ...a }), measure('2', b)]))
  assert.deepEqual(both({ sharingConfirmed: ['2'], sharingReasons: { '2': 'one grant' } }, {}), [
    '1=2 confirmed one grant',
  ])
  assert.deepEqual(both({}, { sharingRefused: ['1'], sharingReasons: { '1': 'two grants' } }), [
    '1=2 refused two grants',
  ])
  assert.deepEqual(both({ sharingConfirmed: ['2'] }, { sharingRefused: ['1'] }), ['1=2 refused'])
})

test('a number that several carry may be any of them; nobody shares with itself or with nobody', () => {
  assert.deepEqual(
    shown(
      pairsByNumber([
        measure('1', { sharedFundingWith: ['64', '1', '99', ''] }),
        measure('64'),
        { ...measure('64-2'), number: '64' },
        { ...measure('m4'), number: '' },
      ]),
    ),
    ['1=64 proposed', '1=64-2 proposed'],
  )
})

test('the last decision of a pair counts, whichever measure it names first', () => {
  const proposed = pairsByNumber([measure('1', { sharedFundingWith: ['2'] }), measure('2')])
  const decided = (...decisions: [string, string, 'confirmed' | 'refused'][]) =>
    shown(
      withDecisions(
        proposed,
        decisions.map(([a, b, decision]) => ({ measures: [a, b], decision, reason: 'why' })),
        ['1', '2', '3'],
      ),
    )
  assert.deepEqual(decided(), ['1=2 proposed'])
  assert.deepEqual(decided(['2', '1', 'confirmed'], ['1', '2', 'refused']), ['1=2 refused why'])
  assert.deepEqual(decided(['3', '1', 'confirmed']), ['1=2 proposed', '1=3 confirmed why'])
  assert.deepEqual(decided(['1', '9', 'confirmed'], ['3', '3', 'confirmed']), ['1=2 proposed'])
})
