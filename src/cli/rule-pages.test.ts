import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { rules } from '../intake/lint/lint.ts'
import { command, rulePage, rulesIndex } from './rule-pages.ts'

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url))

function isWritten(context: TestContext, file: string, text: string): void {
  try {
    context.assert.fileSnapshot(text, `${folder}${file}`, { serializers: [String] })
  } catch (difference) {
    assert.fail(
      `docs/rules/${file} is not what the rule says. To write it anew: ${command}\n${difference}`,
    )
  }
}

for (const rule of rules)
  test(`the page of ${rule.name} says what the rule says`, (context) => {
    isWritten(context, `${rule.name}.md`, rulePage(rule))
  })

test('the list of rules names every rule', (context) => {
  isWritten(context, 'README.md', rulesIndex())
})

test('no page is of a rule that is no more', () => {
  const pages = existsSync(folder) ? readdirSync(folder) : []
  const known = new Set([...rules.map(({ name }) => `${name}.md`), 'README.md'])
  assert.deepEqual(
    pages.filter((page) => !known.has(page)),
    [],
  )
})
