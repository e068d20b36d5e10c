import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalOfPassword, shortestPassword } from './password-rules.ts'

const owner = { email: 'm.petrova@mvr.example.bg', name: 'Мария Петрова-Димитрова' }
const code = (password: string) => refusalOfPassword(password, owner)?.code

test('a few unrelated words do, in any alphabet and with any characters between them', () => {
  for (const password of [
    'гълъб чайник оградата',
    'correct horse battery',
    'k3fdw-7mxqa-p9wze-bdt4h',
    'Ж9!кофти~дъжд%лук',
    'тих бряг зад хълма',
    '犬猫鳥魚馬牛羊豚鶏象虎兎亀蛇龍',
  ])
    assert.equal(code(password), undefined, password)
})

test('the length is counted in characters, whatever they are made of', () => {
  const letters = 'гълъбчайникомеждупръст'
  assert.equal(code(letters.slice(0, shortestPassword - 1)), 'password-too-short')
  assert.equal(code(letters.slice(0, shortestPassword)), undefined)
  assert.equal(code('😀🎈🍎🌍🚲⚽🎻🏠🌵🐘🍇🔑🌊📚'), 'password-too-short', '14 signs in 27 units')
  assert.equal(code(''), 'password-too-short')
  assert.equal(code(`${'гълъб чайник '.repeat(16)}`), 'password-too-long')
})

test('what many choose is refused, however long it is made', () => {
  for (const password of [
    'passwordpassword',
    'Password123456789',
    'паролапарола2024!',
    'ПАРОЛА парола парола',
    'qwertyuiopasdfgh',
    'явертъуиопасдфгх',
    'йцукенгшщзхъфыва',
    '12345678901234567890',
    '098765432109876543210',
    'aaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    'абвгдежзийклмнопрст',
    'Администратор2024!',
    'welcome to sofia 2025',
    'Министерство2024!!!',
  ])
    assert.equal(code(password), 'password-guessable', password)
})

test('the owner’s own name and address make no secret', () => {
  assert.equal(code('МарияПетрова1985!'), 'password-guessable')
  assert.equal(code('m.petrova@mvr.example.bg'), 'password-guessable')
  assert.equal(code('димитрова-димитрова'), 'password-guessable')
  assert.equal(
    refusalOfPassword('МарияПетроваЧайник', { email: 'x@y.bg', name: 'Иван' }),
    undefined,
    'of somebody else it is nobody’s name',
  )
})

test('a common word beside enough that is not common does no harm', () => {
  assert.equal(code('парола гълъб чайник'), undefined)
  assert.equal(code('sunshine-kjtv-bqxd-wz'), undefined)
})

test('every refusal stands beside the password and speaks both languages', () => {
  for (const password of ['', 'x'.repeat(300), 'passwordpassword']) {
    const refusal = refusalOfPassword(password, owner)
    assert.equal(refusal?.field, 'password')
    assert.ok(refusal && refusal.message.bg !== refusal.message.en)
  }
})
