import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { lint, rules } from './lint.ts'
import { madeDraft } from './testing/made-draft.ts'

test('every rule in the folder is run, under the name of its file', () => {
  const files = readdirSync(new URL('rules/', import.meta.url)).filter(
    (file) => !file.includes('.test.'),
  )
  assert.deepEqual(rules.map((rule) => `${rule.name}.ts`).sort(), files.sort())
})

test('every finding says both sentences and the name of its rule', () => {
  const nothing = { baseline: '', target: '', budget: '', deadline: '', responsible: '' }
  const findings = lint(madeDraft([{}, {}, { text: nothing, number: '', funding: [] }]))
  assert.ok(findings.length > 4)
  for (const { rule, message } of findings) {
    assert.ok(
      rules.some(({ name }) => name === rule),
      rule,
    )
    assert.match(message.bg, /^[А-Я„].*\.$/u, rule)
    assert.match(message.en, /^[A-Z“].*\.$/u, rule)
  }
})

test('the gravest findings come first, then by measure', () => {
  const findings = lint(
    madeDraft([{ text: { budget: '' }, funding: [] }, { text: { target: '' } }]),
  )
  assert.deepEqual(
    findings.map(({ severity, position }) => `${severity} ${position}`),
    ['error 2', 'warning 1'],
  )
})

test('a sound plan has no findings', () => {
  assert.deepEqual(lint(madeDraft([{}, {}, {}])), [])
})
