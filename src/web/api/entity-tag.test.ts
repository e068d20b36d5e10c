import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isKnown } from './entity-tag.ts'

test('a tag is known alone, in a list, as a weak one, or as whatever there is', () => {
  const tag = '"abc"'
  for (const header of [tag, `"x", ${tag}`, `W/${tag}`, ' * ']) assert.ok(isKnown(tag, header))
  for (const header of [undefined, '', '"x"', 'abc', `${tag}x`, '**'])
    assert.ok(!isKnown(tag, header))
})
