import { type Finding, nowhere } from '../../core/base/finding.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import type { LeftCell } from './body.ts'
import { shortened } from './fold-text.ts'
import { ownCells } from './grid.ts'
import type { MeasureRow } from './measure-row.ts'
import type { WhyNot } from './not-a-plan.ts'
import type { Table } from './outline.ts'
import { rowInWords, sourceOf, tableInWords } from './source-of.ts'
import { whyNotWords } from './why-not-words.ts'

/** A table that gives nothing to the draft: its words are kept in the finding. */
export function notAPlanTable(table: Table, why: WhyNot | undefined): Finding {
  const words = table.grid.rows.flatMap(ownCells).map((cell) => cell.text)
  return {
    ...nowhere,
    source: sourceOf(table, 1),
    rule: why === 'other-plan' ? why : 'not-a-plan-table',
    severity: why === undefined ? 'info' : 'warning',
    actual: shortened(words.join(' · ')),
    expected: '',
    message: {
      bg: `Таблица ${table.number} (${rowsInBulgarian(table.grid.rows.length)}) ${why === undefined ? 'не е таблица с мерки и е оставена настрана' : whyNotWords[why].bg}.`,
      en: `Table ${table.number} (${counted(table.grid.rows.length, 'row')}) ${why === undefined ? 'is no table of measures and was left aside' : whyNotWords[why].en}.`,
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

/** The cells of a table that no measure holds: one finding per column left out and per other row. */
export function leftInTable(table: Table, left: readonly LeftCell[]): Finding[] {
  const columns = Map.groupBy(
    left.filter((cell) => cell.reason === 'column'),
    (cell) => `${cell.column} ${cell.header}`,
  )
  const rows = Map.groupBy(
    left.filter((cell) => cell.reason !== 'column' && cell.reason !== 'header'),
    (cell) => cell.row,
  )
  return [
    ...[...columns.values()].map((cells) => columnLeftOut(table, cells[0]?.header ?? '', cells)),
    ...[...rows].map(([row, cells]) => rowLeftOut(table, row, cells)),
  ]
}

function columnLeftOut(table: Table, name: string, cells: readonly LeftCell[]): Finding {
  const words = cells.map((cell) => cell.text)
  const at = tableInWords(table)
  return {
    ...nowhere,
    rule: 'column-left-out',
    severity: 'warning',
    actual: shortened(name === '' ? words.join(' · ') : name),
    expected: '',
    message: {
      bg:
        name === ''
          ? `В ${at.bg} има колона без заглавие (${cellsInBulgarian(words.length)} с текст); тя не е прочетена.`
          : `Колоната „${shortened(name)}“ в ${at.bg} (${cellsInBulgarian(words.length)} с текст) няма място в плана и не е прочетена.`,
      en:
        name === ''
          ? `${capital(at.en)} has a column without a header (${counted(words.length, 'cell')} with text); it was not read.`
          : `The column “${shortened(name)}” in ${at.en} (${counted(words.length, 'cell')} with text) has no place in a plan and was not read.`,
    },
    leftOut: words,
  }
}

function rowLeftOut(table: Table, row: number, cells: readonly LeftCell[]): Finding {
  const reason = cells[0]?.reason ?? 'no-measure'
  const words = cells.map((cell) => cell.text)
  const source = sourceOf(table, row)
  const at = rowInWords(source)
  return {
    ...nowhere,
    source,
    rule: reason === 'total' ? 'total-row' : 'row-left-out',
    severity: reason === 'label' || reason === 'no-measure' ? 'warning' : 'info',
    actual: shortened(words.join(' · ')),
    expected: '',
    message: {
      bg: `${at.bg} ${whyLeftOut[reason].bg}.`,
      en: `${at.en} ${whyLeftOut[reason].en}.`,
    },
    leftOut: words,
  }
}

const whyLeftOut: Readonly<Record<LeftCell['reason'], InBothLanguages>> = {
  header: { bg: 'назовава колоните', en: 'names the columns' },
  column: { bg: 'няма място в плана', en: 'has no place in a plan' },
  total: { bg: 'е сбор, а не мярка', en: 'is a total, not a measure' },
  hint: {
    bg: 'е указание за попълване, а не мярка',
    en: 'is a hint for filling in, not a measure',
  },
  note: { bg: 'е бележка, а не мярка', en: 'is a note, not a measure' },
  closing: {
    bg: 'стои под мерките, при подписите, и не е част от никоя от тях',
    en: 'stands below the measures, with the signatures, and belongs to none of them',
  },
  'other-table': {
    bg: 'е под заглавен ред, който не е на план, и не е прочетен',
    en: 'stands below a header that is not a plan’s and was not read',
  },
  label: {
    bg: 'има надпис, за който в плана няма място, и не е прочетен',
    en: 'has a label that a plan has no place for and was not read',
  },
  'no-measure': {
    bg: 'стои преди първата мярка и не е прочетен',
    en: 'stands before the first measure and was not read',
  },
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

const rowsInBulgarian = (count: number): string => (count === 1 ? '1 ред' : `${count} реда`)
const cellsInBulgarian = (count: number): string => (count === 1 ? '1 клетка' : `${count} клетки`)
const counted = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun}` : `${count} ${noun}s`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
