import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressPart, latinOf, titlePart } from './latin.ts'

const expected: [text: string, part: string][] = [
  ['64', '64'],
  ['1.2', '1.2'],
  ['12а', '12a'],
  ['Мярка № 5', 'myarka-5'],
  ['България', 'bulgaria'],
  ['Българияна', 'balgariyana'],
  ['Щастие и жълъд', 'shtastie-i-zhalad'],
  ['миграция, убежище', 'migratsia-ubezhishte'],
  ['Партиянин', 'partiyanin'],
  ['Ньойски', 'nyoyski'],
  ['юли', 'yuli'],
  ['й', 'y'],
  ['и\u0306', 'y'],
  ['  a -- b  ', 'a-b'],
  ['../../etc', 'etc'],
  ['a..b', 'a.b'],
  ['?#%/\\', ''],
  ['日本', ''],
  ['', ''],
]

for (const [text, part] of expected)
  test(`"${text}" -> "${part}"`, () => assert.equal(addressPart(text), part))

test('an address does not grow without end, and ends in a letter or digit', () => {
  assert.equal(addressPart('я'.repeat(200)).length, 60)
  assert.equal(addressPart(`${'а'.repeat(59)}-б`), 'a'.repeat(59))
})

test('a text in Latin letters keeps its spaces and marks', () => {
  assert.equal(latinOf('Мерки, цели и София'), 'merki, tseli i sofia')
})

test('a title as part of an address ends with a whole word', () => {
  assert.equal(titlePart('EURES услуги за търсещи работа'), 'eures-uslugi-za-tarseshti-rabota')
  const long = titlePart(
    'Осигуряване на достъп до правна помощ за лица, търсещи международна закрила',
  )
  assert.equal(long, 'osiguryavane-na-dostap-do-pravna-pomosht-za-litsa-tarseshti')
  assert.equal(titlePart('日本'), '')
  assert.equal(titlePart('а'.repeat(80)), '')
})
