import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Refused } from '../core/base/refusal.ts'
import { readKeyFile } from './key-file.ts'

const scratch = mkdtempSync(join(tmpdir(), 'merilo-key-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

test('the first start makes a key that only its owner can read, and later ones read it', async () => {
  const folder = join(scratch, 'new', 'data')
  const key = await readKeyFile(folder)
  assert.equal(key.length, 32)
  assert.deepEqual(await readKeyFile(folder), key)
  assert.deepEqual(readdirSync(folder), ['key'])
  if (process.platform !== 'win32') assert.equal(statSync(join(folder, 'key')).mode & 0o777, 0o600)
})

test('no two folders have the same key, and two who start at once have one', async () => {
  const one = await readKeyFile(join(scratch, 'one'))
  assert.notDeepEqual(await readKeyFile(join(scratch, 'two')), one)
  const both = await Promise.all([1, 2].map(() => readKeyFile(join(scratch, 'both'))))
  assert.deepEqual(both[0], both[1])
})

test('what is no key is left alone and refused', async () => {
  writeFileSync(join(scratch, 'key'), 'short')
  await assert.rejects(readKeyFile(scratch), Refused)
})
