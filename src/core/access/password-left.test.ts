import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalOfPassword } from './password-rules.ts'

const owner = { email: 'x@y.bg', name: 'Ян' }
const code = (password: string, of = owner) => refusalOfPassword(password, of)?.code

test('eight different characters have to be left, and seven are too few', () => {
  // Of letters that stand in no row: what is repeated twice only is not a repetition.
  assert.equal(code('kbxqdwzkbxqdwzk'), 'password-guessable', 'seven, however often they come')
  assert.equal(code('kbxqdwzpkbxqdwz'), undefined, 'eight')
})

test('capital letters and spaces make nothing harder to guess', () => {
  assert.equal(code('kbxqdwzKBXQDWZk'), 'password-guessable')
  assert.equal(code('kbxq dwz kbxq dwz'), 'password-guessable')
})

test('a year and a character three times in a row are as good as nothing', () => {
  assert.equal(code('kbxqdw1987kbxqdw'), 'password-guessable')
  assert.equal(code('kbxqdw2031kbxqdw'), 'password-guessable')
  assert.equal(code('kbxqdw3187kbxqdw'), undefined, 'no year')
  assert.equal(code('kbxqdwz999kbxqdw'), 'password-guessable')
  assert.equal(code('kbxqdwzkbxqdw99'), undefined, 'twice is no repetition')
})

test('four in a row on a keyboard are guessed, three are not', () => {
  assert.equal(code('kbxqdwzfghjkbxqdwz'), 'password-guessable')
  assert.equal(code('kbxqwfghkbxqwkb'), undefined)
  assert.equal(code('kbxqdwzjhgfkbxqdwz'), 'password-guessable', 'backwards, too')
  assert.equal(code('kbxqdwzkbxqdwzfghj'), 'password-guessable', 'at the end')
})

test('a long word is taken out before a short one that it begins with', () => {
  // "pass" taken out first would leave "phrase" of "passphrase".
  assert.equal(code('passphrase-kbxqd-kbxq'), 'password-guessable')
  assert.equal(code('administrator-kbxqd'), 'password-guessable')
})

test('words of the owner count from three letters on', () => {
  const ofOwner = (name: string) => code('kbxqd-ани-kbxqd-ани', { email: 'x@y.bg', name })
  assert.equal(ofOwner('Ани Б'), 'password-guessable')
  assert.equal(ofOwner('Ан Иб'), undefined)
})

test('the owner’s name is taken out however its letters were composed', () => {
  const name = 'Николай Йорданов Тройчев'
  for (const form of ['NFC', 'NFD'])
    for (const other of ['NFC', 'NFD'])
      assert.equal(
        code('НиколайЙордановТройчев'.normalize(form), { ...owner, name: name.normalize(other) }),
        'password-guessable',
      )
})

test('full-width letters are the letters that they stand for', () => {
  assert.equal(code('ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ'), 'password-guessable')
  assert.equal(
    code(`${'и\u0306'.repeat(10)}kbxq`),
    'password-too-short',
    'a letter and its mark are one',
  )
})

test('two hundred characters are not too long, one more is', () => {
  const long = 'гълъб чайник ограда '.repeat(10)
  assert.equal(long.length, 200)
  assert.equal(code(long), undefined)
  assert.equal(code(`${long}а`), 'password-too-long')
})
