import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlan } from './find-plan.ts'
import { made, paragraph, table } from './testing/made-document.ts'

const title = paragraph('План за 2025 г.')

test('numbered objectives, merged over their measures, are the goals', () => {
  const plan = findPlan(
    made(
      paragraph('Action plan 2026'),
      table(
        ['Strategic objective', 'Action', 'Target 2026', 'Responsible institution', 'Timeline'],
        [{ text: '1. Safe roads', down: 2 }, '1.1 Bridges', '12', 'RIA', 'May 2026'],
        ['1.2 Lines', '300 km', 'RIA', 'June 2026'],
        ['2. People', '2.1 Courses', '50', 'MoT', 'June 2026'],
      ),
    ),
  )
  assert.deepEqual(plan.goals, [
    { number: '1', title: 'Safe roads' },
    { number: '2', title: 'People' },
  ])
  assert.deepEqual(
    plan.rows.map((row) => [row.goal, row.number, row.text.measure, row.text.objective]),
    [
      ['1', '1.1', 'Bridges', '1. Safe roads'],
      ['1', '1.2', 'Lines', '1. Safe roads'],
      ['2', '2.1', 'Courses', '2. People'],
    ],
  )
})

test('one row per indicator, with number and measure printed again, is one measure', () => {
  const plan = findPlan(
    made(
      title,
      table(
        ['№', 'Мярка', 'Показател', 'Базова стойност (2023)', 'Целева стойност (2025)', 'Срок'],
        ['1', 'Обучения', 'Курсове', '2', '4', '2025'],
        ['1', 'Обучения', 'Учители', '20', '40', '2025'],
        ['1', 'Други обучения', 'Курсове', '0', '3', '2025'],
      ),
    ),
  )
  assert.deepEqual(
    plan.rows.map((row) => [row.number, row.text.measure, row.text.baseline, row.text.deadline]),
    [
      ['1', 'Обучения', 'Курсове – 2\nУчители – 20', '2025'],
      ['1', 'Други обучения', 'Курсове – 0', '2025'],
    ],
  )
})

test('a section may stand in two cells, its number and its title', () => {
  const plan = findPlan(
    made(
      title,
      table(
        ['№', 'Дейности', 'Срок', 'Отговорник'],
        ['I.', 'Достъп', '', ''],
        ['1.', 'Рампи', '2025', 'МРРБ'],
        ['II.', 'Култура', '', ''],
        ['1.', 'Книги', '2025', 'МК'],
      ),
    ),
  )
  assert.deepEqual(
    plan.rows.map((row) => `${row.goal} ${row.number}`),
    ['I 1', 'II 1'],
  )
})

test('a row of only a number and words that say "goal" is a section, in Arabic numbers too', () => {
  const plan = findPlan(
    made(
      title,
      table(
        ['Код', 'Цели / мерки', 'Бюджет', 'Срок', 'Отговорник'],
        ['1', 'Стратегическа цел 1: Сгради', '', '', ''],
        ['1.1', 'Оперативна цел: Жилища', '', '', ''],
        ['1.1.1', 'Саниране', '5 лв.', '2025', 'МРРБ'],
        ['2', 'Стратегическа цел 2: Хора', '', '', ''],
        ['2.1.1', 'Обучения', '', '', ''],
      ),
    ),
  )
  assert.deepEqual(plan.goals, [
    { number: '1', title: 'Сгради' },
    { number: '2', title: 'Хора' },
  ])
  assert.deepEqual(
    plan.rows.map((row) => `${row.goal} ${row.number} ${row.text.measure}`),
    ['1 1.1.1 Саниране', '2 2.1.1 Обучения'],
  )
  assert.deepEqual(plan.findings[0]?.leftOut, ['1.1 Оперативна цел: Жилища'])
})

test('a title above the header, hints below it and a note at the end are no measures', () => {
  const plan = findPlan(
    made(
      table(
        [{ text: 'ПЛАН ЗА ДЕЙСТВИЕ ЗА 2025 ГОДИНА', across: 4 }],
        ['№', 'Мярка', 'Срок', 'Отговорник'],
        ['', '(описание)', '(месец)', '(институция)'],
        [{ text: 'Приоритет 1: Достъп', across: 4 }],
        ['1', 'Рампи', '2025', 'МРРБ'],
        [{ text: '* Сумите са индикативни', across: 4 }],
      ),
    ),
  )
  assert.equal(plan.title, 'ПЛАН ЗА ДЕЙСТВИЕ ЗА 2025 ГОДИНА')
  assert.equal(plan.year, 2025)
  assert.deepEqual(plan.goals, [{ number: '1', title: 'Достъп' }])
  assert.equal(plan.rows.length, 1)
  assert.deepEqual(
    plan.findings.map((finding) => `${finding.rule} ${finding.severity}`),
    ['row-left-out info', 'row-left-out info'],
  )
})

test('years under a header of indicators are where things stand and what is to be reached', () => {
  const plan = findPlan(
    made(
      title,
      table(
        [
          { text: 'Мярка', down: 2 },
          { text: 'Индикатор', across: 3 },
          { text: 'Срок', down: 2 },
          { text: 'Отговорник', down: 2 },
        ],
        ['Наименование', '2023', '2025'],
        ['Рампи', 'Брой рампи', '3', '9', '2025', 'МРРБ'],
      ),
    ),
  )
  assert.equal(plan.rows[0]?.text.baseline, 'Брой рампи – 3')
  assert.equal(plan.rows[0]?.text.target, 'Брой рампи – 9')
})

test('a report on what was done is no plan', () => {
  const plan = findPlan(
    made(
      title,
      table(
        ['№', 'Мярка', 'Целева стойност', 'Отчетена стойност', 'Степен на изпълнение'],
        ['1', 'Рампи', '5', '4', '80 %'],
      ),
    ),
  )
  assert.deepEqual(plan.rows, [])
})

test('what was done, by whom and until when, without a target, is a report; progress indicators are planned', () => {
  const read = (...header: readonly string[]) =>
    findPlan(made(title, table(header, ['1', 'Ramps', '2025', 'MRD', 'done']))).rows.length
  assert.equal(read('No.', 'Action', 'Deadline', 'Responsible', 'Status'), 0)
  assert.equal(read('No.', 'Action', 'Deadline', 'Responsible', 'What was done in 2024'), 0)
  assert.equal(read('No.', 'Action', 'Deadline', 'Responsible', 'Progress indicators'), 1)
})

test('rows under one merged number are one measure, whatever they add', () => {
  const plan = findPlan(
    made(
      title,
      table(
        ['№', 'Мярка', 'Срок', 'Отговорник'],
        [{ text: '1', down: 2 }, 'Рампи', '2025', 'МРРБ'],
        ['Асансьори', '2025', 'МРРБ'],
        ['2', 'Книги', '2025', 'МК'],
      ),
    ),
  )
  assert.deepEqual(
    plan.rows.map((row) => [row.number, row.text.measure, row.text.responsible]),
    [
      ['1', 'Рампи\nАсансьори', 'МРРБ'],
      ['2', 'Книги', 'МК'],
    ],
  )
})

test('a card that says in other words below its aim what will be done is one measure, numbered by letter and figure', () => {
  const card = (action: string, start: string, end: string) =>
    table(
      ['Action', action],
      ['Objective', 'Use less'],
      ['What will be done', 'New lamps'],
      ['Responsible unit', 'Facilities'],
      ['Units associated', 'Finance'],
      ['Start', start],
      ['End', end],
      ['Performance indicator', 'Use (MWh)'],
      ['Starting point', '20'],
      ['Target', '12'],
    )
  const plan = findPlan(
    made(
      paragraph('Action plan 2025'),
      card('E1. Lamps', 'May 2025', 'June 2025'),
      card('W2. Bins', 'May 2025', 'July 2025'),
    ),
  )
  assert.deepEqual(
    plan.rows.map(({ number, text: { measure, baseline, target, partners, deadline } }) => [
      number,
      measure,
      [baseline, target],
      partners,
      deadline,
    ]),
    [
      [
        'E1',
        'Lamps\nNew lamps',
        ['Use (MWh) – 20', 'Use (MWh) – 12'],
        'Finance',
        'May 2025 – June 2025',
      ],
      [
        'W2',
        'Bins\nNew lamps',
        ['Use (MWh) – 20', 'Use (MWh) – 12'],
        'Finance',
        'May 2025 – July 2025',
      ],
    ],
  )
})

test('a header that names both values of an indicator is of neither alone', () => {
  const header = 'Key performance indicator (2025 baseline and 2026 target)'
  const plan = findPlan(
    made(
      paragraph('Action plan 2026'),
      table(
        ['Ref.', 'Action', header, 'Lead', 'Timeline'],
        ['A1', 'Classes', 'Baseline: 31 learners\nTarget: 50 learners', 'DRCD', 'June 2026'],
      ),
    ),
  )
  assert.deepEqual(
    plan.rows.map(({ text }) => [text.baseline, text.target]),
    [['', 'Baseline: 31 learners\nTarget: 50 learners']],
  )
})

test('a value in money is what a measure costs, and a year with a dot is a year', () => {
  const plan = findPlan(
    made(
      paragraph('План за 2025 г.'),
      table(
        [
          '№',
          'Мярка',
          'Отговорник',
          'Срок',
          'Индикатор',
          'Цел',
          'Прогнозна стойност, лева без ДДС',
        ],
        ['1', 'Помпи', 'МК', '2025', 'Брой помпи', '7', '3 800 000'],
      ),
    ),
  )
  const [row] = plan.rows
  assert.deepEqual([row?.text.target, row?.text.budget], ['Брой помпи – 7', '3 800 000'])
  const years = findPlan(
    made(
      paragraph('План 2025–2027'),
      table(
        [
          '№',
          'Мярка',
          'Индикатор',
          'Базова стойност',
          { text: 'Целева стойност', across: 2 },
          'Срок',
        ],
        ['', '', '', '', '2025.', '2026.', ''],
        ['1', 'Помпи', 'Брой помпи', '3', '5', '7', '2026'],
      ),
    ),
  )
  assert.equal(years.rows[0]?.text.target, 'Брой помпи – 2025: 5; 2026: 7')
})

test('a header may say that partners stand among those who answer', () => {
  const under = (header: string) => {
    const row = ['1', 'Помпи', header === '' ? '' : 'МК (водеща), НПО', '2025', '7 помпи']
    const table1 = table(['№', 'Мярка', header, 'Срок', 'Целева стойност'], row)
    return findPlan(made(title, table1)).rows[0]?.implied
  }
  assert.deepEqual(under('Отговорна и партньорски институции'), { responsible: 'partners' })
  assert.equal(under('Отговорна институция'), undefined)
})
