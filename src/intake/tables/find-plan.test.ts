import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellKeys } from '../../core/draft/draft.ts'
import { type FoundPlan, findPlan } from './find-plan.ts'
import { heading, made, paragraph, table } from './testing/made-document.ts'

const numbersByGoal = (plan: FoundPlan): string[] =>
  plan.rows.map((row) => `${row.goal}:${row.number}`)
const rules = (plan: FoundPlan): string[] => plan.findings.map((finding) => finding.rule)

const bulgarianHeader = [
  [
    { text: '№', down: 2 },
    { text: 'Мярка', down: 2 },
    { text: 'Индикатори за изпълнение', across: 2 },
    { text: 'Бюджет', down: 2 },
    { text: 'Срок за изпълнение', down: 2 },
    { text: 'Отговорни институции', down: 2 },
  ],
  ['Текущи стойности', 'Целеви стой-ности'],
]

test('a header of two rows with merged and hyphenated cells gives each column its meaning', () => {
  const plan = findPlan(
    made(
      paragraph('ПЛАН за 2025 г.'),
      paragraph('за развитие на читалищата'),
      table(
        ...bulgarianHeader,
        ['1', '2', '3', '4', '5', '6', '7'],
        [{ text: 'I. Достъп', across: 7 }],
        ['1.', 'Ремонт  на\u00A0читалища', '0', '3', 'ДБ', 'Май\n\n2025 г.', 'МК'],
        [{ text: 'II. Хора', across: 7 }],
        ['2.', 'Обучения', '1', '4', 'ДБ', 'Юни 2025 г.', 'МК'],
      ),
    ),
  )
  assert.equal(plan.title, 'ПЛАН за 2025 г. за развитие на читалищата')
  assert.equal(plan.year, 2025)
  assert.equal(plan.language, 'bg')
  assert.deepEqual(plan.goals, [
    { number: 'I', title: 'Достъп' },
    { number: 'II', title: 'Хора' },
  ])
  assert.deepEqual(numbersByGoal(plan), ['I:1', 'II:2'])
  assert.deepEqual(plan.rows[0]?.text, {
    measure: 'Ремонт на читалища',
    objective: '',
    expectedResults: '',
    baseline: '0',
    target: '3',
    budget: 'ДБ',
    deadline: 'Май\n2025 г.',
    responsible: 'МК',
    partners: '',
  })
  assert.deepEqual(plan.rows[0]?.source, { table: 1, row: 5 })
  assert.deepEqual(plan.findings, [])
})

test('an English plan in another order of columns, without sections, has no goals', () => {
  const plan = findPlan(
    made(
      heading('Action plan 2026 for youth work'),
      table(
        ['Responsible institution', 'Deadline', 'Activity', 'Target', 'Baseline', 'No.'],
        ['MES', 'June 2026', 'Train youth workers', '120 people', '80 people', '1.1'],
        ['MLSP', 'Dec 2026', 'Open youth clubs', '7', '', '1.2'],
      ),
    ),
  )
  assert.equal(plan.language, 'en')
  assert.equal(plan.title, 'Action plan 2026 for youth work')
  assert.equal(plan.year, 2026)
  assert.deepEqual(plan.goals, [])
  assert.deepEqual(numbersByGoal(plan), [':1.1', ':1.2'])
  assert.equal(plan.rows[0]?.text.target, '120 people')
  assert.equal(plan.rows[0]?.text.baseline, '80 people')
  assert.equal(plan.rows[1]?.text.responsible, 'MLSP')
})

test('headings above several tables are the goals of their measures', () => {
  const header = ['№', 'Дейност', 'Индикатор', 'Срок', 'Отговорник']
  const plan = findPlan(
    made(
      paragraph('Национална програма за спорта 2025'),
      heading('Цел 1: Повече движение'),
      table(header, ['1.1', 'Игрища', 'Построени игрища – 5', '2025', 'ММС']),
      heading('Цел 2: По-добри треньори'),
      table(header, ['2.1', 'Курсове', 'Обучени треньори – 40', '2025', 'НСА']),
    ),
  )
  assert.deepEqual(plan.goals, [
    { number: '1', title: 'Повече движение' },
    { number: '2', title: 'По-добри треньори' },
  ])
  assert.deepEqual(numbersByGoal(plan), ['1:1.1', '2:2.1'])
  assert.deepEqual(
    plan.rows.map((row) => row.source.table),
    [1, 2],
  )
  assert.equal(plan.rows[1]?.text.target, 'Обучени треньори – 40')
  assert.deepEqual(plan.findings, [])
})

test('a table without a header goes on with the table before it', () => {
  const plan = findPlan(
    made(
      paragraph('План 2025'),
      table(
        ['№', 'Мярка', 'Срок', 'Отговорник'],
        [{ text: 'Цел А. Вода', across: 4 }],
        ['1', 'Помпи', 'Май 2025', 'ВиК'],
      ),
      table(['2', 'Тръби', 'Юни 2025', 'ВиК']),
    ),
  )
  assert.deepEqual(numbersByGoal(plan), ['А:1', 'А:2'])
  assert.deepEqual(plan.rows[1]?.source, { table: 2, row: 1 })
})

test('rows without a number of their own go on with the measure above, line by line', () => {
  const plan = findPlan(
    made(
      paragraph('План 2025'),
      table(
        [
          '№',
          'Мярка',
          'Индикатор',
          'Мерна единица',
          'Базова стойност',
          'Целева стойност',
          'Срок',
          'Отговорник',
        ],
        [
          { text: '1', down: 2 },
          { text: 'Обучения', down: 2 },
          'Курсове',
          'брой',
          '2',
          '5',
          { text: 'Май 2025', down: 2 },
          { text: 'МОН', down: 2 },
        ],
        ['Обучени', 'лица', '20', '60'],
        ['2', 'Кампания', 'Публикации', 'брой', '', '10', 'Юни 2025', 'МОН'],
        ['', '', 'Зрители', 'лица', '0', '900', '', ''],
      ),
    ),
  )
  assert.deepEqual(numbersByGoal(plan), [':1', ':2'])
  assert.equal(plan.rows[0]?.text.baseline, 'Курсове – 2 брой\nОбучени – 20 лица')
  assert.equal(plan.rows[0]?.text.target, 'Курсове – 5 брой\nОбучени – 60 лица')
  assert.equal(plan.rows[0]?.text.deadline, 'Май 2025')
  assert.equal(plan.rows[1]?.text.baseline, 'Зрители – 0 лица')
  assert.equal(plan.rows[1]?.text.target, 'Публикации – 10 брой\nЗрители – 900 лица')
})

test('a repeated header, blank rows and totals are no measures', () => {
  const header = ['№', 'Мярка', 'Срок', 'Отговорник', 'Средства']
  const plan = findPlan(
    made(
      paragraph('План 2025'),
      table(
        header,
        ['1', 'Помпи', 'Май 2025', 'ВиК', '10 000 лв.'],
        ['', '', '', '', ''],
        header,
        ['2', 'Тръби', 'Юни 2025', 'ВиК', '20 000 лв.'],
        ['', 'Общо:', '', '', '30 000 лв.'],
      ),
    ),
  )
  assert.deepEqual(numbersByGoal(plan), [':1', ':2'])
  assert.deepEqual(rules(plan), ['total-row'])
  assert.deepEqual(plan.findings[0]?.leftOut, ['Общо:', '30 000 лв.'])
})

test('groups inside a goal are told and are no goals', () => {
  const plan = findPlan(
    made(
      paragraph('План 2025'),
      table(
        ['№', 'Мярка', 'Срок', 'Отговорник'],
        [{ text: 'Цел 1. Вода', across: 4 }],
        [{ text: 'Мерки в градовете', across: 4 }],
        ['1', 'Помпи', 'Май 2025', 'ВиК'],
        [{ text: 'Цел 2. Въздух', across: 4 }],
        ['2', 'Филтри', 'Юни 2025', 'ИАОС'],
      ),
    ),
  )
  assert.deepEqual(numbersByGoal(plan), ['1:1', '2:2'])
  assert.deepEqual(rules(plan), ['group-row'])
})

test('a first column without a header holds the numbers', () => {
  const plan = findPlan(
    made(
      paragraph('План 2025'),
      table(
        ['', 'Мярка', 'Срок', 'Отговорник'],
        ['1', 'Помпи', 'Май 2025', 'ВиК'],
        ['2', 'Тръби', 'Юни 2025', 'ВиК'],
      ),
    ),
  )
  assert.deepEqual(numbersByGoal(plan), [':1', ':2'])
})

test('without a column of numbers, the number before the words of a measure is its number', () => {
  const plan = findPlan(
    made(
      paragraph('План 2025'),
      table(
        ['Мярка', 'Срок', 'Отговорник'],
        ['1.1. Помпи', 'Май 2025', 'ВиК'],
        ['1.2. Тръби', 'Юни 2025', 'ВиК'],
      ),
    ),
  )
  assert.deepEqual(numbersByGoal(plan), [':1.1', ':1.2'])
  assert.equal(plan.rows[0]?.text.measure, 'Помпи')
})

test('tables that are no plan are left aside with all their words', () => {
  const plan = findPlan(
    made(
      paragraph('План 2025'),
      table(['Стока', 'Цена'], ['Помпа', '100 лв.']),
      table(['№', 'Мярка', 'Срок', 'Отговорник'], ['1', 'Помпи', 'Май 2025', 'ВиК']),
      table(['Мярка', 'Постигнат резултат'], ['Помпи', '12']),
    ),
  )
  assert.equal(plan.rows.length, 1)
  assert.deepEqual(rules(plan), ['not-a-plan-table', 'not-a-plan-table'])
  assert.deepEqual(plan.findings[0]?.leftOut, ['Стока', 'Цена', 'Помпа', '100 лв.'])
})

test('a document without a plan has no rows and says what its tables were', () => {
  const plan = findPlan(made(paragraph('Ценова листа'), table(['Стока', 'Цена'], ['Помпа', '100'])))
  assert.deepEqual(plan.rows, [])
  assert.deepEqual(rules(plan), ['not-a-plan-table'])
  assert.equal(plan.title, 'Ценова листа')
})

test('the glossary is read from a table of two columns or from lines under its title', () => {
  const measures = table(['№', 'Мярка', 'Срок', 'Отговорник'], ['1', 'Помпи', 'Май 2025', 'ВиК'])
  const asTable = findPlan(
    made(
      measures,
      heading('Използвани съкращения'),
      table(['ВиК,', 'Водоснабдяване'], ['МК', 'Министерство на културата']),
    ),
  )
  const asLines = findPlan(
    made(
      measures,
      paragraph('Списък на съкращенията:'),
      paragraph('ВиК – Водоснабдяване'),
      paragraph('МК - Министерство на културата'),
      paragraph('София, 2025 г.'),
    ),
  )
  const expected = [
    { abbreviation: 'ВиК', meaning: 'Водоснабдяване' },
    { abbreviation: 'МК', meaning: 'Министерство на културата' },
  ]
  assert.deepEqual(asTable.glossary, expected)
  assert.deepEqual(asLines.glossary, expected)
  assert.deepEqual(asLines.findings[0]?.leftOut, ['Списък на съкращенията:', 'София, 2025 г.'])
})

test('a table whose header says so is a glossary, however short', () => {
  const plan = findPlan(
    made(
      table(['№', 'Мярка', 'Срок', 'Отговорник'], ['1', 'Помпи', 'Май 2025', 'ВиК']),
      table(['Съкращение', 'Значение'], ['ВиК', 'Водоснабдяване']),
    ),
  )
  assert.deepEqual(plan.glossary, [{ abbreviation: 'ВиК', meaning: 'Водоснабдяване' }])
  assert.deepEqual(plan.findings, [])
})

test('the number of measures is read from the text that declares it', () => {
  const plan = findPlan(
    made(
      paragraph('Планът предвижда изпълнението на 3 мерки.'),
      table(['№', 'Мярка', 'Срок', 'Отговорник'], ['1', 'Помпи', 'Май 2025', 'ВиК']),
    ),
  )
  assert.equal(plan.declaredMeasureCount, 3)
})

test('a column that a plan has no place for is told with its words', () => {
  const plan = findPlan(
    made(
      table(
        ['№', 'Мярка', 'Срок', 'Отговорник', 'Забележка'],
        ['1', 'Помпи', 'Май 2025', 'ВиК', 'спешно'],
      ),
    ),
  )
  assert.deepEqual(rules(plan), ['column-left-out'])
  assert.deepEqual(plan.findings[0]?.leftOut, ['спешно'])
})

test('cells in rows that are too short or merged across are told', () => {
  const plan = findPlan(
    made(
      table(
        ['№', 'Мярка', 'Срок', 'Отговорник', 'Партньори'],
        ['1', 'Помпи', 'Май 2025', 'ВиК'],
        ['2', 'Тръби', 'Май 2025', { text: 'ВиК, МРРБ', across: 2 }],
      ),
    ),
  )
  assert.deepEqual(
    plan.findings.map((finding) => `${finding.measure} ${finding.rule}`),
    ['1 row-too-short', '2 cell-across-columns'],
  )
  assert.equal(plan.rows[1]?.text.responsible, 'ВиК, МРРБ')
})

test('words of a plan with every oddity are all in the draft or in a finding', () => {
  const document = made(
    paragraph('ПЛАН за 2025 г.'),
    paragraph('Увод за плана.'),
    table(
      [{ text: 'Утвърдил: директор', across: 7 }],
      ...bulgarianHeader,
      [{ text: 'I. Достъп', across: 7 }],
      [{ text: 'Подгрупа без номер', across: 7 }],
      ['1.', 'Ремонт', 'читалища – 0', 'читалища – 3', 'ДБ', 'Май 2025 г.', 'МК'],
      ['', '', 'лица – 5', 'лица – 9', '', '', ''],
      ['', 'Общо', '', '', '5 лв.', '', ''],
      ['2.', 'Курс'],
    ),
    table(['Стока', 'Цена'], ['Помпа', '100 лв.']),
    paragraph('Подпис'),
  )
  const plan = findPlan(document)
  const kept = [
    plan.title,
    ...plan.goals.flatMap((goal) => [goal.number, goal.title]),
    ...plan.rows.flatMap((row) => [row.number, ...cellKeys.map((key) => row.text[key])]),
    ...plan.findings.flatMap((finding) => finding.leftOut ?? []),
  ].join('\n')
  const header = new Set(
    bulgarianHeader.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)),
  )
  const words = document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.table.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
  )
  const lost = words.filter(
    (text) => !header.has(text) && !kept.includes(text.replace(/\.$|^I\. /, '')),
  )
  assert.deepEqual(lost, [])
})

test('a card may say the name of its measure, its money and its goal in words of their own', () => {
  const plan = findPlan(
    made(
      paragraph('План за 2025 г.'),
      table(
        [{ text: 'Мярка М 1', across: 2 }],
        ['Наименование', 'Концерти'],
        ['Индикатор за резултат', 'Концерти'],
        ['Цел', '8 бр.'],
        ['Необходими средства (хил. лв.)', '4'],
        ['Отговорни лица', 'Читалище'],
      ),
    ),
  )
  const [row] = plan.rows
  assert.equal(row?.text.measure, 'Концерти')
  assert.deepEqual([row?.text.target, row?.text.objective], ['Концерти – 8 бр.', ''])
  assert.deepEqual([row?.text.budget, row?.implied], ['4', { budget: 'хил. лв.' }])
  assert.equal(row?.text.responsible, 'Читалище')
  assert.deepEqual(plan.findings, [])
})

test('measures laid out one label below the other are read as well', () => {
  const card = (number: string, name: string) =>
    table(
      [`Мярка ${number}`, name],
      ['Индикатор', 'Отворени читалища'],
      ['Базова стойност', '1'],
      ['Целева стойност', '4'],
      ['Срок за изпълнение', 'Май 2025 г.'],
      ['Отговорна институция', 'МК'],
    )
  const plan = findPlan(
    made(
      paragraph('План за 2025 г.'),
      heading('Цел 1. Достъп'),
      card('1.1', 'Ремонт'),
      card('1.2', 'Книги'),
      heading('Цел 2. Хора'),
      card('2.1', 'Курсове'),
    ),
  )
  assert.deepEqual(numbersByGoal(plan), ['1:1.1', '1:1.2', '2:2.1'])
  assert.equal(plan.rows[0]?.text.measure, 'Ремонт')
  assert.equal(plan.rows[0]?.text.target, 'Отворени читалища – 4')
  assert.equal(plan.rows[2]?.text.responsible, 'МК')
  assert.deepEqual(plan.findings, [])
})
