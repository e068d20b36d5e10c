import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { printable } from './printable.ts'

test('ordinary words, signs and pairs of characters stay as they are', () => {
  for (const text of ['„Мярка“ № 7 – 29 %', 'a\tb', '😀', '\u00a0', ''])
    assert.equal(printable(text), text)
})

test('what XML cannot carry is replaced by a sign, not dropped', () => {
  assert.equal(printable('а\u0000б\u000bв\ud800г\uffffд'), 'а\ufffdб\ufffdв\ufffdг\ufffdд')
})

test('an XML parser accepts whatever was made printable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      const escaped = printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;')
      parser.write(`<t>${escaped.replace(/>/g, '&gt;')}</t>`).close()
    }),
  )
})
