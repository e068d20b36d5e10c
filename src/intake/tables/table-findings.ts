import { type Finding, nowhere } from '../../core/base/finding.ts'
import { cellsInBulgarian, counted, rowsInBulgarian } from './counted-in-words.ts'
import { shortened } from './fold-text.ts'
import { ownCells } from './grid.ts'
import type { MeasureRow } from './measure-row.ts'
import type { WhyNot } from './not-a-plan.ts'
import type { Table } from './outline.ts'
import { sourceOf, tableInWords } from './source-of.ts'
import { whyNotWords } from './why-not-words.ts'

/** A table that gives nothing to the draft: its words are kept in the finding. */
export function notAPlanTable(table: Table, why: WhyNot | undefined): Finding {
  const words = table.grid.rows.flatMap(ownCells).map((cell) => cell.text)
  const { sheet } = table
  const onSheet =
    sheet === undefined
      ? { bg: '', en: '' }
      : { bg: ` на листа „${sheet}“`, en: ` on the sheet “${sheet}”` }
  return {
    ...nowhere,
    source: sourceOf(table, 1),
    rule: why === 'other-plan' ? why : 'not-a-plan-table',
    severity: why === undefined ? 'info' : 'warning',
    actual: shortened(words.join(' · ')),
    expected: '',
    message: {
      bg: `Таблица ${table.number}${onSheet.bg} (${rowsInBulgarian(table.grid.rows.length)}) ${why === undefined ? 'не е таблица с мерки и е оставена настрана' : whyNotWords[why].bg}.`,
      en: `Table ${table.number}${onSheet.en} (${counted(table.grid.rows.length, 'row')}) ${why === undefined ? 'is no table of measures and was left aside' : whyNotWords[why].en}.`,
    },
    leftOut: words,
  }
}

/** Paragraphs around the tables, told once with their number. */
export function textOutside(texts: readonly string[]): Finding[] {
  if (texts.length === 0) return []
  return [
    {
      ...nowhere,
      rule: 'text-outside-table',
      severity: 'info',
      actual: shortened(texts[0] ?? ''),
      expected: '',
      message: {
        bg: `Извън таблицата има ${texts.length === 1 ? 'един абзац' : `${texts.length} абзаца`}, които не са част от никоя мярка.`,
        en: `${counted(texts.length, 'paragraph')} outside the table belong${texts.length === 1 ? 's' : ''} to no measure.`,
      },
      leftOut: texts,
    },
  ]
}

/** Words in the rows above a header that are not the plan's title. */
export function aboveHeader(table: Table, words: readonly string[]): Finding[] {
  if (words.length === 0) return []
  return [
    {
      ...nowhere,
      rule: 'row-left-out',
      severity: 'info',
      actual: shortened(words.join(' · ')),
      expected: '',
      message: {
        bg: `Над заглавния ред на ${tableInWords(table).bg} има текст, който не е част от никоя мярка.`,
        en: `The text above the header of ${tableInWords(table).en} belongs to no measure.`,
      },
      leftOut: words,
    },
  ]
}

/** Words over the whole width of a table, with no measure after them. */
export const noteInTable = (text: string): Finding => ({
  ...nowhere,
  rule: 'row-left-out',
  severity: 'info',
  actual: shortened(text),
  expected: '',
  message: {
    bg: `„${shortened(text)}“ стои след мерките в таблицата и не е част от никоя от тях.`,
    en: `“${shortened(text)}” stands after the measures of the table and belongs to none of them.`,
  },
  leftOut: [text],
})

/** A section inside a goal: the draft knows goals only. */
export const groupRow = (text: string): Finding => ({
  ...nowhere,
  rule: 'group-row',
  severity: 'info',
  actual: shortened(text),
  expected: '',
  message: {
    bg: `„${shortened(text)}“ е прочетено като подзаглавие, а не като цел.`,
    en: `“${shortened(text)}” was read as a subheading, not as a goal.`,
  },
  leftOut: [text],
})

/** Cells missing at the end of a row, or laid over columns of different meanings. */
export function misshapenRow(row: MeasureRow, number: string, position: number): Finding[] {
  const place = { measure: number === '' ? null : number, position }
  const missing = row.missing[0]
  const findings: Finding[] = row.across.map((cell) => ({
    ...place,
    cell: null,
    rule: 'cell-across-columns',
    severity: 'warning',
    actual: shortened(cell.text),
    expected: '',
    message: {
      bg: `Слята клетка покрива няколко колони; текстът ѝ „${shortened(cell.text, 50)}“ е прочетен само в първата от тях.`,
      en: `A merged cell covers several columns; its text “${shortened(cell.text, 50)}” was read in the first of them only.`,
    },
  }))
  if (missing === undefined) return findings
  return [
    ...findings,
    {
      ...place,
      cell: null,
      rule: 'row-too-short',
      severity: 'warning',
      actual: String(row.missing.length),
      expected: '0',
      message: {
        bg: `В реда липсват ${cellsInBulgarian(row.missing.length)}; останалите може да са изместени спрямо колоните.`,
        en: `The row lacks ${counted(row.missing.length, 'cell')}; the others may have shifted from their columns.`,
      },
    },
  ]
}
