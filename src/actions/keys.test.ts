import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysFrom } from './keys.ts'

const keys = keysFrom(Buffer.alloc(32, 7))
const others = keysFrom(Buffer.alloc(32, 8))

test('what is sealed is opened by the same key for the same thing, and says nothing before', () => {
  const sealed = keys.seal('тайна', 'account 1')
  assert.ok(!Buffer.from(sealed, 'base64url').includes('тайна'))
  assert.equal(keys.open(sealed, 'account 1'), 'тайна')
  assert.equal(keysFrom(Buffer.alloc(32, 7)).open(sealed, 'account 1'), 'тайна')
  assert.notEqual(keys.seal('тайна', 'account 1'), sealed, 'never the same twice')
})

test('another key, another account or a changed character opens nothing', () => {
  const sealed = keys.seal('тайна', 'account 1')
  assert.equal(others.open(sealed, 'account 1'), null)
  assert.equal(keys.open(sealed, 'account 2'), null)
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    const opened = keys.open(changed, 'account 1')
    // The last character carries bits that belong to no byte.
    assert.ok(opened === null || at === sealed.length - 1, String(at))
  }
  for (const nothing of ['', 'AAAA', sealed.slice(0, 20)])
    assert.equal(keys.open(nothing, ''), null)
})

test('a mark is the same for the same text, and of another key another', () => {
  assert.equal(keys.mark('subject'), keys.mark('subject'))
  assert.match(keys.mark('subject'), /^[0-9a-f]{64}$/)
  assert.notEqual(keys.mark('subject'), keys.mark('subjecs'))
  assert.notEqual(keys.mark('subject'), others.mark('subject'))
})
