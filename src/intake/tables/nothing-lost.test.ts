import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cellKeys } from '../../core/draft/draft.ts'
import type { Block, ReadCell, ReadDocument } from '../document.ts'
import { type FoundPlan, findPlan } from './find-plan.ts'

const headers = [
  ['№', 'Мярка', 'Цел', 'Индикатор', 'Базова стойност', 'Целева стойност', 'Срок', 'Отговорник'],
  ['Activity', 'Target', 'Deadline', 'Responsible', 'Notes'],
  ['Мярка', 'Мерна единица', 'Целева стойност', 'Бюджет', 'Срок', 'Отговорник', 'Партньори'],
  ['Стока', 'Цена'],
]

/** Kinds of cells; `#` stands for a word that occurs nowhere else in the document. */
const shapes = ['', '#', '#', '# – 5', '#\n#', '7.', '1.2. #', 'I. #', 'Цел 2: #', 'Общо #', '– #']

const cellShape = fc.record({
  text: fc.constantFrom(...shapes),
  columnSpan: fc.constantFrom(1, 1, 1, 1, 2, 8),
  rowSpan: fc.constantFrom(1, 1, 1, 1, 2, 3),
})
const tableShape = fc.record({
  header: fc.constantFrom(...headers),
  rows: fc.array(fc.array(cellShape, { maxLength: 10 }), { maxLength: 8 }),
})
const blockShape = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom('План #', 'Текст #.', 'Цел 1. #', 'Съкращения', 'АБВ – #'),
  },
  { weight: 2, arbitrary: tableShape },
)

type BlockShape = string | { header: string[]; rows: Shape[][] }
type Shape = { text: string; columnSpan: number; rowSpan: number }

/** A document from shapes, and the words that must not be lost. */
function documentOf(shaped: readonly BlockShape[]): { document: ReadDocument; words: string[] } {
  const words: string[] = []
  const filled = (text: string): string =>
    text.replace(/#/g, () => {
      words.push(`дума${words.length}я`)
      return words.at(-1) ?? ''
    })
  const blocks = shaped.map((shape): Block => {
    if (typeof shape === 'string')
      return { kind: 'paragraph', text: filled(shape), headingLevel: null }
    const plain = shape.header.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))
    const rows = [plain, ...shape.rows].map((cells) => ({
      header: false,
      cells: laid(cells, filled),
    }))
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
    { numRuns: 1000 },
  )
})
