import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { guarded, unguarded } from './guarded.ts'

test('ordinary words stay as they are, also those that begin with an apostrophe', () => {
  for (const words of ['', 'мярка', '– 7 500 лица', "'цитат'", '1 + 1', '5 %'])
    assert.equal(guarded(words), words)
})

test('what a spreadsheet would run gets an apostrophe', () => {
  for (const words of [
    '=1+1',
    '+359 2',
    '-20',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
  ])
    assert.equal(guarded(words), `'${words}`)
  assert.equal(guarded("'=1"), "''=1")
})

test('no guarded cell begins as a formula does, and all words come back', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n\'"а1 ') })
  fc.assert(
    fc.property(fc.oneof(signs, fc.string()), (words) => {
      assert.ok(!/^[=+\-@＝＋－＠\t\r\n]/.test(guarded(words)))
      assert.equal(unguarded(guarded(words)), words)
    }),
  )
})
