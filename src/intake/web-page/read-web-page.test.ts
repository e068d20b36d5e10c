import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReadDocument } from '../document.ts'
import { readFile } from '../read-file.ts'
import { gridsOf } from '../sheet/testing/make-xlsx.ts'

const bytesOf = (page: string) => new TextEncoder().encode(page)

async function readBytes(bytes: Uint8Array): Promise<ReadDocument> {
  const document = await readFile({ name: 'план.xls', bytes })
  if ('code' in document) throw new Error(`refused: ${document.code}`)
  return document
}
const read = (body: string) =>
  readBytes(bytesOf(`<!DOCTYPE html><html><body>${body}</body></html>`))
const grids = async (body: string) => gridsOf((await read(body)).blocks)
const remarksOf = ({ remarks }: ReadDocument) => remarks.map(({ rule, actual }) => [rule, actual])

describe('words', () => {
  const cases: [what: string, body: string, blocks: string[]][] = [
    [
      'paragraphs, white space folded',
      '<p> а\n  б </p><p></p>в<div>г</div>д',
      ['а б', 'в', 'г', 'д'],
    ],
    ['breaks inside a paragraph', '<p>а<br>б<br/>в</p>', ['а\nб\nв']],
    ['inline elements without a gap', '<p>мяр<b>ка</b> <span>1</span></p>', ['мярка 1']],
    [
      'entities, named and numbered',
      '<p>5&nbsp;000 &lt; 7&#8211;8 &#x2013; &laquo;а&raquo; &#150; &AMP; &nesto; &</p>',
      ['5\u00A0000 < 7–8 – «а» – & &nesto; &'],
    ],
    ['preformatted text with its lines', '<pre>а\nб</pre>', ['а\nб']],
    ['a sign that begins no tag', '<p>3 < 5 и 7 > 2</p>', ['3 < 5 и 7 > 2']],
    [
      'no script, style, title or comment',
      '<title>т</title><style>p{}</style><script>if (a<b) "</p>"</script><!-- <p>не</p> --><p>да</p>',
      ['да'],
    ],
    [
      'what Word writes between its own marks',
      '<p><![if !supportLists]>1.<![endif]> Мярка<o:p></o:p></p>',
      ['1. Мярка'],
    ],
    ['attributes with signs in them', '<p title="a > b" data-x=\'<\' lang=bg>да</p>', ['да']],
    ['a page that ends in the middle of a tag', '<p>да</p><p class="', ['да']],
  ]
  for (const [what, body, blocks] of cases)
    test(what, async () => assert.deepEqual(await grids(body), blocks))

  test('of lists have their numbers and bullets', async () => {
    const body = '<ol start=3><li>а<li value=7>б</ol><ol type=a><li>в<ul><li>г</ul><li>д</ol><li>е'
    assert.deepEqual(await grids(body), ['3. а', '7. б', 'a. в', '• г', 'b. д', '• е'])
  })

  test('of headings have their level', async () => {
    const { blocks } = await read('<h1>План</h1><h3>Цел 1</h3>текст')
    assert.deepEqual(
      blocks.map((block) => block.kind === 'paragraph' && block.headingLevel),
      [1, 3, null],
    )
  })
})

describe('a table', () => {
  test('has its cells in the columns where a browser shows them', async () => {
    const body =
      '<table><thead><tr><th rowspan=2>№<th colspan="2">Стойности<th rowspan="2">Срок<tr><td>сега<td>цел</thead>' +
      '<tbody><tr><td>1<td>0<td>5<td>май</tbody></table>'
    assert.deepEqual(await grids(body), [
      [
        [
          ['№', 0, 1, 2],
          ['Стойности', 1, 2, 1],
          ['Срок', 3, 1, 2],
        ],
        ['сега', 'цел'],
        ['1', '0', '5', 'май'],
      ],
    ])
    const { blocks } = await read(body)
    const [table] = blocks
    assert.deepEqual(table?.kind === 'table' && table.table.rows.map(({ header }) => header), [
      true,
      true,
      false,
    ])
  })
  test('keeps the paragraphs and lists of a cell on lines of their own', async () => {
    const body = '<table><tr><td><p>а</p><p>б</p><ul><li>в</ul></td><td>г<br>д</td></tr></table>'
    assert.deepEqual(await grids(body), [[['а\nб\n• в', 'г\nд']]])
  })
  test('whose row spans go beyond its end stays within it', async () => {
    const body = '<table><tr><td rowspan="9999999">а<td colspan=0>б<tr><td rowspan=0>в</table>'
    assert.deepEqual(await grids(body), [[[['а', 0, 1, 2], 'б'], ['в']]])
  })
  test('without its ends, or with stray ones, loses no word', async () => {
    assert.deepEqual(await grids('<table><tr><td>а<td>б<tr><td>в'), [[['а', 'б'], ['в']]])
    assert.deepEqual(await grids('</table></td>а<tr>б<td>в</td></p>'), ['аб', 'в'])
    assert.deepEqual(await grids('<table><caption>Таблица 1</caption><tr><td>а<td>б</table>'), [
      'Таблица 1',
      [['а', 'б']],
    ])
    assert.deepEqual(await grids('<table>преди<tr><td>а<td>б</table>'), ['преди', [['а', 'б']]])
  })
  test('that only lays out the page is passed over', async () => {
    const plan = '<table><tr><td>№<td>Мярка<tr><td>1<td>А</table>'
    const document = await read(`<table><tr><td><h2>Цел 1</h2>${plan}<tr><td>край</table>`)
    assert.deepEqual(gridsOf(document.blocks), [
      'Цел 1',
      [
        ['№', 'Мярка'],
        ['1', 'А'],
      ],
      'край',
    ])
    assert.deepEqual(remarksOf(document), [['layout-table', '']])
  })
})

test('what a page does not show is left out with its words', async () => {
  const document = await read(
    '<p>явно<span style="color:red; display: none">тайно <b>и то</b></span></p><div hidden>скрито</div><p style="mso-hide:all">и Word крие</p>' +
      '<table><tr><td>а<td>б<tr style="display:none"><td>ред<tr><td>в<td>г</table><p>9<del>00</del> лв.</p><p style="display:none">край',
  )
  assert.deepEqual(gridsOf(document.blocks), [
    'явно',
    [
      ['а', 'б'],
      ['в', 'г'],
    ],
    '9 лв.',
  ])
  assert.deepEqual(remarksOf(document), [
    ['hidden-text', 'тайно и то | скрито | и Word крие | ред | край'],
    ['tracked-deletion', '00'],
  ])
})

describe('the letters of a page', () => {
  const page = (head: string) => `<html><head>${head}</head><body><p>Мярка</p></body></html>`
  const cyrillic = (text: string) =>
    Uint8Array.from(
      [...text].map((letter) =>
        /[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
      ),
    )
  const koi8 = Uint8Array.from(
    [...page('<meta charset="koi8-r">')].map(
      (letter) => ({ М: 0xed, я: 0xd1, р: 0xd2, к: 0xcb, а: 0xc1 })[letter] ?? letter.charCodeAt(0),
    ),
  )
  const cases: [what: string, bytes: Uint8Array, rules: string[]][] = [
    ['in UTF-8', bytesOf(page('')), []],
    ['in UTF-8 though the page says otherwise', bytesOf(page('<meta charset=windows-1251>')), []],
    ['with a byte order mark', bytesOf(`\uFEFF${page('')}`), []],
    ['in UTF-16', new Uint8Array(Buffer.from(`\uFEFF${page('')}`, 'utf16le')), []],
    [
      'as the page says',
      cyrillic(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')),
      [],
    ],
    ['in an encoding of Russian mail', koi8, []],
    ['assumed where it says nothing', cyrillic(page('')), ['assumed-encoding']],
    [
      'assumed where nobody knows what it says',
      cyrillic(page('<meta charset="x-none">')),
      ['assumed-encoding'],
    ],
  ]
  for (const [what, bytes, rules] of cases)
    test(what, async () => {
      const document = await readBytes(bytes)
      assert.deepEqual(gridsOf(document.blocks), ['Мярка'])
      assert.deepEqual(
        document.remarks.map(({ rule }) => rule),
        rules,
      )
    })
})

describe('a page is known', () => {
  const pages = [
    '<table><tr><td>а</table>',
    '\n<!-- export --><TABLE border=1><tr><td>а',
    '<?xml version="1.0"?><html xmlns="urn:x"><table><tr><td>а',
    '<meta charset=utf-8><table><td>а',
    '<style>td{}</style><table><td>а',
  ]
  for (const page of pages)
    test(page.slice(0, 30), async () =>
      assert.deepEqual(
        gridsOf((await readBytes(bytesOf(page))).blocks),
        ['а'].map((text) => [[text]]),
      ),
    )
  test('and a web archive is refused with what to do', async () => {
    const archive = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x'
    const result = await readFile({ name: 'план.mht', bytes: bytesOf(archive) })
    assert.ok('code' in result && result.code === 'web-archive')
  })
})

test('a hostile page costs time in proportion to its size', async () => {
  const many = 200_000
  for (const piece of [
    '<',
    '<a ',
    '<!--',
    '<p',
    '&',
    '<table>',
    '<td>',
    '<td rowspan=65534 colspan=1000>',
    '<a b=',
    '"',
    '<script>',
    '<div hidden>',
    '</p>',
  ])
    await assert.doesNotReject(
      readFile({ name: 'x', bytes: bytesOf(`<html>${piece.repeat(many / piece.length)}`) }),
    )
})
