import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesWords } from './changes-words.ts'

test('what changed is told in a sentence of what there is any of', () => {
  const { bg, en } = changesWords
  assert.equal(bg.summary(1, 1, 0), 'Променила се е 1 мярка; 1 отчетена стойност е поправена.')
  assert.equal(bg.summary(0, 0, 3), '3 отчетени стойности са публикувани за първи път.')
  assert.equal(
    en.summary(2, 0, 1),
    '2 measures changed; 1 reported value is published for the first time.',
  )
  assert.equal(en.summary(0, 0, 0), '')
})
