import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../../core/base/language.ts'
import { applyMend } from '../apply-mend.ts'
import { bulgarianRegister as register } from '../register.ts'
import { exampleDraft } from './example-draft.ts'
import { lint, rules } from './lint.ts'
import type { ExamplePlan } from './rule-page.ts'

for (const { name, page } of rules)
  for (const language of languages) {
    const { bad, good } = page.example[language]
    const findingsOf = (plan: ExamplePlan) => {
      const { draft, context } = exampleDraft(plan, language, register)
      return { draft, findings: lint(draft, register, context) }
    }

    test(`${name} fires in its bad example, at its place, and no graver rule does (${language})`, () => {
      const { findings } = findingsOf(bad)
      const places = findings
        .filter(({ rule }) => rule === name)
        .map(({ position, cell }) => (position === null ? null : { row: position, cell }))
      assert.deepEqual(places, [page.at])
      assert.deepEqual(
        findings.filter(({ rule, severity }) => rule !== name && severity === 'error'),
        [],
      )
    })

    test(`nothing is found in the good example of ${name} (${language})`, () => {
      assert.deepEqual(findingsOf(good).findings, [])
    })

    test(`the mend that ${name} proposes makes its finding go away (${language})`, () => {
      const { draft, findings } = findingsOf(bad)
      for (const { mend } of findings.filter(({ rule }) => rule === name)) {
        if (mend === undefined) continue
        const mended = applyMend(draft, mend, register)
        const { context } = exampleDraft(bad, language, register)
        const left = lint(mended, register, context)
        assert.deepEqual(
          left.map(({ rule, actual }) => `${rule} ${actual}`),
          [],
        )
      }
    })
  }
