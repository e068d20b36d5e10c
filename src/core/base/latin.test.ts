import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressPart } from './latin.ts'

const expected: [text: string, part: string][] = [
  ['64', '64'],
  ['1.2', '1.2'],
  ['12а', '12a'],
  ['Мярка № 5', 'myarka-5'],
  ['България', 'balgaria'],
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
