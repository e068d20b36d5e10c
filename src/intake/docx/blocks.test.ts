import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cell, outline, paragraph, read, remarksOf, row, run, table } from './testing/make-docx.ts'

describe('a body', () => {
  test('is paragraphs and tables in order, empty paragraphs left out', async () => {
    const { blocks } = await read(
      `${paragraph('План')}<w:p/>${paragraph('  ')}${table([row([cell('а')])])}<w:p><w:r><w:br/></w:r></w:p>${paragraph('край')}<w:sectPr/>`,
    )
    assert.deepEqual(outline(blocks), ['План', [['а']], 'край'])
  })

  test('may wrap its blocks in content controls and custom markup', async () => {
    const { blocks } = await read(
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('а')}<w:customXml>${table([row([cell('б')])])}</w:customXml></w:sdtContent></w:sdt>` +
        `<z:new xmlns:z="urn:z">${paragraph('в')}</z:new>`,
    )
    assert.deepEqual(outline(blocks), ['а', [['б']], 'в'])
  })

  test('tells of content that it only points at', async () => {
    const document = await read('<w:altChunk r:id="r9"/>')
    assert.deepEqual(remarksOf(document), [['embedded-object', '']])
  })
})

describe('a text box', () => {
  const content = `<w:txbxContent>${paragraph('Забележка')}</w:txbxContent>`
  const both =
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`

  test('is read once, as a paragraph after the one that it hangs on', async () => {
    const document = await read(paragraph(`${run('преди')}<w:r>${both}</w:r>${run(' и след')}`))
    assert.deepEqual(outline(document.blocks), ['преди и след', 'Забележка'])
    assert.deepEqual(remarksOf(document), [['text-box', 'Забележка']])
  })

  test('of old Word is read, too', async () => {
    const shape = `<w:r><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></w:r>`
    const { blocks } = await read(`<w:p>${shape}</w:p>`)
    assert.deepEqual(outline(blocks), ['Забележка'])
  })

  test('in a cell belongs to the cell', async () => {
    const { blocks } = await read(table([row([cell(paragraph(`${run('5')}<w:r>${both}</w:r>`))])]))
    assert.deepEqual(outline(blocks), [[['5\nЗабележка']]])
  })

  test('of a drawing keeps its words', async () => {
    const shape = '<w:r><w:drawing><a:p><a:r><a:t>Схема</a:t></a:r></a:p></w:drawing></w:r>'
    const { blocks } = await read(`<w:p>${shape}</w:p>`)
    assert.deepEqual(outline(blocks), ['Схема'])
  })
})

describe('what hangs on a run', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('без ДДС')}</w:footnote>`
  const endnotes = `<w:endnote w:id="2">${paragraph('по данни на НСИ')}</w:endnote>`

  test('a note is told in a remark, with the words it belongs to', async () => {
    const document = await read(
      paragraph(
        `${run('5 000 лв.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`,
      ),
      { footnotes, endnotes },
    )
    assert.deepEqual(outline(document.blocks), ['5 000 лв.'])
    assert.deepEqual(remarksOf(document), [
      ['note', '5 000 лв. → без ДДС'],
      ['note', '5 000 лв. → по данни на НСИ'],
    ])
  })

  test('a note in a cell and one that does not exist', async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const document = await read(
      table([row([cell(paragraph(run('120') + reference(2) + reference(7)))])]),
      { footnotes },
    )
    assert.deepEqual(outline(document.blocks), [[['120']]])
    assert.deepEqual(remarksOf(document), [['note', '120 → без ДДС']])
  })

  test('a note that is referred to twice is told once', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const document = await read(paragraph(run('а') + reference) + paragraph(run('б') + reference), {
      footnotes,
    })
    assert.deepEqual(remarksOf(document), [['note', 'а → без ДДС']])
  })

  test('comments, pictures and embedded objects are counted', async () => {
    const document = await read(
      paragraph(
        '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:drawing/></w:r><w:r><w:object/></w:r><w:r><w:commentReference w:id="1"/></w:r>',
      ),
    )
    assert.deepEqual(
      document.remarks.map(({ rule, message }) => [rule, /\d+/.exec(message.en)?.[0]]),
      [
        ['comment', '2'],
        ['picture', '1'],
        ['embedded-object', '1'],
      ],
    )
  })
})

describe('words beside the body', () => {
  test('of comments are kept in the remark', async () => {
    const comments = `<w:comment w:id="0">${paragraph('Кой?')}${paragraph('Уточнете.')}</w:comment>`
    const document = await read(
      paragraph(`${run('МЗ')}<w:r><w:commentReference w:id="0"/></w:r>`),
      { comments },
    )
    assert.deepEqual(outline(document.blocks), ['МЗ'])
    assert.deepEqual(
      document.remarks.map(({ rule, leftOut }) => [rule, leftOut]),
      [['comment', ['Кой? Уточнете.']]],
    )
  })

  test('of page headers and footers are told once, numbers of pages are not', async () => {
    const parts = { header: paragraph('Проект!') + paragraph('5'), footer: paragraph('12') }
    const document = await read(paragraph('План'), parts)
    assert.deepEqual(outline(document.blocks), ['План'])
    assert.deepEqual(
      document.remarks.map(({ rule, leftOut }) => [rule, leftOut]),
      [['page-margin', ['Проект!\n5']]],
    )
  })
})

test('words that are left out are kept in full, however many', async () => {
  const hidden = 'тайна '.repeat(2_000).trim()
  const { remarks } = await read(paragraph(`${run('явно')}${run(hidden, '<w:vanish/>')}`))
  assert.deepEqual(remarks[0]?.leftOut, [hidden])
})
