import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relationshipsPart } from '../docx/testing/make-docx.ts'
import { readRelationships } from './relationships.ts'
import { makeZip } from './testing/make-zip.ts'
import { openGuardedZip } from './zip-guard.ts'

async function relationshipsIn(name: string, content: string, source: string) {
  return readRelationships(await openGuardedZip(makeZip([{ name, content }])), source)
}

test('a target is relative to its source, or begins at the root', async () => {
  const targets = ['styles.xml', '../custom/notes.xml', '/word/a.xml', './b.xml', 'от%20Word.xml']
  const content = relationshipsPart(targets.map((target) => ['urn:role', target]))
  const parts = (await relationshipsIn('word/_rels/main.xml.rels', content, 'word/main.xml')).map(
    ({ part }) => part,
  )
  assert.deepEqual(parts, [
    'word/styles.xml',
    'custom/notes.xml',
    'word/a.xml',
    'word/b.xml',
    'word/от Word.xml',
  ])
})

test('a target cannot lead out of the package', async () => {
  const content = relationshipsPart([['urn:role', '../../../etc/passwd']])
  const [only] = await relationshipsIn('word/_rels/main.xml.rels', content, 'word/main.xml')
  assert.equal(only?.part, 'etc/passwd')
})

test('the role is the last step of the type, strict or transitional', async () => {
  const content = relationshipsPart([
    ['http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument', 'a'],
    ['http://purl.oclc.org/ooxml/officeDocument/relationships/styles', 'b'],
  ])
  const roles = (await relationshipsIn('_rels/.rels', content, '')).map(({ role }) => role)
  assert.deepEqual(roles, ['officeDocument', 'styles'])
})

test('an external target is no part', async () => {
  const content = relationshipsPart([['urn:role', 'https://example.org/x" TargetMode="External']])
  assert.deepEqual(await relationshipsIn('_rels/.rels', content, ''), [])
})

test('a part without relationships has none', async () => {
  assert.deepEqual(await relationshipsIn('word/document.xml', '<x/>', 'word/document.xml'), [])
})
