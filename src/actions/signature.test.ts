import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import {
  fingerprintOf,
  isSignedBy,
  newKeyPair,
  pemOf,
  publicKeyOfPem,
  signatureOf,
} from './signature.ts'

const pair = newKeyPair()
const others = newKeyPair()

test('what a key signed is known by it, and nothing else is', () => {
  const signature = signatureOf(pair.privateKey, 'дума')
  assert.equal(signature.length, 64)
  assert.ok(isSignedBy(pair.publicKey, 'дума', signature))
  assert.ok(!isSignedBy(pair.publicKey, 'думи', signature))
  assert.ok(!isSignedBy(others.publicKey, 'дума', signature))
  for (const at of [0, 31, 32, 63]) {
    const changed = Uint8Array.from(signature)
    changed[at] = (changed[at] ?? 0) ^ 1
    assert.ok(!isSignedBy(pair.publicKey, 'дума', changed), String(at))
  }
  for (const length of [0, 63])
    assert.ok(!isSignedBy(pair.publicKey, 'дума', signature.slice(0, length)))
})

test('the same key signs the same words the same way', () => {
  assert.deepEqual(signatureOf(pair.privateKey, 'дума'), signatureOf(pair.privateKey, 'дума'))
})

test('by bytes that are no key, or a key of another kind, nothing is signed', () => {
  const signature = signatureOf(pair.privateKey, 'дума')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
  for (const key of [
    new Uint8Array(),
    pair.publicKey.slice(1),
    pair.privateKey,
    rsa.export({ type: 'spki', format: 'der' }),
  ])
    assert.ok(!isSignedBy(key, 'дума', signature))
})

test('a public key goes out as PEM and comes back the same; nothing else is taken for one', () => {
  const pem = pemOf(pair.publicKey)
  assert.match(pem, /^-----BEGIN PUBLIC KEY-----\n/)
  const back = publicKeyOfPem(pem)
  assert.ok(back)
  assert.equal(fingerprintOf(back), fingerprintOf(pair.publicKey))
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
  for (const text of [
    '',
    'key',
    pem.slice(0, 60),
    privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    rsa.export({ type: 'spki', format: 'pem' }).toString(),
    `${publicKey.export({ type: 'spki', format: 'pem' })}${' '.repeat(10_000)}`,
  ])
    assert.equal(publicKeyOfPem(text), undefined)
})
