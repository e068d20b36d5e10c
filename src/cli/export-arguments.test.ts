import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exportArguments } from './export-arguments.ts'

const split = (line: string) => exportArguments(line.split(' ').filter((word) => word !== ''))

test('an address is looked up in the database, a path is read', () => {
  const plain = { to: 'plan.docx', format: 'docx', language: null, report: false }
  assert.deepEqual(split('plan-2024 --to plan.docx'), {
    ...plain,
    plan: 'plan-2024',
    from: 'database',
  })
  for (const plan of ['план.docx', './plan-2024', 'Plan', '/tmp/plan.txt'])
    assert.deepEqual(split(`--to plan.docx ${plan}`), { ...plain, plan, from: 'file' })
})

test('what the name of the file ends in says its format', () => {
  assert.equal(split('plan-2024 --to план.XLSX')?.format, 'xlsx')
})

test('the language and the report are asked for', () => {
  assert.deepEqual(split('plan-2024 --to Out.DOCX --lang en --report'), {
    plan: 'plan-2024',
    from: 'database',
    to: 'Out.DOCX',
    format: 'docx',
    report: true,
    language: 'en',
  })
})

const wrong = [
  '',
  'plan-2024',
  '--to plan.docx',
  'plan-2024 --to plan.xlsx --report',
  'plan-2024 --to',
  'plan-2024 --to plan.pdf',
  'plan-2024 plan-2023 --to plan.docx',
  'plan-2024 --to plan.docx --lang de',
  'plan-2024 --to plan.docx --pdf',
  'plan.txt --to plan.docx --report',
  'plan.docx --to plan.docx',
]

for (const line of wrong)
  test(`wrong usage: merilo export ${line}`, () => assert.equal(split(line), undefined))
