import { type Finding, nowhere } from '../../core/base/finding.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import type { LeftCell } from './body.ts'
import { cellsInBulgarian, counted } from './counted-in-words.ts'
import { shortened } from './fold-text.ts'
import type { Table } from './outline.ts'
import { rowInWords, sourceOf, tableInWords } from './source-of.ts'

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

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
