import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf } from '../draft-of.ts'
import { bulgarianRegister } from '../register.ts'
import { findPlan } from './find-plan.ts'
import { type MadeRow, made, paragraph, table } from './testing/made-document.ts'

const read = (header: MadeRow, rows: readonly MadeRow[]) =>
  draftOf(findPlan(made(paragraph('Action plan 2026'), table(header, ...rows))), bulgarianRegister)
    .measures

test('money is likely at most where a column of sums is called by a name that says nothing of money', () => {
  const rows = [
    ['1', 'Train teachers', '40 trained', '2026', '10 000', '5 000'],
    ['2', 'Publish manuals', '3 manuals', '2026', '20 000', '6 000'],
  ]
  const down = ['No.', 'Measure', 'Target', 'Deadline'].map((text) => ({ text, down: 2 }))
  const header = [...down, { text: 'Funding (EUR)', across: 2 }]
  const known = read(header, [['State budget', 'EU'], ...rows])
  const unknown = read(header, [['State budget', 'Zwumble quorfit'], ...rows])
  assert.deepEqual(new Set(known.flatMap(confidenceOfMoney)), new Set(['sure']))
  assert.deepEqual(new Set(unknown.flatMap(confidenceOfMoney)), new Set(['likely']))
})

test('where a column of values was left out and there is no baseline, no indicator is sure', () => {
  const rows = [
    ['1', 'Train teachers', '12 teachers', 'Teachers – 40', '2026'],
    ['2', 'Publish manuals', '1 manual', 'Manuals – 3', '2026'],
  ]
  const [measure] = read(['No.', 'Measure', 'Zwumble', 'Target', 'Deadline'], rows)
  assert.deepEqual(
    measure?.indicators.map(({ confidence }) => confidence === 'sure'),
    measure?.indicators.map(() => false),
  )
})

const confidenceOfMoney = ({ funding }: ReturnType<typeof read>[number]) =>
  funding.map(({ confidence = 'sure' }) => confidence)
