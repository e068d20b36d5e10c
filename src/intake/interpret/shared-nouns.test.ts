import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../words/words-of.ts'
import { cellThings } from './cell-things.ts'

const read = (cell: string, language: 'bg' | 'en') =>
  cellThings(cell, wordsOf[language]).map(({ label, value, ambiguous }) => [
    label,
    value,
    ambiguous,
  ])

test('what is counted is named behind the last number, and shared by those before it', () => {
  assert.deepEqual(read('2 new and 3 refurbished clinics', 'en'), [
    ['new clinics', '2', false],
    ['refurbished clinics', '3', false],
  ])
  assert.deepEqual(read('Изградени 2 нови и 3 обновени площадки', 'bg'), [
    ['Изградени нови площадки', '2', false],
    ['Изградени обновени площадки', '3', false],
  ])
})

test('where nothing is named a person is asked', () => {
  assert.deepEqual(read('2 new and 3 refurbished', 'en'), [
    ['new', '2', true],
    ['refurbished', '3', true],
  ])
})

test('a name of its own is not given away', () => {
  assert.deepEqual(
    read('5 new schools; 3 old bridges', 'en').map(([label]) => label),
    ['new schools', 'old bridges'],
  )
})
