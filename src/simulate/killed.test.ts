import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { killNowAndThen } from './kill-now-and-then.ts'
import { chanceFrom } from './random.ts'
import { simulateYear } from './simulate-year.ts'

const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

test('five kills of the program and its database lose nothing that was answered, and double no mail', async () => {
  let killing: ReturnType<typeof killNowAndThen> | undefined
  const { log, mails, bundles } = await simulateYear({
    folder: join(scratch, 'year'),
    seed: 5,
    size: { institutions: 2, measures: 6, calendar: 'months', periods: 1, atOnce: 2, looks: 0 },
    say: () => {},
    onReporting: async (site, begins) => {
      if (begins)
        killing = killNowAndThen(site, { chance: chanceFrom(5), kills: 5, longestPause: 600 })
      else await killing
    },
  })
  const killed = await killing
  assert.deepEqual(
    [killed?.program, killed?.database, killed?.both].map((count) => (count ?? 0) > 0),
    [true, true, true],
  )
  assert.ok(mails > 0)
  assert.match(log, /^The log is whole/)
  assert.match(bundles, /EVERYTHING IS THE SAME/)
})
