import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readWhole } from './terminal.ts'

test('a file is read whole, and one that is longer than any plan, or never ends, is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'merilo-terminal-'))
  try {
    const file = join(folder, 'план.txt')
    writeFileSync(file, 'план')
    assert.equal(Buffer.from(await readWhole(file, 8)).toString(), 'план')
    await assert.rejects(readWhole(file, 7), RangeError)
    await assert.rejects(readWhole('/dev/zero', 3_000_000), RangeError)
    await assert.rejects(readWhole(folder, 8), { code: 'EISDIR' })
    await assert.rejects(readWhole(join(folder, 'няма'), 8), { code: 'ENOENT' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
