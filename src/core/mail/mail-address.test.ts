import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMailAddress, isMailKey, mailFileName } from './mail-address.ts'

test('addresses as people have them are addresses, in any alphabet', () => {
  for (const address of [
    'm.petrova@mvr.example.bg',
    'secretariat@merilo.local',
    'o’neill@example.org'.replace('’', "'"),
    'first+second@example.org',
    'мария@пример.бг',
  ])
    assert.ok(isMailAddress(address), address)
})

test('what could begin another line, address or header is none', () => {
  for (const text of [
    '',
    'maria',
    '@example.org',
    'maria@',
    'maria@example.org\r\nBcc: all@example.org',
    'maria@example.org\n',
    'maria@example.org, ivan@example.org',
    'maria@example.org;ivan@example.org',
    'Мария <maria@example.org>',
    'maria @example.org',
    'a@b@example.org',
    '"maria"@example.org',
    `${'m'.repeat(65)}@example.org`,
    `m@${'e'.repeat(260)}.org`,
  ])
    assert.ok(!isMailAddress(text), JSON.stringify(text))
})

test('a key becomes the name of a file that leads nowhere else', () => {
  assert.equal(mailFileName('digest/17/2024-04-02'), 'digest_17_2024-04-02.eml')
  assert.ok(isMailKey('digest/17/2024-04-02'))
  for (const key of ['', '../outside', '/etc/passwd', 'digest_17', 'Digest/17', 'a b', 'a\n', 'я'])
    assert.ok(!isMailKey(key), JSON.stringify(key))
})
