import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../read-plan.ts'
import { bulgarianRegister } from '../register.ts'
import { makeXlsx, rowAt, rowsFrom } from './testing/make-xlsx.ts'

const header = ['№', 'Мярка', 'Целева стойност', 'Срок', 'Отговорна институция']
const measure = (number: number, target: string) => [
  number,
  `Мярка ${number}`,
  target,
  `до 31.12.2026 г.`,
  'МОН',
]

/** Titles above the table, an empty row, a hidden one, and a second sheet with a table of its own. */
const sheets = [
  {
    name: 'Цел 1',
    content: [
      rowsFrom(1, [['План за действие за 2026 г.'], ['Цел 1. Здраве']]),
      rowsFrom(4, [header, measure(1, '10 срещи')]),
      rowAt(6, '<c r="B6" t="inlineStr"><is><t>скрита мярка</t></is></c>', 'hidden="1"'),
      rowsFrom(7, [measure(2, '')]),
    ].join(''),
  },
  {
    name: 'Цел 2',
    content: rowsFrom(3, [header, measure(3, '5 срещи'), ['Всичко', '', '', '', '']]),
  },
]

async function read(bytes: Uint8Array, name: string) {
  const plan = await readPlan({ name, bytes }, bulgarianRegister)
  if ('code' in plan) throw new Error(`refused: ${plan.code}`)
  return plan
}

test('a measure knows its sheet and the row that the sheet shows beside it', async () => {
  const { draft } = await read(makeXlsx(sheets), 'план.xlsx')
  assert.deepEqual(
    draft.measures.map(({ source }) => source.sheet),
    [
      { name: 'Цел 1', row: 5 },
      { name: 'Цел 1', row: 7 },
      { name: 'Цел 2', row: 4 },
    ],
  )
})

test('a finding names them, too, and keeps table and row as every file has them', async () => {
  const { findings } = await read(makeXlsx(sheets), 'план.xlsx')
  const [missing] = findings.filter(({ rule }) => rule === 'missing-target')
  assert.deepEqual(missing?.source?.sheet, { name: 'Цел 1', row: 7 })
  assert.equal(missing?.source?.table, 1)
  assert.equal(typeof missing?.source?.row, 'number')
})

test('the sentence about a row of sums names the sheet and its row', async () => {
  const [first, second] = sheets
  const total = rowsFrom(5, [['Общо', '', '15 срещи', '', '']])
  const content = `${rowsFrom(3, [header, measure(3, '5 срещи')])}${total}`
  const { findings } = await read(
    makeXlsx([first, { ...second, content }] as typeof sheets),
    'п.xlsx',
  )
  const told = findings.filter(
    ({ rule, source }) => rule === 'total-row' && source?.sheet?.name === 'Цел 2',
  )
  assert.ok(told.length > 0)
  for (const { message } of told) assert.match(message.bg, /^Ред 5 на листа „Цел 2“/)
})

test('the rows of a CSV file are counted as a spreadsheet shows them, and no sheet is named', async () => {
  const lines = [
    'План за действие за 2026 г.',
    '',
    header.join(';'),
    '1;"Мярка\nна два реда";10 срещи;до 31.12.2026 г.;МОН',
    '2;Мярка 2;;до 31.12.2026 г.;МОН',
  ]
  const { draft } = await read(new TextEncoder().encode(lines.join('\n')), 'план.csv')
  assert.deepEqual(
    draft.measures.map(({ source }) => source.sheet),
    [
      { name: null, row: 4 },
      { name: null, row: 5 },
    ],
  )
})
