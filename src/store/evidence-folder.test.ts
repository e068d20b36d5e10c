import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readEvidenceFile } from './evidence-folder.reader.ts'
import { keepEvidenceFile } from './evidence-folder.writer.ts'

let folder: string

before(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'merilo-evidence-')), 'not there yet')
})
after(() => rm(join(folder, '..'), { recursive: true }))

const bytes = new TextEncoder().encode('Протокол')

test('a file comes back by its digest, and is kept once however often it is sent', async () => {
  const digests = await Promise.all([1, 2, 3].map(() => keepEvidenceFile(folder, bytes)))
  assert.equal(new Set(digests).size, 1)
  const [digest = ''] = digests
  assert.deepEqual(await readEvidenceFile(folder, digest), Buffer.from(bytes))
  assert.deepEqual(await readdir(folder), [digest.slice(0, 2)])
  assert.deepEqual(await readdir(join(folder, digest.slice(0, 2))), [digest])
})

test('nobody else on the machine may read it', async () => {
  const digest = await keepEvidenceFile(folder, bytes)
  const { mode } = await stat(join(folder, digest.slice(0, 2), digest))
  assert.equal(mode & 0o077, process.platform === 'win32' ? mode & 0o077 : 0)
})

test('a file that was changed on the disk is not handed out', async () => {
  const digest = await keepEvidenceFile(folder, new TextEncoder().encode('120 обучени'))
  await writeFile(join(folder, digest.slice(0, 2), digest), '920 обучени')
  await assert.rejects(readEvidenceFile(folder, digest), /was changed on the disk/)
})

test('what is no digest leads nowhere', async () => {
  await assert.rejects(readEvidenceFile(folder, '../../etc/passwd'), /under a SHA-256/)
  await assert.rejects(readEvidenceFile(folder, 'a'.repeat(64)), /ENOENT/)
})

test('what cannot be written leaves nothing behind', async () => {
  const file = join(folder, 'a file')
  await writeFile(file, '')
  await assert.rejects(keepEvidenceFile(file, bytes))
})
