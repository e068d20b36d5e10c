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

test('the code of a field that is put together by other fields, or told in common words, is refused', async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = (text: string) =>
    `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
  const field = (inCode: string, result = '') =>
    `${mark('begin')}${inCode}${mark('separate')}${result}${mark('end')}`
  const inParagraph = (runs: string) => codeOf(template(`<w:p>${runs}</w:p>`))
  const quoted = field(code(' REF bm '), run('DDEAUTO c:\\\\cmd.exe'))
  assert.equal(await inParagraph(field(quoted)), 'template-with-fields')
  assert.equal(await inParagraph(field(field(code(' REF bm ')))), 'template-with-fields')
  assert.equal(await inParagraph(field(run('DDEAUTO cmd'))), 'template-with-fields')
  assert.equal(await inParagraph(field(`${code(' DDE')}${quoted}`)), 'template-with-fields')
  assert.equal(
    await inParagraph(field(code(' PAGEREF '), field(code(' DDE ')))),
    'template-with-fields',
  )
  assert.equal(
    await inParagraph(field(`${code(' HYPERLINK \\l ')}${field(code('REF a'))}`)),
    'accepted',
  )
  assert.equal(
    await inParagraph(field(code(' TOC \\o '), field(code(' PAGEREF a '), run('7')))),
    'accepted',
  )
  assert.equal(
    await inParagraph(`${field(code(' PAGE '), run('1'))}${run('DDE is a word')}`),
    'accepted',
  )
})

test('no part hides what is refused in the text: styles, settings, numbering, comments, parts by any name', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const field = '<w:p><w:fldSimple w:instr="INCLUDETEXT c:/secret"/></w:p>'
  const cases: [content: string, code: string][] = [
    [
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      'document-type-definition',
    ],
    [`<w:hdr ${w}>${field}</w:hdr>`, 'template-with-fields'],
    [
      `<w:settings ${w}><w:mailMerge><w:query w:val="SELECT"/></w:mailMerge></w:settings>`,
      'template-with-links',
    ],
    [`<w:hdr ${w}><w:subDoc/></w:hdr>`, 'template-with-objects'],
    [
      '<o:x xmlns:o="urn:o"><o:OLEObject Type="Link" ProgID="Excel"/></o:x>',
      'template-with-objects',
    ],
    [
      '<v:x xmlns:v="urn:v"><v:imagedata src="http://example.org/x.png"/></v:x>',
      'template-with-links',
    ],
    [
      '<v:x xmlns:v="urn:v" xmlns:o="urn:o"><v:fill o:href="\\\\server\\share"/></v:x>',
      'template-with-links',
    ],
    ['<?xml version="1.0" encoding="UTF-7"?><a>+ADw-b/+AD4-</a>', 'damaged-file'],
    ['<a>', 'damaged-file'],
    [
      '<svg xmlns="urn:s" xmlns:x="urn:x"><image x:href="data:image/png;base64,AA"/></svg>',
      'accepted',
    ],
    ['no XML', 'accepted'],
  ]
  for (const name of [
    ...['word/styles.xml', 'word/settings.xml', 'word/numbering.xml', 'word/comments.xml'],
    ...['word/kopf.xml', 'word/header', 'customXml/item1.xml', 'word/media/image1.svg'],
  ])
    for (const [content, code] of cases) {
      for (const bytes of [
        content,
        Buffer.from(`\ufeff${content}`),
        Buffer.from(`\ufeff${content}`, 'utf16le'),
      ])
        assert.equal(
          await codeOf(template(p('x'), [{ name, content: bytes }])),
          code,
          `${name}: ${content}`,
        )
    }
})

test('a link that only says that it stays within leads outside all the same', async () => {
  const within = (role: string, target: string) =>
    template(p('x'), [
      { name: 'word/_rels/header9.xml.rels', content: relationship(role, target, 'Internal') },
    ])
  for (const target of ['http://example.org/x.png', 'file:///c:/x', '//server/x', 'C:\\x'])
    assert.equal(await codeOf(within('image', target)), 'template-with-links', target)
  for (const target of ['media/image1.png', '/word/media/image1.png', '../x.png'])
    assert.equal(await codeOf(within('image', target)), 'accepted', target)
  const shouted = [
    { name: 'word/_rels/a.rels', content: relationship('image', 'x.png', 'EXTERNAL') },
  ]
  assert.equal(await codeOf(template(p('x'), shouted)), 'template-with-links')
})
