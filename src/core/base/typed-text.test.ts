import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalsOfText, typedLine, typedText } from './typed-text.ts'

const missing = { bg: 'Въведете причината.', en: 'Enter the reason.' }

test('a line has its white space folded and nothing invisible in it', () => {
  assert.equal(typedLine('  Национален\u00a0 съвет\r\n\u200b'), 'Национален съвет')
})

test('a text keeps its lines, and one empty line between paragraphs', () => {
  assert.equal(
    typedText(' първи  ред\r\n\r\n\r\n\r\nвтори\u0007 ред \r трети\n'),
    'първи ред\n\nвтори ред\nтрети',
  )
})

test('a text that has to be there is asked for, and one that is too long is to be shortened', () => {
  assert.deepEqual(refusalsOfText('reason', 'да', 2, missing), [])
  assert.deepEqual(refusalsOfText('reason', '', 2, missing), [
    { code: 'field-required', field: 'reason', message: missing },
  ])
  const [tooLong] = refusalsOfText('reason', 'аб🙂', 2, missing)
  assert.deepEqual([tooLong?.code, tooLong?.field], ['field-too-long', 'reason'])
  assert.deepEqual(refusalsOfText('reason', 'а🙂', 2, missing), [], 'characters, not their halves')
})
