import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comesFromElsewhere, comesFromHere, csrfTokenFor, isCsrfToken } from './csrf.ts'

test('a token belongs to the cookie it was made for and to no other', () => {
  assert.ok(isCsrfToken(csrfTokenFor('a'.repeat(43)), 'a'.repeat(43)))
  assert.ok(!isCsrfToken(csrfTokenFor('a'.repeat(43)), 'b'.repeat(43)))
})

test('a missing, empty or shortened token is no token', () => {
  const cookie = 'c'.repeat(43)
  for (const given of [undefined, '', csrfTokenFor(cookie).slice(1), cookie]) {
    assert.ok(!isCsrfToken(given, cookie))
  }
  assert.ok(!isCsrfToken(csrfTokenFor(''), undefined))
})

test('a form sent from another site is recognised by what the browser says of it', () => {
  const host = 'merilo.example'
  assert.ok(comesFromElsewhere({ origin: 'https://evil.example' }, host))
  assert.ok(comesFromElsewhere({ origin: 'null' }, host))
  assert.ok(comesFromElsewhere({ 'sec-fetch-site': 'cross-site' }, host))
  assert.ok(
    comesFromElsewhere({ 'sec-fetch-site': 'same-site', origin: 'https://merilo.example' }, host),
  )
  assert.ok(
    !comesFromElsewhere(
      { origin: 'https://merilo.example', 'sec-fetch-site': 'same-origin' },
      host,
    ),
  )
  assert.ok(!comesFromElsewhere({}, host))
})

test('a browser that says where its form stood says it of our own site, or it does not count as ours', () => {
  const host = 'merilo.example.bg'
  assert.ok(comesFromHere({ origin: `https://${host}` }, host))
  assert.ok(comesFromHere({ 'sec-fetch-site': 'same-origin' }, host))
  for (const headers of [
    {},
    { 'sec-fetch-site': 'none' },
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: `https://${host}`, 'sec-fetch-site': 'cross-site' },
  ])
    assert.ok(!comesFromHere(headers, host), JSON.stringify(headers))
})
