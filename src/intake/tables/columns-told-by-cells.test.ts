import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FoundPlan, findPlan } from './find-plan.ts'
import { type MadeRow, made, paragraph, table } from './testing/made-document.ts'

const read = (...rows: readonly MadeRow[]): FoundPlan =>
  findPlan(made(paragraph('Action plan 2026'), table(...rows)))

test('columns in words of no plan are known by their cells, and a person is told', () => {
  const plan = read(
    ['Ref', 'Our promise', 'KPI', 'Target', 'Lead agency', 'Wrapped up', 'Envelope'],
    ['1', 'Open two clinics in the hills', 'Clinics', '2', 'MoH', 'May 2026', '€1.5m'],
    ['2', 'Train nurses', 'Nurses', '40', 'MoH', 'ongoing', '€20,000'],
  )
  assert.deepEqual(
    plan.rows.map(({ number, text }) => [number, text.measure, text.deadline, text.budget]),
    [
      ['1', 'Open two clinics in the hills', 'May 2026', '€1.5m'],
      ['2', 'Train nurses', 'ongoing', '€20,000'],
    ],
  )
  assert.deepEqual(
    plan.findings.map(({ rule, actual }) => `${rule}: ${actual}`),
    ['column-guessed: Our promise', 'column-guessed: Wrapped up', 'column-guessed: Envelope'],
  )
})

test('below "measure" may stand the numbers, and the words beside them', () => {
  const plan = read(
    ['Measure', 'Description', 'Responsible', 'Target', 'Deadline'],
    ['1.1', 'Bus lanes', 'City', '4 lanes', 'May 2026'],
    ['1.2(a)', 'Cycle paths', 'City', '9 paths', 'May 2026'],
  )
  assert.deepEqual(
    plan.rows.map(({ number, text }) => [number, text.measure]),
    [
      ['1.1', 'Bus lanes'],
      ['1.2(a)', 'Cycle paths'],
    ],
  )
})

test('words in front of the measures, said once for several, are what these serve', () => {
  const plan = read(
    ['Field of work', 'No', 'Measure', 'Deadline', 'Responsible'],
    [{ text: '1. Roads', down: 2 }, '1', 'Lights', 'May 2026', 'City'],
    ['2', 'Signs', 'May 2026', 'City'],
    ['2. Parks', '3', 'Trees', 'May 2026', 'City'],
  )
  assert.deepEqual(plan.goals, [
    { number: '1', title: 'Roads' },
    { number: '2', title: 'Parks' },
  ])
})

test('beside the target, a value of an earlier year is the baseline; indicators with figures are targets', () => {
  const earlier = read(
    ['No', 'Measure', 'Deadline', 'Responsible', 'Position at end of 2025', 'Target 2026'],
    ['1', 'Lights', 'May 2026', 'City', '40 lights', '90 lights'],
  )
  assert.deepEqual(
    earlier.rows.map(({ text }) => [text.baseline, text.target]),
    [['40 lights', '90 lights']],
  )
  const figures = read(
    ['№', 'Мярка', 'Индикатор', 'Базова стойност', 'Срок', 'Отговорник'],
    ['1', 'Лампи', 'сменени лампи – 90', '40', 'май 2026', 'Община'],
  )
  assert.deepEqual(
    figures.rows.map(({ text }) => [text.baseline, text.target]),
    [['40', 'сменени лампи – 90']],
  )
})

test('crosses below months, quarters and years are deadlines', () => {
  const header = ['No', 'Measure', 'Target', 'Responsible']
  const quarters = read([...header, 'Q1', 'Q2', 'Q3'], ['1', 'Bins', '4', 'City', 'x', 'X', ''])
  const years = read([...header, '2025', '2026', '2027'], ['1', 'Bins', '4', 'City', '✓', '', '✓'])
  assert.equal(quarters.rows[0]?.text.deadline, 'Q1 – Q2')
  const romans = read(
    [...header, 'I', 'II', 'III', 'IV'],
    ['1', 'Bins', '4', 'City', '', 'x', 'X', ''],
  )
  assert.equal(romans.rows[0]?.text.deadline, '2 quarter – 3 quarter')
  const twelve = Array.from({ length: 12 }, (_, index) => `${index + 1}`)
  const crossed = twelve.map((month) => (month === '5' ? 'x' : ''))
  const months = read([...header, ...twelve], ['1', 'Bins', '4', 'City', ...crossed])
  assert.equal(months.rows[0]?.text.deadline, 'may')
  const three = read([...header, 'I', 'II', 'III'], ['1', 'Bins', '4', 'City', 'x', '', ''])
  assert.equal(three.rows[0]?.text.deadline, '', 'three are no year')
  assert.equal(years.rows[0]?.text.deadline, '2025, 2027')
})

test('below a header of indicators, words have the meaning that they have there', () => {
  const plan = findPlan(
    made(
      paragraph('План 2026'),
      table(
        [
          { text: '№', down: 3 },
          { text: 'Дейност', down: 3 },
          { text: 'Показатели', across: 4 },
          { text: 'Срок', down: 3 },
          { text: 'Отговорник', down: 3 },
        ],
        [
          { text: 'Наименование', down: 2 },
          { text: 'Мярка', down: 2 },
          { text: 'Стойност', across: 2 },
        ],
        ['базова', 'целева'],
        ['1', 'Саниране', 'Сгради', 'бр.', '4', '20', '2026', 'Община'],
      ),
    ),
  )
  assert.deepEqual(
    plan.rows.map(({ text }) => [text.measure, text.baseline, text.target]),
    [['Саниране', 'Сгради – 4 бр.', 'Сгради – 20 бр.']],
  )
})

test('letters and figures before the words are numbers where most measures begin so', () => {
  const header = ['Measure', 'Target', 'Deadline', 'Responsible']
  const rest = ['3', 'May 2026', 'City']
  const coded = read(
    header,
    ['M1. Bins', ...rest],
    ['Measure 2: Lights', ...rest],
    ['A.3 Parks', ...rest],
  )
  assert.deepEqual(
    coded.rows.map(({ number, text }) => [number, text.measure]),
    [
      ['M1', 'Bins'],
      ['2', 'Lights'],
      ['A.3', 'Parks'],
    ],
  )
  const names = read(header, ['EU27 report', ...rest], ['New bins', ...rest])
  assert.equal(names.rows[0]?.text.measure, 'EU27 report')
})

test('numbers far behind the targets are no baseline of theirs', () => {
  for (const header of ['Headroom', 'Weight', 'FTE', 'Person-months']) {
    const plan = read(
      ['No', 'Action', 'Indicator', 'Target 2026', 'Deadline', 'Lead', 'Budget (EUR)', header],
      ['1', 'Open clinics in the hills', 'Clinics', '2', 'May 2026', 'MoH', '20,000', '7.5'],
      ['2', 'Train nurses', 'Nurses', '40', 'June 2026', 'MoH', '35,000', '5'],
      ['3', 'Buy vans', 'Vans', '6', 'June 2026', 'MoH', '90,000', '9'],
    )
    assert.deepEqual(
      plan.rows.map(({ text }) => [text.baseline, text.target]),
      [
        ['', 'Clinics – 2'],
        ['', 'Nurses – 40'],
        ['', 'Vans – 6'],
      ],
      header,
    )
  }
})
