import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { entryNames, latin } from './zip-entry-names.ts'

interface Entry {
  readonly name: string
  readonly extra?: string
  readonly comment?: string
}

const bytesOf = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0))
const two = (value: number) => String.fromCharCode(value & 255, value >> 8)
const four = (value: number) => two(value & 0xffff) + two(value >>> 16)

const directoryOf = (entries: readonly Entry[]) =>
  entries
    .map(({ name, extra = '', comment = '' }) => {
      const lengths = two(name.length) + two(extra.length) + two(comment.length)
      return `PK\x01\x02${'\0'.repeat(24)}${lengths}${'\0'.repeat(12)}${name}${extra}${comment}`
    })
    .join('')

/** The end of a package: its central directory after some contents, and a comment on the whole. */
function zip(entries: readonly Entry[], contents = 'contents', comment = ''): string {
  const directory = directoryOf(entries)
  const count = two(entries.length)
  const place = four(directory.length) + four(contents.length)
  return `${contents}${directory}PK\x05\x06\0\0\0\0${count}${count}${place}${two(comment.length)}${comment}`
}
const namesIn = (text: string) => entryNames(bytesOf(text))

test('the names of a package come in the order of its directory', () => {
  assert.deepEqual(namesIn(zip([{ name: 'b.xml' }, { name: 'a/b.xml' }])), ['b.xml', 'a/b.xml'])
  assert.deepEqual(namesIn(zip([])), [])
})

test('what stands after a name is no part of it or of the next', () => {
  const entries = [{ name: 'a', extra: 'PK\x01\x02', comment: 'bcd' }, { name: 'b' }]
  assert.deepEqual(namesIn(zip(entries)), ['a', 'b'])
})

test('a package with a comment is read all the same, one of the longest too', () => {
  for (const length of [1, 100, 65_535])
    assert.deepEqual(namesIn(zip([{ name: 'a' }], '', 'x'.repeat(length))), ['a'], `${length}`)
  assert.deepEqual(namesIn(zip([{ name: 'a' }], '', 'x'.repeat(65_536))), [])
})

test('where there is no directory there are no names', () => {
  for (const text of ['', 'PK', 'PK\x03\x04', 'x'.repeat(21), 'x'.repeat(22), 'x'.repeat(500)])
    assert.deepEqual(namesIn(text), [], JSON.stringify(text.slice(0, 8)))
})

test('a directory that says it is elsewhere gives no names', () => {
  const good = zip([{ name: 'a' }], '')
  const at = (place: number) => good.slice(0, -6) + four(place) + good.slice(-2)
  assert.deepEqual(namesIn(at(0)), ['a'])
  for (const place of [1, good.length - 46, good.length - 45, good.length, 0xffffffff])
    assert.deepEqual(namesIn(at(place)), [], `${place}`)
})

test('a part of a larger memory is read from its own beginning', () => {
  const whole = bytesOf(`junk${zip([{ name: 'a' }])}junk`)
  assert.deepEqual(entryNames(whole.subarray(4, whole.length - 4)), ['a'])
})

test('whatever the names are they come back, and whatever the bytes are nothing is thrown', () => {
  const settings = { seed: 20240515, numRuns: 300 }
  const bytes = (most: number) =>
    fc.uint8Array({ maxLength: most }).map((each) => String.fromCharCode(...each))
  const entries = fc.array(fc.record({ name: bytes(40), extra: bytes(9), comment: bytes(9) }))
  fc.assert(
    fc.property(entries, (all) => {
      assert.deepEqual(
        namesIn(zip(all)),
        all.map(({ name }) => name),
      )
    }),
    settings,
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 200 }), (spoiled, cut) => {
      const text = zip([{ name: 'word/document.xml' }]).slice(cut) + latin(spoiled)
      assert.ok(Array.isArray(entryNames(bytesOf(text))))
    }),
    settings,
  )
})

test('each byte is the character of its number', () => {
  assert.equal(latin(Uint8Array.of(0, 65, 0x7f, 0x80, 0xff)), '\0A\x7f\x80\xff')
  assert.equal(latin(new Uint8Array()), '')
})
