import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanLanguage } from '../../core/base/language.ts'
import { wordsOf } from '../words/words-of.ts'
import { apart } from './joint-things.ts'
import { readThing } from './read-thing.ts'

const labels = (piece: string, language: PlanLanguage = 'bg'): string[] =>
  apart(readThing(piece, wordsOf[language]), wordsOf[language]).map((thing) => thing.label)

test('what one label counts with the same preposition again, or with its own participle, are several things', () => {
  assert.deepEqual(labels('Брой на проверки и на издадени актове'), [
    'Брой на проверки',
    'издадени актове',
  ])
  assert.deepEqual(labels('Брой посещения и обучени служители в общините'), [
    'Брой посещения',
    'обучени служители в общините',
  ])
  assert.deepEqual(labels('Number of visits and of reports', 'en'), ['Number of visits', 'reports'])
})

test('the same people in two ways, or two nouns with one participle, are one thing', () => {
  for (const piece of [
    'Брой консултирани и прегледани лица',
    'Брой подготвени становища и анализи',
    'Брой деца и ученици',
    'Обучени служители и изготвени доклади',
  ]) {
    assert.deepEqual(labels(piece), [piece])
  }
})

test('a value of their own cannot be shared out, a zero is of each', () => {
  const things = apart(readThing('Брой срещи и обучени лица – 0', wordsOf.bg), wordsOf.bg)
  assert.deepEqual(
    things.map(({ label, value }) => `${label} ${value}`),
    ['Брой срещи 0', 'обучени лица 0'],
  )
  assert.equal(apart(readThing('Брой срещи и обучени лица – 7', wordsOf.bg), wordsOf.bg).length, 1)
})
