import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../core/base/refusal.ts'
import type { FoundInTemplate } from '../../core/publication/template-problems.ts'
import { docxEntries, relationshipsPart } from '../docx/testing/make-docx.ts'
import { makeZip, type ZipEntry } from '../package/testing/make-zip.ts'
import { readTemplate } from './read-template.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (...runs: string[]) => `<w:p>${runs.map(run).join('')}</w:p>`

const template = (body: string, more: readonly ZipEntry[] = [], header = '') =>
  makeZip([...docxEntries(body, header === '' ? {} : { header }), ...more])

async function found(body: string, header = ''): Promise<FoundInTemplate> {
  const read = await readTemplate(template(body, [], header))
  assert.ok(!isRefusal(read), JSON.stringify(read))
  return read
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readTemplate(bytes)
  return isRefusal(read) ? read.code : 'accepted'
}

test('names between braces are found wherever they stand, alone or within a line', async () => {
  const { fields, unclosed } = await found(
    `${p('{{plan.title}}')}${p('За {{план.година}} г.')}<w:tbl><w:tr><w:tc>${p('{{ a }}')}</w:tc></w:tr></w:tbl>`,
    p('{{demonstration}}'),
  )
  assert.deepEqual(
    fields.map(({ name, isAlone, isInBody }) => [name, isAlone, isInBody]),
    [
      ['plan.title', true, true],
      ['план.година', false, true],
      [' a ', true, true],
      ['demonstration', true, false],
    ],
  )
  assert.deepEqual(unclosed, [])
})

test('a name in several pieces is found and said to be so; braces that close nothing are told', async () => {
  const { fields, unclosed } = await found(
    `${p('{{plan', '.title', '}}')}${p('{{план.година')}${p('година}}')}${p('{{a}} {{b')}`,
  )
  assert.deepEqual(
    fields.map(({ name, isSplit }) => [name, isSplit]),
    [
      ['plan.title', true],
      ['a', false],
    ],
  )
  assert.deepEqual(unclosed, ['{{план.година', 'година}}', '{{a}} {{b'])
})

test('fields for pages, dates and contents are harmless', async () => {
  const field = (instruction: string) =>
    `<w:p><w:fldSimple w:instr="${instruction}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`
  for (const instruction of [' PAGE ', 'NUMPAGES \\* MERGEFORMAT', ' TOC \\o &quot;1-3&quot; \\h'])
    assert.equal(await codeOf(template(field(instruction))), 'accepted', instruction)
})

test('fields that fetch, run or ask are refused, in one run or in several', async () => {
  const simple = (instruction: string) =>
    `<w:p><w:fldSimple w:instr="${instruction}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`
  const inRuns = (...pieces: string[]) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
      .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
      .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  for (const body of [
    simple('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe'),
    simple('INCLUDEPICTURE &quot;http://example.org/x.png&quot; \\d'),
    simple('HYPERLINK &quot;file://server/share&quot;'),
    inRuns(' DDE', 'AUTO cmd'),
    inRuns('INCLUDE', 'TEXT &quot;c:/secret&quot;'),
    inRuns(' PAGEX '),
    `<w:p><w:r><w:instrText>MACROBUTTON x</w:instrText></w:r></w:p>`,
    `<q:p xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:fldSimple q:instr="DDE x"/></q:p>`,
  ])
    assert.equal(await codeOf(template(body)), 'template-with-fields', body)
  assert.equal(await codeOf(template(inRuns(' PA', 'GE '))), 'accepted')
  assert.equal(await codeOf(template(p('x'), [], simple('IMPORT x'))), 'template-with-fields')
})

const relationship = (role: string, target: string, mode = 'External') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="${office}/${role}" Target="${target}" TargetMode="${mode}"/></Relationships>`

test('what programs follow by themselves is refused, a link that is pressed is not', async () => {
  const withSettings = (xml: string) =>
    template(p('x'), [{ name: 'word/_rels/settings.xml.rels', content: xml }])
  for (const [role, target] of [
    ['attachedTemplate', 'http://example.org/evil.dotm'],
    ['image', 'http://example.org/x.png'],
    ['hyperlink', 'file:///c:/secret'],
    ['frame', 'http://example.org'],
  ] as const)
    assert.equal(
      await codeOf(withSettings(relationship(role, target))),
      'template-with-links',
      role,
    )
  assert.equal(
    await codeOf(withSettings(relationship('hyperlink', 'https://example.org'))),
    'accepted',
  )
})

test('objects of other programs, macros and pieces of other documents are refused', async () => {
  const related = (role: string) =>
    template(p('x'), [
      { name: 'word/_rels/header9.xml.rels', content: relationship(role, 'x.bin', 'Internal') },
    ])
  for (const role of ['oleObject', 'package', 'control', 'aFChunk', 'subDocument', 'vbaProject'])
    assert.equal(await codeOf(related(role)), 'template-with-objects', role)
  const object = template(p('x'), [{ name: 'word/embeddings/oleObject1.bin', content: 'x' }])
  assert.equal(await codeOf(object), 'template-with-objects')
  const macro = template(p('x'), [{ name: 'word/vbaProject.bin', content: 'x' }])
  assert.equal(await codeOf(macro), 'macro-enabled')
})

test('what is no Word document is refused for what it is', async () => {
  assert.equal(await codeOf(new TextEncoder().encode('hello')), 'not-a-word-document')
  assert.equal(await codeOf(new Uint8Array()), 'empty-file')
  const sheet = makeZip([
    {
      name: '_rels/.rels',
      content: relationshipsPart([[`${office}/officeDocument`, 'xl/workbook.xml']]),
    },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
  ])
  assert.equal(await codeOf(sheet), 'not-a-word-template')
  const dtd = docxEntries(p('x')).map((entry) =>
    entry.name === 'word/document.xml'
      ? { ...entry, content: `<!DOCTYPE a [<!ENTITY b "c">]>${entry.content}` }
      : entry,
  )
  assert.equal(await codeOf(makeZip(dtd)), 'document-type-definition')
})

test('more names than any template has, or one in more pieces than Word makes, are refused before anything is filled', async () => {
  assert.equal(await codeOf(template(p('{{a}}').repeat(100))), 'accepted')
  assert.equal(await codeOf(template(p('{{a}}').repeat(101))), 'too-complex')
  assert.equal(await codeOf(template(p('{{a}}'.repeat(10_000)))), 'too-complex')
  const pieces = (count: number) => p('{{', 'a', '}}', ...new Array<string>(count).fill('x'))
  assert.equal(await codeOf(template(pieces(1_000))), 'accepted')
  assert.equal(await codeOf(template(pieces(2_000))), 'too-complex')
  assert.equal(await codeOf(template('<w:p/>'.repeat(200_000))), 'too-complex')
})
