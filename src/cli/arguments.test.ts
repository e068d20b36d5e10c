import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileArguments } from './arguments.ts'

test('a file and its options stand in any order', () => {
  const expected = { file: 'plan.docx', json: true, language: 'en' }
  assert.deepEqual(fileArguments(['plan.docx', '--json', '--lang', 'en']), expected)
  assert.deepEqual(fileArguments(['--lang', 'en', '--json', 'plan.docx']), expected)
  assert.deepEqual(fileArguments(['plan.docx']), { file: 'plan.docx', json: false, language: null })
})

test('anything else is wrong usage', () => {
  for (const args of [
    [],
    ['a', 'b'],
    ['--jsn', 'a'],
    ['a', '--lang'],
    ['a', '--lang', 'de'],
    ['--json'],
  ])
    assert.equal(fileArguments(args), undefined, args.join(' '))
})
