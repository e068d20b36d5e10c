import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameOf, plainName, subjects, whats } from './figure-names.ts'

test('what a person writes otherwise is the same name still', () => {
  for (const written of [
    'мярка 12 индикатор 1 стойност',
    'Мярка 12, индикатор 1: стойност',
    '  МЯРКА\u00a012 ;  индикатор\n1 стойност: ',
    'мярка 12 индикатор 1 стои\u0306ност',
  ])
    assert.equal(plainName(written), 'мярка 12 индикатор 1 стойност')
  assert.equal(plainName(' , : ; '), '')
})

test('a point, a dash and a digit tell names apart', () => {
  assert.notEqual(plainName('мярка 1.2 степен'), plainName('мярка 12 степен'))
  assert.notEqual(plainName('мярка 1-2 степен'), plainName('мярка 12 степен'))
  assert.notEqual(plainName('мярка 1 2 степен'), plainName('мярка 12 степен'))
})

test('a name is put together word by word, each in its own language', () => {
  assert.deepEqual(nameOf(subjects.goal, 'II', whats.partly), {
    bg: 'цел II частично изпълнени',
    en: 'goal II partly implemented',
  })
  assert.deepEqual(nameOf(), { bg: '', en: '' })
})

test('no two words of figures are the same in either language, so that a name means one figure', () => {
  for (const words of [Object.values(subjects), Object.values(whats)])
    for (const language of ['bg', 'en'] as const) {
      const all = words.map((word) => plainName(word[language]))
      assert.equal(new Set(all).size, all.length, language)
    }
})

test('every word of a name can be written between braces and is found as it stands', () => {
  for (const word of [...Object.values(subjects), ...Object.values(whats)])
    for (const language of ['bg', 'en'] as const) {
      assert.doesNotMatch(word[language], /[{}\n?]/)
      assert.equal(plainName(word[language]), word[language])
    }
})
