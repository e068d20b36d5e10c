import type { Language } from '../../core/base/language.ts'
import { cellKeys } from '../../core/draft/draft.ts'
import type { Measure } from '../../core/plan/plan.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { goalWords } from '../layout/goal-words.ts'
import { finishPackage } from '../package/finish-package.ts'
import { cellWords } from '../words/cell-words.ts'
import { sheetTitle, sheetWords } from '../words/measure-sheet-words.ts'
import { measureText } from '../words/measure-text.ts'
import { dataSheet } from './data-sheet.ts'
import { fundingSheet } from './funding-sheet.ts'
import { indicatorsSheet } from './report-indicators-sheet.ts'
import { valuesSheet } from './report-values-sheet.ts'
import { headOf, withLegend } from './report-workbook.ts'
import { textCell } from './typed-cells.ts'
import { type PrintedSheet, writeWorkbook } from './write-workbook.ts'

/**
 * One published measure as an Excel workbook to compute with: its indicators, every reported value, its money, and
 * what the plan says of it. The same publication gives the same bytes.
 */
export async function measureWorkbook(
  publication: Publication,
  measure: Measure,
  language: Language,
): Promise<Uint8Array> {
  const { plan } = publication
  const words = measureText(plan, measure, language).text.measure.replace(/\s+/g, ' ').trim()
  const title = `${sheetTitle(measure.number, language)}. ${words}`
  const above = headOf(publication, title, language)
  const alone = { ...publication, plan: { ...plan, measures: [measure] } }
  const sheets = [
    indicatorsSheet(alone, above, language),
    valuesSheet(alone, above, language),
    ...fundingSheet(alone, above, language),
    planSheet(publication, measure, above, language),
  ].map((sheet) => withLegend(sheet, language))
  const bytes = await writeWorkbook(sheets)
  const creator = publication.council?.name[language] ?? null
  const properties = { title, language, createdAt: publication.publishedAt, creator }
  return finishPackage({ bytes, mainPart: 'xl/workbook.xml', properties })
}

/** The cells of the measure's row, one below the other. */
function planSheet(
  { plan }: Publication,
  measure: Measure,
  above: readonly string[],
  language: Language,
): PrintedSheet {
  const { text } = measureText(plan, measure, language)
  const rows = [
    [sheetWords.goal[language], goalWords(plan.goals, measure.goal ?? '', language).text],
    ...cellKeys.map((key) => [cellWords(key, language), text[key]]),
  ]
  const column = (title: string, width: number, index: number) => ({
    ...{ title, width, cell: (row: readonly (string | undefined)[]) => textCell(row[index] ?? '') },
  })
  return dataSheet(
    sheetWords.inPlan[language],
    above,
    [column(sheetWords.cell[language], 40, 0), column(sheetWords.words[language], 100, 1)],
    rows,
  )
}
