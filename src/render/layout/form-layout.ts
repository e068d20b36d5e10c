import { formatDate, formatNumber } from '../../core/base/format.ts'
import { type Language, wordsIn } from '../../core/base/language.ts'
import { formTables } from '../../core/report/form-rows.ts'
import { formWords } from '../words/form-words.ts'
import { type FormContent, periodWords } from '../xlsx/form-content.ts'
import { formTable } from '../xlsx/form-table.ts'
import type { PrintedSheet } from '../xlsx/write-workbook.ts'
import { bodyRow, heading, paragraph, say } from './blocks.ts'
import { demonstrationNote } from './demonstration-note.ts'
import type { Block, LaidOut, Row } from './document.ts'

/**
 * The form of an institution on paper: the tables of the workbook with room to write in. What the reports
 * hold already stands in them.
 */
export function formLayout(content: FormContent, language: Language): LaidOut {
  const { plan, period, institution, due, madeAt } = content
  const words = formWords[language]
  return {
    title: {
      text: words.title(wordsIn(institution.name, language).text, periodWords(period, language)),
      language,
    },
    language,
    createdAt: madeAt,
    blocks: [
      paragraph(wordsIn(plan.title, language)),
      ...demonstrationNote(plan, language),
      ...(due === null ? [] : [say(words.due(formatDate(due, language)), language)]),
      ...formTables.flatMap((table): Block[] => {
        const sheet = formTable(content, table, language)
        return sheet ? tableBlocks(sheet, language) : []
      }),
    ],
  }
}

/** The first column has the hidden keys, by which a workbook is read back: paper has no use for them. */
function tableBlocks({ name, widths, rows, header }: PrintedSheet, language: Language): Block[] {
  const cellsOf = (row: PrintedSheet['rows'][number]) =>
    row
      .filter(({ column }) => column > 0)
      .map(({ text, number }) => ({
        ...(number === undefined ? {} : { figure: true }),
        words: { text: number === undefined ? text : formatNumber(number, language), language },
      }))
  const label = { text: name, language }
  const heads = cellsOf(rows[header.last] ?? [])
  return [
    heading(label),
    {
      ...{ kind: 'table', label, width: 1, roomy: true },
      shares: widths
        .slice(1)
        .map((width, index) => Math.max(width, roomFor(heads[index]?.words.text ?? ''))),
      header: [heads],
      rows: rows.slice(header.last + 1).map((row): Row => bodyRow(cellsOf(row))),
    },
  ]
}

/** Enough for the longest word of a heading in bold letters, as wide as those of a sheet are counted. */
const roomFor = (heading: string): number =>
  2 + 1.4 * Math.max(...heading.split(/\s+/).map((word) => word.length))
