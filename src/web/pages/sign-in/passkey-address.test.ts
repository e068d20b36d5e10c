import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasPasskeys } from './passkey-address.ts'

test('passkeys are there over HTTPS at a name, and on one’s own machine', () => {
  const addresses = ['https://merilo.example.bg', 'https://m.example:8443', 'http://localhost:8080']
  for (const origin of addresses) assert.ok(hasPasskeys(origin), origin)
})

test('and neither at an IP address nor over plain HTTP', () => {
  for (const origin of [
    ...['http://merilo.example.bg', 'http://127.0.0.1:8080', 'https://192.0.2.7'],
    ...['https://[2001:db8::1]', 'http://[::1]:8080', 'http://localhost.example.bg'],
  ])
    assert.ok(!hasPasskeys(origin), origin)
})
