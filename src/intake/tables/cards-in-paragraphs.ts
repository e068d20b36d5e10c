import { isLabelled } from './card-labels.ts'
import type { Grid } from './grid.ts'
import type { HeaderWords } from './header-words.ts'
import type { Paragraph, Part, Table } from './outline.ts'
import { beginsAsSection } from './sections.ts'

/**
 * A document without any table of measures may tell them in paragraphs, "Measure 1.1: Pumps", "Deadline:
 * May". They are laid out as one more table of a single column, after the last one of the document;
 * undefined where fewer than two labels are met.
 */
export function cardsInParagraphs(
  parts: readonly Part[],
  words: HeaderWords,
): { table: Table; rest: readonly Part[] } | undefined {
  const paragraphs = parts.filter((part) => part.kind === 'paragraph')
  const labelled = new Set(paragraphs.filter(({ text }) => isLabelled(text, words)))
  if (labelled.size < 2) return undefined
  const first = paragraphs.findIndex((each) => labelled.has(each))
  const sections = paragraphs.filter(({ text }) => beginsAsSection(text, words.section))
  const before = sections.findLast((each) => paragraphs.indexOf(each) < first)
  const lines = paragraphs.filter(
    (each, index) =>
      labelled.has(each) || each === before || (index > first && sections.includes(each)),
  )
  const number = 1 + parts.filter((part) => part.kind === 'table').length
  return {
    table: { kind: 'table', number, grid: asGrid(lines) },
    rest: parts.filter((part) => part.kind === 'table' || !lines.includes(part)),
  }
}

const asGrid = (lines: readonly Paragraph[]): Grid => ({
  width: 1,
  rows: lines.map(({ text }, row) => ({
    index: row,
    header: false,
    slots: [{ text, row, column: 0, columnSpan: 1, rowSpan: 1 }],
  })),
})
