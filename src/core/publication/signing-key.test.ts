import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  endOf,
  keyRingOf,
  type PublicKey,
  readableFingerprint,
  successionStatement,
} from './signing-key.ts'

const first: PublicKey = {
  fingerprint: 'a'.repeat(64),
  publicKey: 'AAAA',
  madeAt: '2025-01-01T00:00:00.000Z',
  cause: 'first',
  follows: null,
  signature: null,
}
const second: PublicKey = {
  fingerprint: 'b'.repeat(64),
  publicKey: 'BBBB',
  madeAt: '2026-01-01T00:00:00.000Z',
  cause: 'routine',
  follows: first.fingerprint,
  signature: 'U0lHTg==',
}

test('a key signs until the next one is made, and the last one goes on', () => {
  assert.equal(endOf([first, second], first), second.madeAt)
  assert.equal(endOf([first, second], second), null)
})

test('what a key says of its successor names all of it but the signature itself', () => {
  assert.equal(
    successionStatement(second),
    `{"cause":"routine","fingerprint":"${second.fingerprint}","follows":"${first.fingerprint}","format":"merilo-key-succession/1","madeAt":"2026-01-01T00:00:00.000Z","publicKey":"BBBB"}`,
  )
})

test('the list of keys holds what anyone may know, and nothing more that a key came with', () => {
  const kept = { ...second, id: '2', reason: 'Мария напусна.', madeBy: 'Мария Петрова' }
  const written = JSON.stringify(keyRingOf([first, kept]))
  assert.ok(!written.includes('Мария'))
  assert.deepEqual(JSON.parse(written), { format: 'merilo-keys/1', keys: [first, second] })
})

test('a fingerprint is read in groups of four', () => {
  assert.equal(readableFingerprint('0123456789abcdef'), '0123 4567 89ab cdef')
})
