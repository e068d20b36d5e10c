import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyMend } from '../apply-mend.ts'
import { bulgarianRegister as register } from '../register.ts'
import { exampleDraft } from './example-draft.ts'
import { lint } from './lint.ts'
import type { ExampleRow } from './rule-page.ts'

/** The words that a rule's mend gives a cell, once it has been seen that its finding goes away. */
function mended(rule: string, row: ExampleRow): string | undefined {
  const { draft, context } = exampleDraft({ rows: [row] }, 'bg', register)
  const of = (each: typeof draft) =>
    lint(each, register, context).filter((finding) => finding.rule === rule)
  const [finding, ...others] = of(draft)
  assert.ok(finding, `${rule} finds nothing`)
  assert.deepEqual(others, [])
  if (finding.mend?.kind !== 'words') return undefined
  assert.deepEqual(of(applyMend(draft, finding.mend, register)), [])
  return finding.mend.words
}

test('who is responsible is taken from the partners, wherever they stand among them', () => {
  const partners = (said: string) =>
    mended('institution-named-twice', { responsible: 'МК', partners: said })
  assert.equal(partners('МОН, МК'), 'МОН')
  assert.equal(partners('МК; МОН'), 'МОН')
  assert.equal(partners('МОН, МК, АЗ'), 'МОН, АЗ')
  assert.equal(partners('МОН\nМК'), 'МОН')
})

test('the second mention in one list goes', () => {
  const row = { responsible: 'МК', partners: 'МОН, АЗ, МОН' }
  assert.equal(mended('institution-named-twice', row), 'МОН, АЗ')
})

test('phases change places', () => {
  const order = (deadline: string) => mended('deadline-phases-out-of-order', { deadline })
  assert.equal(
    order('Доклад – до ноември 2025 г.; проект – до май 2025 г.'),
    'проект – до май 2025 г.; Доклад – до ноември 2025 г.',
  )
  assert.equal(
    order('Доклад – до ноември 2025 г.\nПроект – до май 2025 г.'),
    'Проект – до май 2025 г.\nДоклад – до ноември 2025 г.',
  )
})

test('a rhythm without an end ends with the plan', () => {
  assert.equal(
    mended('deadline-without-year', { deadline: 'Ежемесечно' }),
    'Ежемесечно, до 2025 г.',
  )
})

test('a bare number gets the words of its baseline', () => {
  const row = { baseline: 'Обучени учители – 20', target: '30' }
  assert.equal(mended('unit-unclear', row), 'Обучени учители – 30')
})

test('nothing is proposed where the baseline has several numbers or is in words', () => {
  for (const baseline of ['Обучени – 20, наети – 5', 'Няма обучени'])
    assert.equal(mended('unit-unclear', { baseline, target: '30' }), undefined)
})
