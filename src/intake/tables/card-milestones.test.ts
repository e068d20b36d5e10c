import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf } from '../draft-of.ts'
import { bulgarianRegister } from '../register.ts'
import { findPlan } from './find-plan.ts'
import { type MadeRow, made, paragraph, table } from './testing/made-document.ts'

const wide = (text: string) => ({ text, across: 3 })

/** A card of four columns, its steps between its labels. */
const card = (number: number, steps: readonly MadeRow[], ...more: readonly MadeRow[]) =>
  table(
    [{ text: `Measure ${number}: Open the data`, across: 4 }],
    ['Lead agency', wide('Statistics Office')],
    ...steps,
    ['Partners', wide('Universities')],
    ...more,
  )

const steps: readonly MadeRow[] = [
  [{ text: 'Activity', across: 2 }, 'Start date', 'End date'],
  [{ text: 'Baseline study published', across: 2 }, 'January 2026', 'March 2026'],
  [{ text: '150 datasets published', across: 2 }, 'April 2026', 'December 2026'],
]

const read = (...cards: ReturnType<typeof card>[]) =>
  findPlan(made(paragraph('Action plan 2026'), ...cards))

test('the steps in a table within a card are what the measure is to reach', () => {
  const { measures } = draftOf(read(card(1, steps), card(2, steps)), bulgarianRegister)
  assert.deepEqual(
    measures.map(({ number, indicators }) => [
      number,
      indicators.map(({ name, kind, target }) => [name, kind, target.value]),
    ]),
    ['1', '2'].map((number) => [
      number,
      [
        ['Baseline study published', 'milestone', null],
        ['datasets published', 'count', '150'],
      ],
    ]),
  )
})

test('a card without a deadline of its own has the phases of its steps', () => {
  const [measure] = draftOf(read(card(1, steps), card(2, steps)), bulgarianRegister).measures
  assert.equal(measure?.deadline.kind, 'phased')
  assert.deepEqual(
    measure?.deadline.phases.map(({ to }) => to),
    ['2026-03', '2026-12'],
  )
})

test('a deadline that a label tells stays the measure’s', () => {
  const deadline = ['Deadline', wide('June 2027')]
  const { rows } = read(card(1, steps, deadline), card(2, steps, deadline))
  assert.deepEqual(
    rows.map(({ text }) => text.deadline),
    ['June 2027', 'June 2027'],
  )
})

test('nothing of the steps is lost, and a row that is no step ends them', () => {
  const { rows, findings } = read(card(1, steps), card(2, steps))
  for (const { text } of rows) {
    assert.match(text.target, /Baseline study published \(January 2026 – March 2026\)/)
    assert.match(text.target, /150 datasets published \(April 2026 – December 2026\)/)
    assert.equal(text.partners, 'Universities')
  }
  assert.deepEqual(
    findings.filter(({ rule }) => rule === 'row-left-out'),
    [],
  )
})
