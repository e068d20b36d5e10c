import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FoundPlan, findPlan } from './find-plan.ts'
import { isNumbering } from './numbering-row.ts'
import { type MadeRow, made, paragraph, table } from './testing/made-document.ts'

const header = ['№', 'Мярка', 'Индикатор', 'Срок', 'Отговорник']
const english = ['No', 'Measure', 'Target', 'Deadline', 'Responsible']
const read = (...rows: readonly MadeRow[]): FoundPlan =>
  findPlan(made(paragraph('План за 2026 г.'), table(...rows)))
const measures = (plan: FoundPlan): string[] => plan.rows.map(({ text }) => text.measure)
const left = (plan: FoundPlan) => plan.findings.map((finding) => finding.leftOut)

test('columns may be numbered by figures, letters of either alphabet, Roman numbers and both', () => {
  for (const row of [
    '1 2 3 4',
    '(1) (2) (3)',
    '1. 2. 3.',
    'а б в г',
    'A B C',
    'I II III',
    'А Б 1 2 3',
  ])
    assert.ok(isNumbering(row.split(' ')), row)
  assert.ok(isNumbering(['1', '2', '3=1x2']))
  for (const row of ['1 3 4', '2 3 4', 'A C E G', '1 2', 'I a 5', '1 МК 3'])
    assert.ok(!isNumbering(row.split(' ')), row)
})

test('letters below the header are no measure', () => {
  const plan = read(header, ['а', 'б', 'в', 'г', 'д'], ['1', 'Паркове', '3 парка', '2026', 'ОП'])
  assert.deepEqual(measures(plan), ['Паркове'])
  assert.deepEqual(plan.names?.slice(5), ['а', 'б', 'в', 'г', 'д'])
})

test('directions, placeholders, tags and an example below the header are hints', () => {
  const hints = [
    ['', 'опишете накратко', 'до 500 знака', 'мм.гггг', 'изберете от списъка'],
    ['#meta+id', '#activity+name', '#indicator', '#date+end', '#org'],
    ['[INT]', '[TEXT]', '[TEXT]', '[DATE]', '[LIST]'],
    ['Пример', 'Обучения', '20 обучени', 'май 2026', 'МОН'],
  ]
  const plan = read(header, ...hints, ['1', 'Паркове', '3 парка', '2026', 'ОП'])
  assert.deepEqual(measures(plan), ['Паркове'])
  assert.deepEqual(
    left(plan),
    hints.map((row) => row.filter((text) => text !== '')),
  )
})

test('a measure that begins with the word of a hint is a measure', () => {
  const plan = read(
    english,
    ['1', 'Describe habitats of the coast', '12 habitats', 'May 2026', 'Parks'],
    ['2', 'Select sites for wardens', '4 sites', 'June 2026', 'Parks'],
  )
  assert.equal(plan.rows.length, 2)
})

test('a header printed again with other words beside its own is a header', () => {
  const again = ['No', 'Measure', 'Target (continued)', 'Deadline', 'Responsible']
  const plan = read(english, ['1', 'Parks', '3', 'May 2026', 'City'], again, [
    '2',
    'Trees',
    '90',
    'May 2026',
    'City',
  ])
  assert.deepEqual(measures(plan), ['Parks', 'Trees'])
})

test('signatures below the measures, and what follows them, belong to none', () => {
  const plan = read(
    header,
    ['1', 'Паркове', '3 парка', '2026', 'ОП'],
    ['', '', '', '', ''],
    [
      { text: 'Изготвил:', across: 2 },
      { text: 'Съгласувал:', across: 3 },
    ],
    [
      { text: 'Ана Илиева', across: 2 },
      { text: 'Петър Донев', across: 3 },
    ],
  )
  assert.deepEqual(measures(plan), ['Паркове'])
  assert.deepEqual(left(plan), [
    ['Изготвил:', 'Съгласувал:'],
    ['Ана Илиева', 'Петър Донев'],
  ])
  assert.deepEqual(plan.findings[1]?.source, { table: 1, row: 5 })
})

test('a note between the measures is no section, and words after the last one are no goal', () => {
  const plan = read(
    english,
    [{ text: 'Safer streets', across: 5 }],
    ['1', 'Lights', '90', 'May 2026', 'City'],
    [{ text: 'Note: prices include tax', across: 5 }],
    [{ text: 'Cleaner streets', across: 5 }],
    ['2', 'Bins', '40', 'May 2026', 'City'],
    [{ text: 'Endorsed at the meeting of the council.', across: 5 }],
  )
  assert.deepEqual(
    plan.goals.map((goal) => goal.title),
    ['Safer streets', 'Cleaner streets'],
  )
  assert.deepEqual(left(plan), [
    ['Note: prices include tax'],
    ['Endorsed at the meeting of the council.'],
  ])
})

test('ditto marks are read as the words above, each with a finding at its cell', () => {
  const plan = read(
    header,
    ['1', 'Паркове', '3 парка', 'май 2026 г.', 'Община Север'],
    ['2', 'Алеи', '4 алеи', '-//-', '„ “'],
    ['3', 'Пейки', '9 пейки', 'същият', 'както по-горе'],
    ['4', 'Кошове', '9 коша', '〃', '–'],
  )
  assert.deepEqual(
    plan.rows.map(({ text }) => [text.deadline, text.responsible]),
    [
      ['май 2026 г.', 'Община Север'],
      ['май 2026 г.', 'Община Север'],
      ['май 2026 г.', 'Община Север'],
      ['май 2026 г.', '–'],
    ],
  )
  assert.deepEqual(
    plan.findings.map(({ rule, position, cell, actual }) => [rule, position, cell, actual]),
    [
      ['ditto-mark', 2, 'deadline', '-//-'],
      ['ditto-mark', 2, 'responsible', '„ “'],
      ['ditto-mark', 3, 'deadline', 'същият'],
      ['ditto-mark', 3, 'responsible', 'както по-горе'],
      ['ditto-mark', 4, 'deadline', '〃'],
    ],
  )
})

test('in English, too; a mark with nothing above it stays as it is', () => {
  const plan = read(
    english,
    ['1', 'Lights', '90', 'ditto', 'City'],
    ['2', 'Bins', 'as above', 'May 2026', 'same as above'],
  )
  assert.deepEqual(
    plan.rows.map(({ text }) => [text.target, text.deadline, text.responsible]),
    [
      ['90', 'ditto', 'City'],
      ['90', 'May 2026', 'City'],
    ],
  )
})

test('a table may have a second header below, in another order; what is below a header of no plan is left', () => {
  const plan = read(
    english,
    ['1', 'Lights', '90', 'May 2026', 'City'],
    ['No', 'Measure', 'Responsible', 'Deadline', 'Target'],
    ['2', 'Bins', 'Parks', 'June 2026', '40'],
    ['No', 'Activity', 'Source of funding', 'Budget', ''],
    ['1', 'Lights', 'City', '4 000 EUR', ''],
  )
  assert.deepEqual(
    plan.rows.map(({ text }) => [text.target, text.deadline, text.responsible]),
    [
      ['90', 'May 2026', 'City'],
      ['40', 'June 2026', 'Parks'],
    ],
  )
  assert.deepEqual(left(plan)[1], ['1', 'Lights', 'City', '4 000 EUR'])
})
