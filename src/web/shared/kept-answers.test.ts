import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { keptAnswer, keptAnswers } from './kept-answers.ts'

const answerOf = (text: string) =>
  keptAnswer(text, { status: 200, type: 'text/html', language: 'bg', isEmbeddable: false })

test('an answer is there under its address until what is published becomes another', () => {
  const kept = keptAnswers()
  const answer = answerOf('една')
  kept.keep('1', '/bg', answer)
  assert.equal(kept.get('1', '/bg'), answer)
  assert.equal(kept.get('1', '/en'), undefined)
  assert.equal(kept.get('2', '/bg'), undefined)
  assert.equal(kept.get('1', '/bg'), undefined, 'and it is not there again afterwards')
  assert.equal(kept.size, 0)
})

test('what was not asked for longest is forgotten when there is too much', () => {
  const one = answerOf('x'.repeat(1000))
  const weight = one.plain.bytes.length + one.brotli.bytes.length
  const kept = keptAnswers(2 * weight)
  kept.keep('1', 'a', one)
  kept.keep('1', 'b', one)
  assert.ok(kept.get('1', 'a'))
  kept.keep('1', 'c', one)
  assert.deepEqual(
    ['a', 'b', 'c'].filter((address) => kept.get('1', address)),
    ['a', 'c'],
  )
  assert.equal(kept.size, 2 * weight)
})

test('the same address kept twice is counted once', () => {
  const kept = keptAnswers()
  kept.keep('1', 'a', answerOf('първа'))
  const { size } = kept
  kept.keep('1', 'a', answerOf('първа'))
  assert.equal(kept.size, size)
})

test('an answer that is larger than all there is room for is not held', () => {
  const kept = keptAnswers(10)
  kept.keep('1', 'a', answerOf('x'.repeat(100)))
  assert.equal(kept.size, 0)
})

test('other bytes have another tag, in either encoding, and both say the same', () => {
  const [one, other] = [answerOf('една'), answerOf('друга')]
  const tags = [one.plain, one.brotli, other.plain, other.brotli].map(({ etag }) => etag)
  assert.equal(new Set(tags).size, 4)
  assert.equal(answerOf('една').plain.etag, one.plain.etag)
  assert.equal(brotliDecompressSync(one.brotli.bytes).toString(), 'една')
  for (const tag of tags) assert.match(tag, /^"[\w-]+"$/, 'strong')
})
