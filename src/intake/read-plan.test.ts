import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isRefusal } from '../core/base/refusal.ts'
import { cellKeys, type Draft } from '../core/draft/draft.ts'
import { type ReadPlan, readPlan } from './read-plan.ts'
import { bulgarianRegister } from './register.ts'

const realPlan = (extension: string) => `../shared/inputs/plan-2024.${extension}`
const skip = existsSync(realPlan('docx')) ? false : 'the real plan is not here'

const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

async function read(name: string, bytes: Uint8Array): Promise<ReadPlan> {
  const plan = await readPlan({ name, bytes }, bulgarianRegister)
  assert.ok(!isRefusal(plan), 'the plan is read')
  return plan
}

const readReal = (extension: string) => read('x', readFileSync(realPlan(extension)))

const countByGoal = (draft: Draft) =>
  draft.goals.map((goal) => draft.measures.filter((measure) => measure.goal === goal.number).length)

test('the real plan has 85 measures under 7 goals', { skip }, async () => {
  const { draft } = await readReal('docx')
  assert.equal(draft.year, 2024)
  assert.equal(draft.language, 'bg')
  assert.match(draft.title, /^ПЛАН за 2024 г\. за изпълнение/)
  assert.equal(draft.declaredMeasureCount, 84)
  assert.equal(draft.glossary.length, 43)
  assert.deepEqual(
    draft.goals.map((goal) => goal.number),
    ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'],
  )
  assert.deepEqual(countByGoal(draft), [23, 19, 21, 4, 6, 2, 10])
  const numbers = draft.measures.map((measure) => measure.number)
  const expected = Array.from({ length: 84 }, (_, index) => String(index + 1))
  assert.deepEqual(numbers, [...expected.slice(0, 64), '64', ...expected.slice(64)])
})

test('the real plan says the same in Word and in plain text', { skip }, async () => {
  const [word, plain] = [await readReal('docx'), await readReal('txt')]
  for (const [index, measure] of word.draft.measures.entries()) {
    const same = plain.draft.measures[index]
    for (const key of cellKeys)
      assert.equal(same?.text[key], measure.text[key], `${measure.number} ${key}`)
  }
  assert.deepEqual(plain.draft.measures.map(withoutSource), word.draft.measures.map(withoutSource))
  assert.deepEqual(plain.draft.glossary, word.draft.glossary)
})

const withoutSource = ({ source: _, ...measure }: Draft['measures'][number]) => measure

test('the known defects of the real plan are found, each at its cell', { skip }, async () => {
  const { findings } = await readReal('docx')
  const found = new Set(
    findings.map(({ rule, measure, cell }) => [rule, measure, cell].filter(Boolean).join(' ')),
  )
  const expected = [
    'duplicate-number 64 number',
    'count-differs',
    'missing-target 75 target',
    'target-names-no-value 24 target',
    'target-names-no-value 26 target',
    'target-not-above-baseline 25 target',
    'baseline-target-mismatch 7 baseline',
    'baseline-target-mismatch 23 baseline',
    'amount-printed-twice 34 budget',
    'total-and-yearly 54 budget',
    'cells-shifted 44 target',
    'missing-baseline 81 baseline',
    'cell-cut-off 78 objective',
    'misspelt-abbreviation 29 responsible',
    'misspelt-abbreviation 32 responsible',
    'lookalike-letters 26 objective',
    'abbreviation-never-used',
  ]
  assert.deepEqual(
    expected.filter((each) => !found.has(each)),
    [],
  )
  const unexplained = findings.filter(({ rule }) => rule === 'abbreviation-not-in-glossary')
  assert.ok(unexplained.some(({ actual, severity }) => actual === 'АЗ' && severity === 'warning'))
})

test('the money that two measures of the real plan share is linked both ways', {
  skip,
}, async () => {
  const { draft } = await readReal('docx')
  const shared = draft.measures.filter((measure) => measure.sharedFundingWith.length > 0)
  assert.deepEqual(
    shared.map((measure) => [measure.number, ...measure.sharedFundingWith]),
    [
      ['6', '34'],
      ['34', '6'],
    ],
  )
})

test('a plan is known by its content, whatever its name says', async () => {
  const rows = [
    'Action plan 2026',
    'No.\tMeasure\tBaseline\tTarget\tDeadline\tResponsible',
    '1\tTrain youth workers\tTrained workers – 0\tTrained workers – 120\tJune 2026\tMinistry',
    '2\tOpen clubs\tClubs – 2\tClubs – 7\tDecember 2026\tMinistry',
  ]
  const { draft, findings } = await read('plan.docx', text(rows))
  assert.equal(draft.language, 'en')
  assert.equal(draft.year, 2026)
  assert.equal(draft.measures.length, 2)
  const [indicator] = draft.measures[0]?.indicators ?? []
  assert.deepEqual([indicator?.baseline.value, indicator?.target.value], ['0', '120'])
  assert.deepEqual(draft.measures[0]?.deadline.to, '2026-06')
  assert.ok(findings.every((finding) => finding.rule !== 'missing-target'))
})

const refused = [
  { name: 'plan.txt', bytes: text(['Стока\tЦена', 'Помпа\t100']), code: 'no-plan-table' },
  { name: 'plan.txt', bytes: new Uint8Array(), code: 'empty-file' },
  { name: 'plan.html', bytes: text(['<!DOCTYPE html>', '<table>']), code: 'no-plan-table' },
  { name: 'plan.docx', bytes: text(['%PDF-1.7']), code: 'pdf' },
  { name: 'plan.xlsx', bytes: text(['PK\u0003\u0004']), code: 'truncated-file' },
  {
    name: 'plan.docx',
    bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    code: 'damaged-file',
  },
]

for (const { name, bytes, code } of refused)
  test(`a file that holds no readable plan is refused: ${code}`, async () => {
    const refusal = await readPlan({ name, bytes }, bulgarianRegister)
    assert.ok(isRefusal(refusal))
    assert.equal(refusal.code, code)
  })
