import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../core/base/refusal.ts'
import { cellKeys } from '../../core/draft/draft.ts'
import type { Block, ReadCell, ReadDocument, ReadRow } from '../document.ts'
import { readFile } from '../read-file.ts'
import { wordsOf } from '../words/words-of.ts'
import { type FoundPlan, findPlan } from './find-plan.ts'
import { foldText } from './fold-text.ts'

/** Kinds of cells; `#` stands for a word that occurs nowhere else in the document. */
const shapes = [
  ...['', '#', '#', '# – 5', '#\n#', '7.', '1.2. #', 'I. #', 'Цел 2: #', 'Общо #', '– #', 'М3. #'],
  ...['„ “', '-//-', '(#)', '#org+#', 'Изготвил: #', 'Забележка: #', 'x', '2026', 'Output 1: #'],
]

const cellShape = fc.record({
  text: fc.constantFrom(...shapes),
  columnSpan: fc.constantFrom(1, 1, 1, 1, 2, 8),
  rowSpan: fc.constantFrom(1, 1, 1, 1, 2, 3),
})

/** The header words of each language, some columns of a report or a risk list, and words of no plan. */
const headerWords = Object.values(wordsOf).map((words) =>
  fc.array(
    fc.constantFrom(
      ...Object.values(words.columnWords).flatMap((list) => list.slice(0, 4)),
      ...words.unitColumn.slice(0, 1),
      ...words.report.slice(0, 2),
      ...words.otherTables.risk.slice(0, 2),
      ...['', 'Цена', 'Notes', '2025', '2026', 'Q1', 'Q2', '#'],
    ),
    { minLength: 2, maxLength: 11 },
  ),
)
const headerShape = fc.oneof(
  fc.constantFrom(
    ['№', 'Мярка', 'Цел', 'Индикатор', 'Базова стойност', 'Целева стойност', 'Срок', 'Отговорник'],
    ['Цел', '№', 'Мярка', 'Дейност', 'Срок', 'Отговорник', 'Средства', 'Партньори'],
    ['Activity', 'Target', 'Deadline', 'Responsible', 'Notes'],
    ['Мярка', 'Мерна единица', 'Целева стойност', 'Бюджет', 'Срок', 'Отговорник'],
    ['Стока', 'Цена'],
  ),
  ...headerWords,
)
const rowsShape = fc.array(fc.array(cellShape, { maxLength: 10 }), { maxLength: 8 })
const labels = ['Мярка 1.1', 'Срок', 'Отговорник', 'Индикатор', 'Бюджет', 'Бележка', 'Цел 1']
const cardShape = fc.array(fc.tuple(fc.constantFrom(...labels), fc.constantFrom('#', '# #', '')), {
  minLength: 2,
  maxLength: 8,
})
const tableShape = fc.record({ header: headerShape, above: rowsShape, rows: rowsShape })
const lines = [
  'План #',
  'Текст #.',
  'Цел 1. #',
  'Съкращения',
  'АБВ – #',
  'График #',
  'План за 2026',
]
const labelled = ['Мярка 1: #', 'Срок: #', 'Отговорник: #', 'Индикатор: #']
const blockShape = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...lines, ...labelled) },
  { weight: 3, arbitrary: tableShape },
  { weight: 1, arbitrary: cardShape },
)

type Shape = { text: string; columnSpan: number; rowSpan: number }
type TableShape = { header: readonly string[]; above: Shape[][]; rows: Shape[][] }
type BlockShape = string | TableShape | readonly (readonly [string, string])[]

/** A document from shapes, and the words that must not be lost. */
function documentOf(shaped: readonly BlockShape[]): { document: ReadDocument; words: string[] } {
  const words: string[] = []
  const filled = (text: string): string =>
    text.replace(/#/g, () => {
      words.push(`дума${words.length}я`)
      return words.at(-1) ?? ''
    })
  const plain = (text: string): Shape => ({ text, columnSpan: 1, rowSpan: 1 })
  const rowsOf = (shape: Exclude<BlockShape, string>): Shape[][] =>
    'rows' in shape
      ? [...shape.above.slice(0, 2), shape.header.map(plain), ...shape.rows]
      : shape.map((row) => row.map(plain))
  const blocks = shaped.map((shape): Block => {
    if (typeof shape === 'string')
      return { kind: 'paragraph', text: filled(shape), headingLevel: null }
    const rows = rowsOf(shape).map((cells) => ({ header: false, cells: laid(cells, filled) }))
    return { kind: 'table', table: { rows } }
  })
  return { document: { blocks, remarks: [] }, words }
}

function laid(cells: readonly Shape[], filled: (text: string) => string): ReadCell[] {
  let column = 0
  return cells.map(({ text, columnSpan, rowSpan }) => {
    const cell = { text: filled(text), column, columnSpan, rowSpan }
    column += columnSpan
    return cell
  })
}

const keptWords = (plan: FoundPlan): string =>
  [
    plan.title,
    ...plan.goals.flatMap((goal) => [goal.number, goal.title]),
    ...plan.rows.flatMap((row) => [row.number, ...cellKeys.map((key) => row.text[key])]),
    ...plan.glossary.flatMap((entry) => [entry.abbreviation, entry.meaning]),
    ...(plan.names ?? []),
    ...plan.findings.flatMap((finding) => finding.leftOut ?? []),
  ].join('\n')

test('every word of any document is in the draft or in a finding', () => {
  fc.assert(
    fc.property(fc.array(blockShape, { maxLength: 5 }), (shaped) => {
      const { document, words } = documentOf(shaped)
      const kept = keptWords(findPlan(document))
      assert.deepEqual(
        words.filter((word) => !kept.includes(word)),
        [],
      )
    }),
    { seed: 20261129, numRuns: 1500 },
  )
})

test('words of a cell that reaches from beside into a column of time are kept', () => {
  const word = (text: string, columnSpan = 1): Shape => ({ text, columnSpan, rowSpan: 1 })
  const { document, words } = documentOf([
    {
      header: ['Notes', '2025', '№', 'Q1', '№', '№'],
      above: [],
      rows: [
        [word('Общо #', 2), word('', 8), word('Общо #')],
        [word('Забележка: #')],
        [word('#\n#'), word('x', 8), word('Забележка: #'), word('#\n#')],
      ],
    },
  ])
  const kept = keptWords(findPlan(document))
  assert.deepEqual(
    words.filter((each) => !kept.includes(each)),
    [],
  )
})

test('a number above the header is kept, though the title holds its figures', () => {
  const shaped: TableShape = {
    header: ['№', 'Мярка', 'Целева стойност', 'Срок', 'Отговорник'],
    above: [
      [
        { text: 'Дял на услугите', columnSpan: 1, rowSpan: 1 },
        { text: '22', columnSpan: 1, rowSpan: 1 },
      ],
    ],
    rows: [
      ['1', 'Ремонт', '5 зали', 'Май 2022 г.', 'МВР'].map((text) => ({
        text,
        columnSpan: 1,
        rowSpan: 1,
      })),
    ],
  }
  const { document } = documentOf(['План за 2022 г.', shaped])
  assert.match(keptWords(findPlan(document)), /^22$/m)
})

const folder = join(import.meta.dirname, '../../../conformance/intake')

/** Formats that another program must convert first, which takes seconds. */
const slow = ['.doc', '.odt', '.rtf']

/** Every document of the conformance folder, whoever put it there. */
const documents = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && !['.json', '.md', '.ts', ...slow].includes(extname(entry.name)),
  )
  .map((entry) => join(entry.parentPath, entry.name))

/** Its letters and figures; a cross in a column of months is read as the month. */
const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^[xхvXХV]$/u.test(word))

/**
 * Two cells of a row that say the same, such as an indicator and its target, are kept once; so are the numbers of the
 * lines of two cells, which only pair them.
 */
function wordsOfRow({ cells }: ReadRow): string[] {
  const texts = [...new Set(cells.map(({ text }) => foldText(text)))]
  const first = texts.findIndex((text) => text !== withoutLineNumbers(text))
  return texts
    .map((text, index) => (index > first ? withoutLineNumbers(text) : text))
    .flatMap(wordsIn)
}

/** "1. 25" above "2. 3": numbered from one, line by line. */
function withoutLineNumbers(text: string): string {
  const lines = text.split('\n')
  const numbered = lines.length > 1 && lines.every((line, at) => line.startsWith(`${at + 1}. `))
  return numbered ? lines.map((line) => line.slice(line.indexOf(' '))).join('\n') : text
}

/**
 * A word must be kept as often as it is printed: what is dropped may say what also stands elsewhere. Only
 * headers and labels, which the tables of a plan repeat, are kept once.
 */
function timesEach(words: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

for (const file of documents)
  test(`every word in the tables of ${file.slice(folder.length + 1)} is in the draft or in a finding`, async (t) => {
    const document = await readFile({ name: file, bytes: readFileSync(file) })
    if (isRefusal(document)) return t.skip(`refused: ${document.code}`)
    const plan = findPlan(document)
    const kept = timesEach(wordsIn(keptWords(plan)))
    const names = new Set(wordsIn((plan.names ?? []).join('\n')))
    const rows = document.blocks.flatMap((block) =>
      block.kind === 'table' ? block.table.rows : [],
    )
    const printed = timesEach(rows.flatMap(wordsOfRow))
    assert.deepEqual(
      [...printed].filter(([word, times]) => (kept.get(word) ?? 0) < (names.has(word) ? 1 : times)),
      [],
    )
  })
