import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phraseSource, says, saysOnly, unitSource } from './phrase-pattern.ts'

test('a phrase is found as whole words, in any case, over any white space', () => {
  assert.ok(says('Не се изисква\nфинансиране', ['не се изисква финансиране']))
  assert.ok(says('ПЛАН за', ['план']))
  assert.ok(!says('Планиране', ['план']))
  assert.ok(!says('доплан', ['план']))
})

test('a star stands for any ending', () => {
  assert.ok(says('Поддържането на броя', ['поддържа*']))
  assert.ok(!says('неподдържан', ['поддържа*']))
})

test('signs are taken as they are', () => {
  assert.ok(says('100 %', ['%']))
  assert.ok(says('3 бр. флаери', ['бр.']))
  assert.ok(!says('3 броя', ['бр.']))
})

test('the longest phrase wins', () => {
  const found = new RegExp(phraseSource(['не по-малко', 'не по-малко от']), 'iu').exec(
    'не по-малко от 5',
  )
  assert.equal(found?.[0], 'не по-малко от')
})

test('a unit may be written on to its number, a phrase may not', () => {
  assert.match('80лв', new RegExp(`\\d${unitSource(['лв'])}`, 'iu'))
  assert.doesNotMatch('80лв', new RegExp(phraseSource(['лв']), 'iu'))
})

test('a text says only a phrase when nothing but a dot is beside it', () => {
  for (const text of ['няма', ' Няма. ']) assert.ok(saysOnly(text, ['няма']), text)
  for (const text of ['няма данни', 'нямат', '', '.']) assert.ok(!saysOnly(text, ['няма']), text)
})

test('no phrases find nothing', () => {
  assert.ok(!says('дума', []))
})
