import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entityTag, isKnown } from './entity-tag.ts'

test('other bytes have another tag, and every tag is strong', () => {
  assert.notEqual(entityTag('а'), entityTag('б'))
  assert.match(entityTag('а'), /^"[\w-]{43}"$/)
})

test('a tag is known alone, in a list, as a weak one, or as whatever there is', () => {
  const tag = entityTag('а')
  for (const header of [tag, `"x", ${tag}`, `W/${tag}`, ' * ']) assert.ok(isKnown(tag, header))
  for (const header of [undefined, '', '"x"', tag.slice(1), `${tag}x`, '**'])
    assert.ok(!isKnown(tag, header))
})
