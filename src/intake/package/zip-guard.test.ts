import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { Refused } from '../../core/base/refusal.ts'
import { docxEntries, makeDocx } from '../docx/testing/make-docx.ts'
import { makeZip } from './testing/make-zip.ts'
import { openGuardedZip } from './zip-guard.ts'

async function refusalOf(bytes: Uint8Array, part?: string): Promise<string | undefined> {
  try {
    const zip = await openGuardedZip(bytes)
    if (part !== undefined) await textOf(zip.read(part))
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error.refusals[0]?.code
    throw error
  }
}

async function textOf(chunks: AsyncIterable<Uint8Array> | null): Promise<string> {
  let text = ''
  for await (const chunk of chunks ?? []) text += Buffer.from(chunk).toString()
  return text
}

const megabyte = 1024 * 1024

describe('an honest zip', () => {
  test('lists its parts and unpacks them, whatever the case of the name', async () => {
    const zip = await openGuardedZip(makeZip([{ name: 'word/Document.xml', content: 'мярка' }]))
    assert.deepEqual(zip.names, ['word/Document.xml'])
    assert.equal(await textOf(zip.read('Word/document.xml')), 'мярка')
    assert.equal(zip.read('word/other.xml'), null)
  })

  test('may hold parts that are stored without compression', async () => {
    const zip = await openGuardedZip(makeZip([{ name: 'a', content: 'цел', isStored: true }]))
    assert.equal(await textOf(zip.read('a')), 'цел')
  })

  test('may be a view into a larger buffer', async () => {
    const zip = makeZip([{ name: 'a', content: 'цел' }])
    const larger = new Uint8Array(zip.length + 20).fill(7)
    larger.set(zip, 10)
    const view = larger.subarray(10, 10 + zip.length)
    assert.equal(await textOf((await openGuardedZip(view)).read('a')), 'цел')
  })

  test('may hold parts of equal cells that compress beyond the ratio, up to 8 MB', async () => {
    const zeros = new Uint8Array(8 * megabyte)
    assert.equal(await refusalOf(makeZip([{ name: 'a', content: zeros }]), 'a'), undefined)
  })
})

describe('what is no zip is told apart', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(), 'empty-file'],
    ['an old .doc', Uint8Array.from([...compound, 0, 0, 0]), 'old-word-document'],
    [
      'a .docx with a password',
      Buffer.concat([Uint8Array.from(compound), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted-document',
    ],
    ['rich text', Buffer.from('{\\rtf1\\ansi'), 'rich-text'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'not-a-word-document'],
    ['words', Buffer.from('План за 2024 г.'), 'not-a-word-document'],
    ['half of a .docx', makeDocx('<w:p/>').subarray(0, 300), 'truncated-file'],
    ['the first bytes of a .docx', Buffer.from('PK\x03\x04'), 'truncated-file'],
  ]
  for (const [what, bytes, code] of cases)
    test(`${what}: ${code}`, async () => assert.equal(await refusalOf(bytes), code))
})

describe('a hostile or unusable zip is refused', () => {
  test('with more than 2,000 entries', async () => {
    const entries = Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, content: '' }))
    assert.equal(await refusalOf(makeZip(entries.slice(1))), undefined)
    assert.equal(await refusalOf(makeZip(entries)), 'too-many-parts')
  })

  test('with a part above 60 MB', async () => {
    const bytes = makeZip([{ name: 'a', content: 'x', claimedSize: 60 * megabyte + 1 }])
    assert.equal(await refusalOf(bytes), 'document-too-large')
  })

  test('with parts above 150 MB together', async () => {
    const entries = ['a', 'b', 'c'].map((name) => ({
      name,
      content: randomBytes(400_000),
      claimedSize: 51 * megabyte,
    }))
    assert.equal(await refusalOf(makeZip(entries)), 'document-too-large')
    assert.equal(await refusalOf(makeZip(entries.slice(1))), undefined)
  })

  test('compressed beyond 200:1', async () => {
    const bomb = new Uint8Array(20 * megabyte)
    assert.equal(await refusalOf(makeZip([{ name: 'a', content: bomb }])), 'suspicious-compression')
  })

  test('compressed beyond 200:1 in many parts', async () => {
    const part = new Uint8Array(6 * megabyte)
    const parts = Array.from({ length: 6 }, (_, index) => ({ name: `${index}`, content: part }))
    assert.equal(await refusalOf(makeZip(parts)), 'suspicious-compression')
    assert.equal(await refusalOf(makeZip(parts.slice(1))), undefined)
  })

  test('that claims less than it unpacks to, before more than the claim has come out', async () => {
    const bomb = new Uint8Array(20 * megabyte)
    const zip = await openGuardedZip(makeZip([{ name: 'a', content: bomb, claimedSize: 1000 }]))
    let unpacked = 0
    await assert.rejects(async () => {
      for await (const chunk of zip.read('a') ?? []) unpacked += chunk.length
    }, Refused)
    assert.ok(unpacked <= 1000)
  })

  test('that claims more than it unpacks to', async () => {
    const bytes = makeZip([{ name: 'a', content: 'мярка', claimedSize: 1000 }])
    assert.equal(await refusalOf(bytes, 'a'), 'damaged-file')
  })

  test('that is encrypted', async () => {
    const bytes = makeZip([{ name: 'a', content: 'x', isEncrypted: true }])
    assert.equal(await refusalOf(bytes), 'encrypted-document')
  })

  test('with names that lead outside', async () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a\\..\\..\\b'])
      assert.equal(await refusalOf(makeZip([{ name, content: '' }])), 'unsafe-file-name', name)
  })

  test('with two parts of one name', async () => {
    const entries = ['word/a.xml', 'word/A.xml'].map((name) => ({ name, content: '' }))
    assert.equal(await refusalOf(makeZip(entries)), 'damaged-file')
  })

  test('with macros', async () => {
    const macros = { name: 'word/vbaProject.bin', content: 'x' }
    assert.equal(await refusalOf(makeZip([...docxEntries(''), macros])), 'macro-enabled')
  })

  test('with a bit that flipped in a part', async () => {
    const bytes = makeZip([{ name: 'a', content: 'мярка', isStored: true }])
    bytes[32] = (bytes[32] ?? 0) ^ 1
    assert.equal(await refusalOf(bytes, 'a'), 'damaged-file')
  })
})

test('the guard unpacks nothing before it is asked to', async () => {
  const rubbish = { name: 'a', content: 'x', claimedSize: 10 }
  assert.equal(await refusalOf(makeZip([rubbish])), undefined)
})
