import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlan } from './find-plan.ts'

import { type MadeRow, made, paragraph, table } from './testing/made-document.ts'

const valuesIn = (title: string, ...rows: readonly MadeRow[]) =>
  findPlan(made(paragraph(title), table(...rows))).rows.map(({ text }) => [
    text.baseline,
    text.target,
  ])

test('of a value of last year and a goal of this year, the goal is the target', () => {
  assert.deepEqual(
    valuesIn(
      'План за 2026 г.',
      ['№', 'Мярка', 'Индикатор', 'Мерна ед.', 'Стойност 2025', 'Цел 2026', 'Срок'],
      ['1', 'Ремонт на мостове', 'Ремонтирани мостове', 'бр.', '3', '7', 'юни 2026'],
      ['2', 'По-бързи пътища', 'Пътни участъци', 'км', '120', 'над 150', 'май 2026'],
    ),
    [
      ['Ремонтирани мостове – 3 бр.', 'Ремонтирани мостове – 7 бр.'],
      ['Пътни участъци – 120 км', 'Пътни участъци – над 150 км'],
    ],
  )
  assert.deepEqual(
    valuesIn(
      'Action plan 2026',
      ['No', 'Measure', 'Indicator', 'Goal 2026', 'Value 2025', 'Deadline'],
      ['1', 'Repair bridges', 'Bridges repaired', 'at least 7', '3', 'June 2026'],
      ['2', 'Faster trains', 'Late trains', 'under 5 %', '9 %', 'May 2026'],
    ),
    [
      ['Bridges repaired – 3', 'Bridges repaired – at least 7'],
      ['Late trains – 9 %', 'Late trains – under 5 %'],
    ],
  )
})

test('of two years beside the indicators, the earlier one is the baseline', () => {
  for (const years of [
    ['2025', '2026'],
    ['31.12.2025', '31.12.2026'],
  ])
    assert.deepEqual(
      valuesIn(
        'Action plan 2026',
        ['No', 'Measure', 'Indicator', ...years, 'Deadline'],
        ['1', 'Repair bridges', 'Bridges repaired', '3', '7', 'June'],
        ['2', 'Faster trains', 'Late trains', '9 %', '5 %', 'May'],
      ),
      [
        ['Bridges repaired – 3', 'Bridges repaired – 7'],
        ['Late trains – 9 %', 'Late trains – 5 %'],
      ],
    )
})

test('a value of a year before all deadlines is no target', () => {
  assert.deepEqual(
    valuesIn(
      'План за 2026 г.',
      ['№', 'Мярка', 'Индикатор', 'Стойност 2025', 'Срок'],
      ['1', 'Ремонт на мостове', 'Ремонтирани мостове', '3', 'юни 2026'],
    ),
    [['Ремонтирани мостове – 3', '']],
  )
})

test('indicators and outputs with values are the targets beside how things stand', () => {
  for (const [output, now] of [
    ['Output / KPI', 'Current position (end-2025)'],
    ['KPI', 'Position at end-2025'],
    ['Output', 'Starting position'],
    ['Outputs', 'State of play'],
    ['Performance indicator', 'As at 31.12.2025'],
  ] as const)
    assert.deepEqual(
      valuesIn(
        'Action plan 2026',
        ['No', 'Measure', output, now, 'Deadline', 'Lead'],
        ['1', 'Repair bridges', '7 bridges repaired', '3 bridges', 'June 2026', 'Roads Agency'],
        ['2', 'Train drivers', '250 drivers trained', '90', 'May 2026', 'Roads Agency'],
      ),
      [
        ['3 bridges', '7 bridges repaired'],
        ['90', '250 drivers trained'],
      ],
      `${output} | ${now}`,
    )
  assert.deepEqual(
    valuesIn(
      'План за 2026 г.',
      ['№', 'Мярка', 'Продукт / показател', 'Състояние към края на 2025 г.', 'Срок'],
      ['1', 'Ремонт на мостове', '7 ремонтирани моста', '3 моста', 'юни 2026'],
    ),
    [['3 моста', '7 ремонтирани моста']],
  )
})

test('whom one works with are the partners', () => {
  for (const [title, ...header] of [
    ['Action plan 2026', 'No', 'Measure', 'Deadline', 'Lead', 'Working with'],
    ['Action plan 2026', 'No', 'Measure', 'Deadline', 'Lead', 'With'],
    ['План за 2026 г.', '№', 'Мярка', 'Срок', 'Отговорник', 'Работи с'],
    ['План за 2026 г.', '№', 'Мярка', 'Срок', 'Отговорник', 'Съвместно с'],
  ] as const) {
    const plan = findPlan(
      made(paragraph(title), table(header, ['1', 'Bridges', '2026', 'Roads Agency', 'Towns'])),
    )
    assert.equal(plan.rows[0]?.text.partners, 'Towns', header.at(-1))
  }
})

test('one column of both values is of what is to be reached, and says which of the two stands first', () => {
  const read = (header: string) =>
    findPlan(
      made(
        paragraph('План за 2026 г.'),
        table(
          ['№', 'Мярка', 'Индикатор', header, 'Срок', 'Отговорник'],
          ['1', 'Ремонт на мостове', 'Мостове', '3 / 7', 'юни 2026 г.', 'АПИ'],
          ['2', 'Нови рампи', 'Рампи', '1 / 4', 'май 2026 г.', 'АПИ'],
        ),
      ),
    ).rows.map(({ text, implied }) => [text.baseline, text.target, implied?.baseline])
  for (const header of [
    'Базова стойност / Целева стойност',
    'Начална/целева стойност',
    'Базова и целева стойност',
    'Стойност на показателя (начална; крайна)',
    'Текущо състояние → Цел',
  ])
    assert.deepEqual(
      read(header),
      [
        ['', 'Мостове – 3 / 7', 'target'],
        ['', 'Рампи – 1 / 4', 'target'],
      ],
      header,
    )
  for (const header of ['Целева / базова стойност', 'Целева стойност (базова стойност)'])
    assert.deepEqual(
      read(header).map(([, , implied]) => implied),
      ['behind target', 'behind target'],
      header,
    )
  assert.deepEqual(
    read('Целева стойност').map(([, , implied]) => implied),
    [undefined, undefined],
  )
})

test('financial years beside each other under one header are the values of one thing', () => {
  const plan = findPlan(
    made(
      paragraph('Coast plan 2026 to 2028'),
      table(
        [
          ...['Code', 'Action', 'Measure of success', 'Baseline'].map((said) => ({
            text: said,
            down: 2,
          })),
          { text: 'Where we want to be', across: 2 },
          { text: 'Lead', down: 2 },
        ],
        ['2026/27', '2027/28'],
        ['1', 'Repair walls', 'Walls repaired', '1', '2', '4', 'Harbour Trust'],
        ['2', 'Plant grass', 'Hectares planted', '2', '6', '12', 'Marine Trust'],
      ),
    ),
  )
  assert.equal(plan.year, null)
  assert.deepEqual(
    plan.rows.map(({ text }) => text.target),
    ['Walls repaired – 2026: 2; 2027: 4', 'Hectares planted – 2026: 6; 2027: 12'],
  )
})

test('the ends of years beside what is are values to reach, though one of them says yes', () => {
  const plan = findPlan(
    made(
      paragraph('Green plan 2026-2028'),
      table(
        [
          'Ref',
          'Action',
          'Success measure',
          'Current position',
          'By end of 2026',
          'By end of 2027',
          'Lead',
        ],
        ['1', 'Plant trees', 'Trees planted', '1200', '1800', '2400', 'Parks'],
        ['2', 'Hold sessions', 'Sessions held', '24', '40', '50', 'Education'],
        ['3', 'Cut pesticides', 'Litres used', '900', '600', '300', 'Parks'],
        ['4', 'More green flags', 'Green flags', '6', '7', 'at least 9', 'Parks'],
        ['5', 'Adopt a strategy', 'Strategy adopted', 'No', 'Yes', '', 'Planning'],
      ),
    ),
  )
  assert.deepEqual(plan.rows.map(({ text }) => [text.baseline, text.target]).slice(2), [
    ['Litres used – 900', 'Litres used – 2026: 600; 2027: 300'],
    ['Green flags – 6', 'Green flags – 2026: 7; 2027: at least 9'],
    ['Strategy adopted – No', 'Strategy adopted – Yes'],
  ])
})

test('results that are called indicators, too, are what is counted, unless another column is', () => {
  const read = (...more: readonly string[]) =>
    findPlan(
      made(
        paragraph('План за 2026 г.'),
        table(
          [
            '№',
            'Мярка',
            'Резултат и индикатор',
            ...more.slice(0, 1),
            'Начално състояние',
            'Цел 2026',
            'Срок',
            'Кой',
          ],
          ['1', 'Курсове', 'Обучени', ...more.slice(1), '30', '80', 'май 2026 г.', 'МОН'],
          ['2', 'Паралелки', 'Записани', ...more.slice(1), '10', '20', 'юни 2026 г.', 'МОН'],
        ),
      ),
    ).rows.map(({ text }) => [text.expectedResults, text.target])
  assert.deepEqual(read(), [
    ['', 'Обучени – 80'],
    ['', 'Записани – 20'],
  ])
  assert.deepEqual(read('Индикатор', 'Лица'), [
    ['Обучени', 'Лица – 80'],
    ['Записани', 'Лица – 20'],
  ])
})
