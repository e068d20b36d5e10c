import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { clearZipTimes } from './clear-zip-times.ts'
import { unzip } from './testing/unzip.ts'

const written = () =>
  Packer.pack(new Document({ sections: [{ children: [new Paragraph('Мярка')] }] }), 'uint8array')

test('every part is dated the first day that a zip file knows, and nothing else changes', async () => {
  const zip = await written()
  const before = await unzip(zip)
  const after = await unzip(clearZipTimes(zip))
  assert.ok(after.size > 5)
  for (const [name, part] of after) {
    assert.equal(part.text, before.get(name)?.text)
    assert.equal(part.lastModified.getFullYear(), 1980)
    assert.equal(part.lastModified.getMonth(), 0)
    assert.equal(part.lastModified.getDate(), 1)
    assert.equal(part.lastModified.getHours(), 0)
  }
})

test('the date beside the part itself is cleared too, not only the one in the directory', async () => {
  const cleared = clearZipTimes(await written())
  const local = new DataView(cleared.buffer).getUint32(10, true)
  assert.equal(local, (1 << 21) | (1 << 16))
})

test('the given bytes stay as they were', async () => {
  const zip = await written()
  const copy = zip.slice()
  clearZipTimes(zip)
  assert.deepEqual(zip, copy)
})

test('bytes that are no zip are a bug of the caller', () => {
  assert.throws(() => clearZipTimes(new Uint8Array(100)), /end of a zip directory/)
  assert.throws(() => clearZipTimes(new Uint8Array(3)), /end of a zip directory/)
})
