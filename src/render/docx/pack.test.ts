import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Paragraph } from 'docx'
import { packDocument } from './pack.ts'
import { partOf } from './testing/unzip.ts'

const sections = () => [{ children: [new Paragraph('Мярка')] }]

test('the file says its title and language, and no date that nobody gave', async () => {
  const properties = { title: 'План <A&B>\u0007', language: 'bg', createdAt: null } as const
  const core = await partOf(await packDocument(sections(), properties), 'docProps/core.xml')
  assert.match(core, /<dc:title>План &lt;A&amp;B&gt;\ufffd<\/dc:title>/)
  assert.match(core, /<dc:language>bg-BG<\/dc:language>/)
  assert.doesNotMatch(core, /dcterms:created|dcterms:modified/)
})

test('the file is dated with the instant of its content', async () => {
  const createdAt = '2025-03-05T10:00:00.000Z'
  const bytes = await packDocument(sections(), { title: 'Report', language: 'en', createdAt })
  const core = await partOf(bytes, 'docProps/core.xml')
  assert.match(core, /<dcterms:created xsi:type="dcterms:W3CDTF">2025-03-05T10:00:00.000Z</)
})

test('all text is in the language of the document unless it says otherwise', async () => {
  const bytes = await packDocument(sections(), { title: 'x', language: 'bg', createdAt: null })
  const styles = await partOf(bytes, 'word/styles.xml')
  assert.match(styles, /<w:docDefaults>.*<w:lang w:val="bg-BG"\/>.*<\/w:docDefaults>/s)
})

test('a heading has its level, so that it stands in the navigation', async () => {
  const bytes = await packDocument(sections(), { title: 'x', language: 'bg', createdAt: null })
  const styles = await partOf(bytes, 'word/styles.xml')
  assert.match(styles, /w:styleId="Heading1">(?:(?!<\/w:style>).)*<w:outlineLvl w:val="0"\/>/s)
})
