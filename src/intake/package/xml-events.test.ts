import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { Refused } from '../../core/base/refusal.ts'
import { randomFrom } from '../testing/spoiled-files.ts'
import { readPlainXml, readXml } from './xml-events.ts'

/** What a part says, one line for each event, characters that follow each other in one; or why it is refused. */
type Told = readonly string[] | 'refused'

function book() {
  const lines: string[] = []
  let characters = ''
  const flush = () => {
    if (characters !== '') lines.push(`"${characters}"`)
    characters = ''
  }
  return {
    event(line: string) {
      flush()
      lines.push(line)
    },
    text(text: string) {
      characters += text
    },
    all() {
      flush()
      return lines
    },
  }
}

interface Named {
  readonly uri: string
  readonly local: string
}

const shown = ({ uri, local }: Named): string => `{${uri}}${local}`

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function told(xml: string, size: number): Promise<Told> {
  const { event, text, all } = book()
  try {
    await readXml(inPieces(new TextEncoder().encode(xml), size), {
      open: (tag) =>
        event([shown(tag), ...tag.attributes.map((each) => `${shown(each)}=${each.value}`)].join()),
      close: (tag) => event(`/${shown(tag)}`),
      text,
    })
    return all()
  } catch (error) {
    if (error instanceof Refused) return 'refused'
    throw error
  }
}

/** The same by a parser that checks every rule of XML. */
function toldBySaxes(xml: string): Told {
  const { event, text, all } = book()
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    const attributes = Object.values(tag.attributes)
    event([shown(tag), ...attributes.map((each) => `${shown(each)}=${each.value}`)].join())
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    event(`/${shown(tag)}`)
  })
  parser.on('text', (characters) => depth > 0 && text(characters))
  parser.on('cdata', text)
  parser.on('doctype', () => {
    throw new Error('a document type definition')
  })
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(xml).close()
    return all()
  } catch {
    return 'refused'
  }
}

const sound = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- a - b -->\n<a x='1' y="2 > 1"><b/>т\r\nе\rкст<c></c ></a>\n<?end of it?>\n`,
  `<w:p xmlns:w="urn:w" w:a="&lt;&#1103;&#x44F;&quot;&apos;"><w:t xml:space="preserve"> &amp;amp; </w:t></w:p>`,
  `<p xmlns="urn:p" a="1"><q xmlns=""/><r:s xmlns:r="urn:r" r:a="2" a="3"/><p a="1"/><q xmlns="urn:q"><p a="1"/></q></p>`,
  `<a><![CDATA[<b>]] ]]]]><![CDATA[>]]></a>`,
  `<?mso-application progid="Excel.Sheet"?><Workbook xmlns:ss="urn:ss"><ss:Row ss:Index="2"\n\tss:Height = "1"/></Workbook>`,
  `<мярка цел="1-ва">😀<_x.y-1·/></мярка>`,
]

test('what is well-formed says the same as by a parser of all of XML, however it is cut', async () => {
  for (const xml of sound) {
    const expected = toldBySaxes(xml)
    assert.notEqual(expected, 'refused', xml)
    for (const size of [1, 2, 3, 7, 64, 65_536])
      assert.deepEqual(await told(xml, size), expected, xml)
  }
})

const broken = [
  '<a><b></a>',
  '<a/><b/>',
  '<a>&nbsp;</a>',
  '<a>&lt</a>',
  '<a>&#0;</a>',
  '<a>&#x110000;</a>',
  '<a b="<"/>',
  '<a b="1" b="2"/>',
  '<a b="1"c="2"/>',
  '<a b/>',
  '<a b=1/>',
  '< a/>',
  '<a',
  '<a b="',
  '<a><!-- -- --></a>',
  '<a><!-- --',
  '<a>]]></a>',
  '<a><![CDATA[ ]]</a>',
  '<![CDATA[ ]]><a/>',
  '<a/>b',
  '&amp;<a/>',
  ' <?xml version="1.0"?><a/>',
  '<?xml version="1.0" standalone="maybe"?><a/>',
  '<?xml?><a/>',
  '<a><?xml version="1.0"?></a>',
  '<?a:b?><a/>',
  '<a>\u0001</a>',
  '<a>\uFFFE</a>',
  '<p:a/>',
  '<a p:b="1"/>',
  '<a xmlns:p=""/>',
  '<a xmlns:xmlns="urn:x"/>',
  '<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="1" q:b="2"/>',
  '<a:b:c xmlns:a="urn:a"/>',
  '<:a/>',
  '<xmlns:a/>',
  '<a/><!DOCTYPE a>',
  '<a><!ELEMENT a></a>',
  '</a>',
  '',
  '<!-- -->',
]

test('what is not well-formed is refused, as by a parser of all of XML, however it is cut', async () => {
  for (const xml of broken) {
    assert.equal(toldBySaxes(xml), 'refused', xml)
    for (const size of [1, 3, 65_536]) assert.equal(await told(xml, size), 'refused', xml)
  }
})

const signs = [...`<>/&;"'=:!?-[]x# \n\r1a`, 'xmlns', '<a>', '</a>', '&amp;', ']]>', '<!--', '-->']

test('two thousand spoiled parts are read or refused as by a parser of all of XML', async () => {
  const random = randomFrom(7)
  const below = (count: number) => Math.floor(random() * count)
  for (let round = 0; round < 2_000; round += 1) {
    let xml = sound[below(sound.length)] ?? ''
    for (let times = below(3); times >= 0; times -= 1) {
      const at = below(xml.length + 1)
      xml = xml.slice(0, at) + (signs[below(signs.length)] ?? '') + xml.slice(at + below(3))
    }
    // A question mark in the name of an instruction is the one thing that the other parser lets pass.
    if (/<\?[^\s?]*\?(?!>)/.test(xml)) continue
    // Half of a pair is no character that could be written to a file.
    xml = xml.toWellFormed()
    assert.deepEqual(await told(xml, 1 + below(20)), toldBySaxes(xml), JSON.stringify(xml))
  }
})

test('a tag that no program writes is not waited for', async () => {
  const endless = async function* () {
    yield new TextEncoder().encode('<a b="')
    for (;;) yield new Uint8Array(1024 * 1024).fill(0x20)
  }
  const nothing = { open: () => undefined, close: () => undefined, text: () => undefined }
  await assert.rejects(readPlainXml(endless(), nothing), Refused)
})
