import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptsBrotli } from './accepts-brotli.ts'

test('brotli is sent to who names it, and not to who refuses it or names another coding', () => {
  for (const accepted of ['br', 'gzip, br', 'gzip;q=1, BR ; q=0.5', 'br;q=0.001'])
    assert.equal(acceptsBrotli(accepted), true, accepted)
  for (const accepted of [
    undefined,
    '',
    'gzip',
    'br;q=0',
    'gzip, br; q=0.000',
    'x-br',
    'br-x',
    '*',
  ])
    assert.equal(acceptsBrotli(accepted), false, accepted)
})
