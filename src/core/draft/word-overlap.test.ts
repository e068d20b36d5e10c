import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { overlap, wordBag } from './word-overlap.ts'

const share = (a: string, b: string): number => overlap(wordBag(a), wordBag(b))

test('a text is its words and numbers, each as often as it stands there', () => {
  assert.deepEqual(
    [...wordBag('Мост, мост и 12 тунела; МОСТ №7-а')],
    [
      ['мост', 3],
      ['и', 1],
      ['12', 1],
      ['тунела', 1],
      ['7', 1],
      ['а', 1],
    ],
  )
  assert.equal(wordBag(' – „“ … ').size, 0)
})

test('case, signs, white space and the order of the words tell no texts apart', () => {
  assert.equal(share('Ремонт на мостове', '„МОСТОВЕ“ –\n ремонт  на.'), 1)
})

test('what is shared is counted on both sides: two words of four and two make two thirds', () => {
  assert.equal(share('обучение на млади служители', 'обучение другаде'), 1 / 3)
  assert.equal(share('а б в г', 'а б'), 2 / 3)
  assert.equal(share('а б', 'в г'), 0)
})

test('a word that stands there twice is shared twice only where the other text has it twice, too', () => {
  assert.equal(share('мост мост', 'мост'), 2 / 3)
  assert.equal(share('мост мост', 'мост мост'), 1)
  assert.equal(share('мост мост мост река', 'мост мост'), 2 / 3)
})

test('a text without words shares nothing, not even with another one', () => {
  assert.equal(share('', ''), 0)
  assert.equal(share('…', '–'), 0)
  assert.equal(share('', 'мост'), 0)
})

const text = fc
  .array(fc.constantFrom('мост', 'Мост', 'река', '12', 'и', '–', 'път'), { maxLength: 12 })
  .map((words) => words.join(' '))

test('whatever the texts, they share as much with each other from either side, from 0 to 1', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const shared = share(a, b)
      assert.equal(shared, share(b, a))
      assert.ok(shared >= 0 && shared <= 1)
      assert.equal(share(a, a), wordBag(a).size === 0 ? 0 : 1)
    }),
    { seed: 11, numRuns: 300 },
  )
})

test('only texts of the same words share everything', () => {
  const sorted = (words: string) => [...wordBag(words)].sort().join(' ')
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.equal(share(a, b) === 1, wordBag(a).size > 0 && sorted(a) === sorted(b))
    }),
    { seed: 12, numRuns: 300 },
  )
})
