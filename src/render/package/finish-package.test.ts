import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { version } from '../../core/draft/testing/versions.ts'
import { unzip } from '../docx/testing/unzip.ts'
import { finishPackage } from './finish-package.ts'

const mainPart = 'word/document.xml'
const properties = { title: 'План', language: 'bg', createdAt: null } as const
const written = () =>
  Packer.pack(new Document({ sections: [{ children: [new Paragraph('Мярка')] }] }), 'uint8array')

test('every part is dated the first day that a zip file knows, and nothing but the properties changes', async () => {
  const bytes = await written()
  const before = await unzip(bytes)
  const after = await unzip(finishPackage({ bytes, mainPart, properties }))
  assert.deepEqual([...after.keys()], [...before.keys()])
  assert.ok(after.size > 5)
  for (const [name, part] of after) {
    if (name !== 'docProps/core.xml') assert.equal(part.text, before.get(name)?.text)
    assert.equal(part.lastModified.getFullYear(), 1980)
    assert.equal(part.lastModified.getMonth(), 0)
    assert.equal(part.lastModified.getDate(), 1)
    assert.equal(part.lastModified.getHours(), 0)
  }
})

test('the same content gives the same bytes, whenever it is written', async () => {
  const bytes = await written()
  const first = finishPackage({ bytes, mainPart, properties })
  await new Promise((resolve) => setTimeout(resolve, 2100))
  assert.deepEqual(finishPackage({ bytes: await written(), mainPart, properties }), first)
  assert.deepEqual(finishPackage({ bytes, mainPart, properties }), first)
})

test('the draft goes along as a part that the main part knows of', async () => {
  const draft = version(['Мост <A&B> над "река"'])
  const parts = await unzip(finishPackage({ bytes: await written(), mainPart, properties }, draft))
  const list = parts.get('word/_rels/document.xml.rels')?.text ?? ''
  assert.match(list, /Target="\.\.\/customXml\/item1\.xml"/)
  assert.equal(list.match(/<\/Relationships>/g)?.length, 1)
  const carried = parts.get('customXml/item1.xml')?.text ?? ''
  assert.match(carried, /<draft xmlns="urn:merilo:draft:1">\{.*Мост &lt;A&amp;B&gt;.*\}<\/draft>/)
})

test('bytes that are no package are a bug of the caller', async () => {
  assert.throws(() => finishPackage({ bytes: new Uint8Array(100), mainPart, properties }))
  const bytes = await written()
  assert.throws(
    () => finishPackage({ bytes, mainPart: 'xl/workbook.xml', properties }, version([])),
    /no part/,
  )
})
