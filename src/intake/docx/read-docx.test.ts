import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import type { Block, ReadDocument, ReadRow } from '../document.ts'
import { makeZip, type ZipEntry } from '../package/testing/make-zip.ts'
import { readDocx } from './read-docx.ts'
import {
  cell,
  docxEntries,
  makeDocx,
  outline,
  paragraph,
  read,
  relationshipsPart,
  row,
  run,
  table,
  textsOf,
} from './testing/make-docx.ts'

const codeOf = async (entries: readonly ZipEntry[]): Promise<string | undefined> => {
  const result = await readDocx(makeZip(entries))
  return 'code' in result ? result.code : undefined
}

describe('the parts of a document', () => {
  test('are found through relationships, wherever they lie', async () => {
    const official = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const result = await readDocx(
      makeZip([
        {
          name: '_rels/.rels',
          content: relationshipsPart([[`${official}/officeDocument`, '/план.xml']]),
        },
        {
          name: '_rels/план.xml.rels',
          content: relationshipsPart([[`${official}/styles`, 'a/b.xml']]),
        },
        {
          name: 'a/b.xml',
          content: `<x:styles xmlns:x="${strict}"><x:style x:type="paragraph" x:styleId="q"><x:name x:val="heading 1"/></x:style></x:styles>`,
        },
        {
          name: 'план.xml',
          content: `<x:document xmlns:x="${strict}"><x:body><x:p><x:pPr><x:pStyle x:val="q"/></x:pPr><x:r><x:t>План</x:t></x:r></x:p></x:body></x:document>`,
        },
        { name: 'word/document.xml', content: 'not this one' },
      ]),
    )
    assert.ok('blocks' in result)
    assert.deepEqual(result.blocks, [{ kind: 'paragraph', text: 'План', headingLevel: 1 }])
    assert.deepEqual(result.remarks, [])
  })

  test('beside the main one may be missing', async () => {
    const entries = docxEntries(paragraph('План')).filter(({ name }) => !name.endsWith('xml.rels'))
    const result = await readDocx(makeZip(entries))
    assert.ok('blocks' in result)
    assert.deepEqual(outline(result.blocks), ['План'])
  })
})

describe('a file that is not read', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const named = (name: string, content: string) =>
    docxEntries(paragraph('x')).map((entry) => (entry.name === name ? { name, content } : entry))

  test('is no Word document: a zip of something else, a workbook, a main part that is missing', async () => {
    assert.equal(await codeOf([{ name: 'content.xml', content: '<x/>' }]), 'not-a-word-document')
    assert.equal(await codeOf(named('word/document.xml', '<workbook/>')), 'not-a-word-document')
    const elsewhere = relationshipsPart([[`${office}/officeDocument`, 'nowhere.xml']])
    assert.equal(await codeOf(named('_rels/.rels', elsewhere)), 'not-a-word-document')
  })

  test('has macros, under whatever name', async () => {
    for (const type of ['vnd.ms-office.vbaProject', 'vnd.ms-word.document.macroEnabled.main+xml']) {
      const content = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/x.bin" ContentType="application/${type}"/></Types>`
      const types = { name: '[Content_Types].xml', content }
      assert.equal(await codeOf([...docxEntries(''), types]), 'macro-enabled')
    }
  })

  test('has a document type definition in any part that is read', async () => {
    for (const name of ['word/document.xml', '_rels/.rels', 'word/_rels/document.xml.rels'])
      assert.equal(await codeOf(named(name, '<!DOCTYPE x []><x/>')), 'document-type-definition')
  })

  test('is told in both languages what to do', async () => {
    const result = await readDocx(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    assert.ok('code' in result)
    assert.match(result.message.bg, /запишете го като документ на Word \(\.docx\)/)
    assert.match(result.message.en, /save it as a Word document \(\.docx\)/)
  })
})

test('tables nested as deeply as the limit allows are read or refused, without a crash', async () => {
  let body = paragraph('дъно')
  for (let depth = 0; depth < 100; depth += 1) body = table([row([cell(`${body}<w:p/>`)])])
  const result = await readDocx(makeDocx(body))
  assert.ok('code' in result)
  assert.equal(result.code, 'too-complex')
})

describe('a damaged document', () => {
  const body = table([
    row(
      [cell('№', '<w:vMerge w:val="restart"/>'), cell('Мярка', '<w:gridSpan w:val="2"/>')],
      '<w:tblHeader/>',
    ),
    row([cell('', '<w:vMerge/>'), cell(paragraph(`<w:ins>${run('Курсове')}</w:ins>`)), cell('5')]),
  ])

  test('is read or refused, never a crash: bytes of the zip', async () => {
    const whole = makeDocx(body)
    const random = randomNumbers(7)
    for (let round = 0; round < 500; round += 1) {
      const bytes = whole.slice(0, round % 5 === 0 ? random(whole.length) : whole.length)
      for (let times = random(4); times >= 0; times -= 1) bytes[random(bytes.length)] = random(256)
      await assert.doesNotReject(readDocx(bytes))
    }
  })

  test('is read or refused, never a crash: pieces of the XML', async () => {
    const pieces = body.split(/(?=<)/)
    const random = randomNumbers(11)
    for (let round = 0; round < 500; round += 1) {
      const mixed = pieces.filter(() => random(12) > 0)
      mixed.splice(random(mixed.length), 0, pieces[random(pieces.length)] ?? '')
      const result = await readDocx(makeDocx(mixed.join('')))
      assert.ok('blocks' in result || result.code === 'damaged-file')
    }
  })
})

/** A linear congruential generator, so that each run mutates the same. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const realPlan = '../shared/inputs/plan-2024.docx'

describe('the real plan', {
  skip: existsSync(realPlan) ? false : 'the real plan is not here',
}, () => {
  const load = async (): Promise<ReadDocument> => {
    const result = await readDocx(readFileSync(realPlan))
    assert.ok('blocks' in result)
    return result
  }
  const tablesOf = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
  const isSection = ({ cells }: ReadRow) => cells.length === 1

  test('has a table of 85 measures in 7 sections under a header of two rows', async () => {
    const [measures, glossary, ...others] = tablesOf((await load()).blocks)
    assert.deepEqual(others, [])
    assert.deepEqual(
      measures?.rows.map((each) => each.header),
      Array.from({ length: 94 }, (_, index) => index < 2),
    )
    const rest = measures?.rows.slice(2) ?? []
    assert.equal(rest.filter(isSection).length, 7)
    assert.ok(rest.filter(isSection).every(({ cells }) => cells[0]?.columnSpan === 10))
    const rows = rest.filter((each) => !isSection(each))
    assert.equal(rows.length, 85)
    assert.ok(rows.every(({ cells }) => cells.length === 10))
    assert.equal(glossary?.rows.length, 43)
  })

  test('has merged cells in its header', async () => {
    const [measures] = tablesOf((await load()).blocks)
    const [upper, lower] = (measures?.rows ?? []).map(({ cells }) =>
      cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan]),
    )
    assert.deepEqual(upper, [
      ...[0, 1, 2, 3].map((column) => [column, 1, 2]),
      [4, 2, 1],
      [6, 1, 1],
      ...[7, 8, 9].map((column) => [column, 1, 2]),
    ])
    assert.deepEqual(
      lower,
      [4, 5, 6].map((column) => [column, 1, 1]),
    )
  })

  test('loses no word and gains none', async () => {
    const { blocks, remarks } = await load()
    const all = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.table.rows.flatMap(textsOf),
    )
    const squeezed = (text: string) => text.replace(/\s+/g, '')
    assert.equal(squeezed(all.join('')), squeezed(wordsOfTheFile()))
    assert.deepEqual(remarks, [])
  })

  /** All w:t of word/document.xml, found without any of the code under test. */
  function wordsOfTheFile(): string {
    const zip = readFileSync(realPlan)
    const entry = zip.lastIndexOf('word/document.xml') - 46
    const local = zip.readUInt32LE(entry + 42)
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const xml = inflateRawSync(zip.subarray(data, data + zip.readUInt32LE(entry + 20))).toString()
    const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
    return texts.join('').replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
  }
})

test('reading twice gives the same', async () => {
  const body = paragraph('а') + table([row([cell('б')])])
  assert.deepEqual(await read(body), await read(body))
})
