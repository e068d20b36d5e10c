import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical-json.ts'

test('keys stand in the order of their code units, at every depth', () => {
  const value = { b: [{ z: 1, a: 2 }], a: null, 10: 'ten', 9: 'nine', ж: 1, é: 1, A: 1 }
  assert.equal(
    canonicalJson(value),
    '{"10":"ten","9":"nine","A":1,"a":null,"b":[{"a":2,"z":1}],"é":1,"ж":1}',
  )
})

test('what is undefined is not there, and in a list it is null, as JSON.stringify has it', () => {
  assert.equal(canonicalJson({ a: undefined, b: [undefined, 1] }), '{"b":[null,1]}')
  assert.equal(canonicalJson(undefined), 'null')
})

test('the order in which a value was built leaves no trace', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      assert.equal(canonicalJson(reversed), canonicalJson(value))
    }),
  )
})

test('it is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value))
      assert.deepEqual(JSON.parse(canonicalJson(plain)), plain)
    }),
  )
})
