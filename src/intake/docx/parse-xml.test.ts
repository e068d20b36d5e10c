import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Refused } from '../../core/base/refusal.ts'
import { parseXml } from './parse-xml.ts'
import { child, wordsIn, type XmlElement } from './xml-tree.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const parse = (xml: string | Uint8Array, size = 7): Promise<XmlElement> =>
  parseXml(inChunks(Buffer.from(xml), size))

async function refusalOf(xml: string | Uint8Array): Promise<string | undefined> {
  try {
    await parse(xml, 65_536)
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.refusals[0]?.code
    throw error
  }
}

describe('elements are known by namespace, not by prefix', () => {
  for (const [what, xml] of [
    ['the usual prefix', `<w:p xmlns:w="${word}"><w:t>мярка</w:t></w:p>`],
    ['another prefix', `<x:p xmlns:x="${word}"><x:t>мярка</x:t></x:p>`],
    ['no prefix', `<p xmlns="${word}"><t>мярка</t></p>`],
    ['the strict namespace', `<w:p xmlns:w="${strictWord}"><w:t>мярка</w:t></w:p>`],
  ] as const)
    test(what, async () => {
      const root = await parse(xml)
      assert.equal(root.name, 'w:p')
      assert.deepEqual(child(root, 'w:t')?.children, ['мярка'])
    })

  test('a foreign namespace under the usual prefix is foreign', async () => {
    assert.equal((await parse('<w:p xmlns:w="urn:other"/>')).name, 'other:p')
  })

  test('an attribute of another namespace does not take the place of ours', async () => {
    const root = await parse(
      `<w:x xmlns:w="${word}" xmlns:r="urn:r" r:id="rId7" w:id="3" w:rsidR="00"/>`,
    )
    assert.deepEqual({ ...root.attributes }, { id: '3' })
  })
})

describe('text', () => {
  test('is whole however the bytes are cut, in UTF-8 and UTF-16', async () => {
    const xml = `<w:t xmlns:w="${word}">Мярка &amp; цел &#1103; <![CDATA[<x>]]> 🙂</w:t>`
    const little = Buffer.from(`\uFEFF${xml}`, 'utf16le')
    for (const bytes of [
      Buffer.from(xml),
      Buffer.from(`\uFEFF${xml}`),
      little,
      Buffer.from(little).swap16(),
      Buffer.from(xml, 'utf16le'),
    ])
      for (const size of [1, 3, 64])
        assert.equal(
          wordsIn(await parseXml(inChunks(bytes, Math.max(size, 2)))),
          'Мярка & цел я <x> 🙂',
        )
  })

  test('stands only in elements that hold words', async () => {
    const root = await parse(
      `<w:r xmlns:w="${word}"> <w:instrText>PAGE</w:instrText><w:t>1</w:t>\n</w:r>`,
    )
    assert.equal(wordsIn(root), '1')
  })
})

describe('markup compatibility', () => {
  const branches = (choice: string, fallback: string) =>
    parse(
      `<w:r xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
        `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>` +
        `<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`,
    )

  test('the choice is read, once', async () => {
    assert.equal(wordsIn(await branches('<w:t>нов</w:t>', '<w:t>стар</w:t>')), 'нов')
  })

  test('the fallback is read where only it has words', async () => {
    assert.equal(wordsIn(await branches('<w:drawing/>', '<w:t>стар</w:t>')), 'стар')
  })

  test('without words the plainer branch stays', async () => {
    const root = await branches('<w:numFmt w:val="custom"/>', '<w:numFmt w:val="decimal"/>')
    assert.equal(child(root, 'w:numFmt')?.attributes['val'], 'decimal')
  })
})

describe('what is refused', () => {
  test('a document type definition, so no entity is ever expanded', async () => {
    const laughs = [...'bcdefgh'].map(
      (name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(100)}">`,
    )
    const xml = `<!DOCTYPE x [<!ENTITY a "ха">${laughs.join('')}]><x>&h;</x>`
    assert.equal(await refusalOf(xml), 'document-type-definition')
    assert.equal(
      await refusalOf('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'),
      'document-type-definition',
    )
  })

  test('an entity that nobody declared', async () => {
    assert.equal(await refusalOf('<x>&h;</x>'), 'damaged-file')
  })

  test('elements nested deeper than 256, also inside what is left out', async () => {
    const nested = (depth: number, name = 'x') =>
      `${`<${name}>`.repeat(depth)}${`</${name}>`.repeat(depth)}`
    assert.equal(await refusalOf(nested(250)), undefined)
    assert.equal(await refusalOf(nested(300)), 'too-complex')
    const leftOut = `<w:p xmlns:w="${word}">${nested(300, 'w:sectPr')}</w:p>`
    assert.equal(await refusalOf(leftOut), 'too-complex')
  })

  test('more than three million elements', async () => {
    assert.equal(await refusalOf(`<x>${'<b/>'.repeat(3_000_000)}</x>`), 'too-complex')
  })

  test('what is not well-formed, cut short, empty or wrongly encoded', async () => {
    for (const xml of ['<x><y></x>', '<x>', '', '<x a=1/>', '<q:x/>', 'мярка'])
      assert.equal(await refusalOf(xml), 'damaged-file', xml)
    assert.equal(await refusalOf(Uint8Array.from([0x3c, 0x78, 0x3e, 0xc3, 0x28])), 'damaged-file')
  })
})
