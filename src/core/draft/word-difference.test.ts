import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordDifference } from './word-difference.ts'

const shown = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ kept: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('')

test('only the words that changed are marked', () => {
  assert.equal(
    shown('Обучени 120 служители до юни', 'Обучени 150 служители до края на юни'),
    'Обучени [-120 -][+150 +]служители до [+края на +]юни',
  )
})

test('a sign is a word of its own, and a number with its groups of digits is one', () => {
  assert.equal(shown('МТСП, МВР', 'МТСП, МВР, МОН'), 'МТСП, МВР[+, МОН+]')
  assert.equal(shown('лица – 7 500 и', 'лица – 8 500 и'), 'лица – [-7 500 -][+8 500 +]и')
  assert.equal(shown('29,5%', '30,5%'), '[-29,5-][+30,5+]%')
})

test('equal texts have one part, empty ones none', () => {
  assert.equal(shown('без промяна', 'без промяна'), 'без промяна')
  assert.deepEqual(wordDifference('', ''), [])
  assert.equal(shown('', 'ново'), '[+ново+]')
  assert.equal(shown('старо', ''), '[-старо-]')
})

test('a line more is a line more', () => {
  assert.equal(
    shown('10 срещи\n5 доклада\n', '10 срещи\n3 обучения\n5 доклада\n'),
    '10 срещи\n[+3 обучения\n+]5 доклада\n',
  )
})

test('a very long text that changed in its middle keeps its ends and is replaced between them', () => {
  const long = (word: string) =>
    Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')
  const parts = wordDifference(`начало ${long('а')} край`, `начало ${long('б')} край`)
  assert.deepEqual(
    parts.map(({ kind }) => kind),
    ['kept', 'removed', 'added', 'kept'],
  )
})

test('whatever the texts are, both can be put together again from the parts', () => {
  const text = fc
    .array(fc.constantFrom('мярка', 'срок', '10', ' ', '\n', '  ', '.', 'a'), { maxLength: 30 })
    .map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDifference(before, after)
      const without = (kind: string) =>
        parts.map((part) => (part.kind === kind ? '' : part.text)).join('')
      assert.equal(without('added'), before)
      assert.equal(without('removed'), after)
    }),
    { seed: 3, numRuns: 500 },
  )
})
