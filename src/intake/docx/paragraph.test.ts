import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { outline, paragraph, read, remarksOf, run } from './testing/make-docx.ts'

const textsOf = async (body: string) => outline((await read(body)).blocks)
const textOf = async (content: string) => (await textsOf(`<w:p>${content}</w:p>`)).join('|')

describe('characters', () => {
  const cases: [what: string, content: string, text: string][] = [
    ['runs join without a space', run('мяр') + run('ка'), 'мярка'],
    ['white space inside a line stays', run('а  б\u00A0в'), 'а  б\u00A0в'],
    [
      'a break is a new line',
      '<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:cr/><w:t>в</w:t></w:r>',
      'а\nб\nв',
    ],
    ['a tab is a tab', '<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t></w:r>', 'а\tб'],
    [
      'a no-break hyphen is a hyphen',
      '<w:r><w:t>МИ</w:t><w:noBreakHyphen/><w:t>МВР</w:t></w:r>',
      'МИ-МВР',
    ],
    [
      'an optional hyphen is nothing',
      '<w:r><w:t>целе</w:t><w:softHyphen/><w:t>ви</w:t></w:r>',
      'целеви',
    ],
    [
      'a symbol of a symbol font',
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95</w:t></w:r>',
      '≥95',
    ],
    ['a ticked box of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
    ['a symbol of an ordinary font', '<w:r><w:sym w:font="Arial" w:char="2265"/></w:r>', '≥'],
    [
      'a character typed in a symbol font',
      '<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uF0FC да</w:t></w:r>',
      '✓ да',
    ],
    [
      'an equation',
      '<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>а+б</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      'x=(а+б)/2',
    ],
    [
      'base and guide of ruby text',
      `<w:r><w:ruby><w:rt>${run('г')}</w:rt><w:rubyBase>${run('б')}</w:rubyBase></w:ruby></w:r>`,
      'гб',
    ],
  ]
  for (const [what, content, text] of cases)
    test(what, async () => assert.equal(await textOf(content), text))

  test('a sign that nobody knows is marked and remarked on', async () => {
    const document = await read(`<w:p><w:r><w:sym w:font="Logo" w:char="F041"/></w:r></w:p>`)
    assert.deepEqual(outline(document.blocks), ['\uFFFD'])
    assert.deepEqual(remarksOf(document), [['unknown-symbol', 'Logo f041']])
  })
})

test('powers, indices, roots and brackets of an equation stay apart', async () => {
  const of = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
  const power = `<m:sSup><m:e>${of('x')}</m:e><m:sup>${of('2')}</m:sup></m:sSup>`
  const index = `<m:sSub><m:e>${of('a')}</m:e><m:sub>${of('i')}</m:sub></m:sSub>`
  const root = `<m:rad><m:e>${of('b')}</m:e></m:rad>`
  const math = `<m:oMath>${power}<m:d><m:e>${index}</m:e></m:d>${root}</m:oMath>`
  assert.equal(await textOf(math), 'x^2(a_i)√b')
})

describe('wrappers around runs are transparent', () => {
  for (const [what, open, close] of [
    ['a link', '<w:hyperlink>', '</w:hyperlink>'],
    [
      'a content control',
      '<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>',
      '</w:sdtContent></w:sdt>',
    ],
    [
      'a smart tag in a smart tag',
      '<w:smartTag><w:smartTagPr/><w:smartTag>',
      '</w:smartTag></w:smartTag>',
    ],
    ['custom XML', '<w:customXml>', '</w:customXml>'],
    ['a simple field', '<w:fldSimple w:instr="PAGE">', '</w:fldSimple>'],
    ['text of the other direction', '<w:bdo w:val="rtl"><w:dir>', '</w:dir></w:bdo>'],
    ['an element that nobody knows', '<z:new xmlns:z="urn:z">', '</z:new>'],
  ] as const)
    test(what, async () =>
      assert.equal(await textOf(`${run('а')}${open}${run('б')}${close}${run('в')}`), 'абв'),
    )
})

describe('fields', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
  const field = (inside: string, result: string) =>
    mark('begin') + inside + mark('separate') + result + mark('end')

  test('show their result, not their instruction', async () => {
    const content = run('стр. ') + field(instruction('PAGE'), run('7')) + run(' от 9')
    assert.equal(await textOf(content), 'стр. 7 от 9')
  })

  test('show nothing of a field that only decides about another', async () => {
    const inner = field(instruction('DATE'), run('2023'))
    const content = field(instruction('IF ') + inner + run('"да"'), run('не'))
    assert.equal(await textOf(content), 'не')
  })

  test('show a result inside a result', async () => {
    const content = field(
      instruction('HYPERLINK'),
      run('виж ') + field(instruction('REF'), run('т. 3')),
    )
    assert.equal(await textOf(content), 'виж т. 3')
  })

  test('show nothing without a result', async () => {
    const content =
      run('а') + mark('begin') + instruction('XE') + run('запис') + mark('end') + run('б')
    assert.equal(await textOf(content), 'аб')
  })

  test('left open end with the paragraph', async () => {
    const broken = paragraph(run('а') + mark('begin') + instruction('PAGE'))
    assert.deepEqual(await textsOf(broken + paragraph('б')), ['а', 'б'])
    const joined = paragraph(run('а') + mark('begin'), '<w:rPr><w:del/></w:rPr>')
    assert.deepEqual(await textsOf(joined + paragraph('б')), ['аб'])
    assert.equal(await textOf(mark('end') + mark('separate') + run('а')), 'а')
  })

  test('of old forms show what was chosen', async () => {
    const form = (data: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>${mark('end')}`
    const entries = '<w:listEntry w:val="МВР"/><w:listEntry w:val="МОН"/>'
    assert.equal(await textOf(form(`<w:ddList><w:result w:val="1"/>${entries}</w:ddList>`)), 'МОН')
    assert.equal(await textOf(form(`<w:ddList>${entries}</w:ddList>`)), 'МВР')
    assert.equal(await textOf(form('<w:checkBox><w:default w:val="1"/></w:checkBox>')), '☒')
    assert.equal(await textOf(form('<w:checkBox><w:checked w:val="0"/></w:checkBox>')), '☐')
  })

  test('hidden in the text, as entries of an index are, disturb nothing', async () => {
    const hidden = (content: string) =>
      content.replaceAll('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')
    const entry = hidden(mark('begin')) + run('"запис"') + hidden(mark('end'))
    const document = await read(`<w:p>${run('а')}${entry}${run('б')}</w:p>`)
    assert.deepEqual(outline(document.blocks), ['аб'])
    assert.deepEqual(document.remarks, [])
  })
})

describe('tracked changes are read as accepted', () => {
  const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`

  test('insertions stay and deletions go, with one remark of each kind', async () => {
    const document = await read(
      paragraph(
        `${run('до ')}${deleted('50')}<w:ins>${run('80')}</w:ins>${deleted(' бр.')}<w:ins>${run(' лица')}</w:ins>`,
      ),
    )
    assert.deepEqual(outline(document.blocks), ['до 80 лица'])
    assert.deepEqual(remarksOf(document), [
      ['tracked-deletion', '50 | бр.'],
      ['tracked-insertion', '80 | лица'],
    ])
    assert.match(document.remarks[0]?.message.bg ?? '', /места: 2/)
  })

  test('an insertion that was deleted again goes', async () => {
    assert.equal(await textOf(`${run('а')}<w:ins>${deleted('б')}</w:ins>`), 'а')
  })

  test('moved text is read at its new place', async () => {
    const document = await read(
      paragraph(`<w:moveFrom>${run('стар')}</w:moveFrom>`) +
        paragraph(`<w:moveTo>${run('стар')}</w:moveTo>`),
    )
    assert.deepEqual(outline(document.blocks), ['стар'])
    assert.deepEqual(remarksOf(document), [['tracked-move', 'стар']])
  })

  test('a deleted paragraph mark joins two paragraphs', async () => {
    const body =
      paragraph('МВР, ', '<w:rPr><w:del/></w:rPr>') + paragraph('МОН') + paragraph('МТСП')
    assert.deepEqual(await textsOf(body), ['МВР, МОН', 'МТСП'])
  })

  test('a paragraph deleted with its mark leaves nothing', async () => {
    const body =
      paragraph('а') + paragraph(deleted('б'), '<w:rPr><w:del/></w:rPr>') + paragraph('в')
    assert.deepEqual(await textsOf(body), ['а', 'в'])
  })

  test('a mark deleted before a table or at the end loses no words', async () => {
    const open = (text: string) => paragraph(text, '<w:rPr><w:del/></w:rPr>')
    const table = '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
    assert.deepEqual(await textsOf(open('а') + table + open('б')), ['а', [['']], 'б'])
  })

  test('former properties do not count', async () => {
    const was = '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'
    const { blocks } = await read(paragraph('а', was))
    assert.deepEqual(blocks, [{ kind: 'paragraph', text: 'а', headingLevel: null }])
  })
})

test('a paragraph whose mark is moved away runs into the next', async () => {
  const body = paragraph('МВР, ', '<w:rPr><w:moveFrom/></w:rPr>') + paragraph('МОН')
  assert.deepEqual(await textsOf(body), ['МВР, МОН'])
})

test('a paragraph whose mark is hidden runs into the next', async () => {
  const hidden = paragraph('МВР, ', '<w:rPr><w:vanish/></w:rPr>') + paragraph('МОН')
  assert.deepEqual(await textsOf(hidden), ['МВР, МОН'])
  const body =
    paragraph('Цел 1. ', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + paragraph('Заетост')
  assert.deepEqual(await textsOf(body), ['Цел 1. Заетост'])
})
