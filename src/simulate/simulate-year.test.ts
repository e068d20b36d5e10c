import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { simulateYear } from './simulate-year.ts'

const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

test('two institutions go through a year of one period, and every step comes out as it should', async () => {
  const { tally, mails, log, publications, bundles } = await simulateYear({
    folder: join(scratch, 'year'),
    seed: 7,
    size: { institutions: 2, measures: 6, calendar: 'months', periods: 1, atOnce: 2, looks: 2 },
    say: () => {},
  })
  assert.ok(tally.requests() > 100)
  assert.ok(mails > 0)
  assert.match(log, /^The log is whole: \d+ entries/)
  assert.equal(publications, 1)
  assert.match(bundles, /EVERYTHING IS THE SAME/)
})
